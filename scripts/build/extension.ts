import { build, context, type BuildOptions } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../project';
import { manifestFor, TARGETS, type Target } from './manifest';
import { viewPage } from './view-page';

const SCRIPTS = {
  detector: 'content/detector.ts',
  content: 'content/main.ts',
  background: 'background/main.ts',
};
const VIEWS = ['popup', 'panel', 'options', 'library'] as const;

export interface BuildChoices {
  readonly isMinified: boolean;
}

/** The folder a browser loads. */
export function distOf(target: Target): string {
  return join(ROOT, 'dist', target);
}

function bundles(target: Target, { isMinified }: BuildChoices): BuildOptions[] {
  const shared: BuildOptions = {
    bundle: true,
    minify: isMinified,
    outdir: distOf(target),
    target: ['chrome120', 'firefox147'],
    // Firefox refuses script files with lone surrogates or odd bytes; ASCII output avoids the question.
    charset: 'ascii',
    logLevel: 'warning',
    legalComments: 'none',
    // PouchDB's parts were written for Node's name of the global object.
    define: { global: 'globalThis' },
    alias: { 'pouchdb-changes-filter': join(ROOT, 'src/background/library/no-changes-filter.ts') },
  };
  const scripts = Object.entries(SCRIPTS).map(([out, path]) => ({ out, in: join(ROOT, 'src', path) }));
  // Each by itself: what two views share would be one more file that both wait for.
  const views = VIEWS.map((view): BuildOptions => ({
    ...shared,
    entryPoints: [{ out: `${view}/main`, in: join(ROOT, `src/${view}/main.tsx`) }],
    format: 'esm',
    splitting: true,
    chunkNames: `${view}/[name]-[hash]`,
    metafile: true,
    plugins: [viewPage({ view, from: join(ROOT, 'src'), to: distOf(target) })],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  }));
  // Content scripts cannot be ES modules.
  return [{ ...shared, entryPoints: scripts, format: 'iife' }, ...views];
}

function copyStatic(target: Target): void {
  const dist = distOf(target);
  const copy = (from: string, to: string): void => {
    cpSync(join(ROOT, from), join(dist, to), { recursive: true });
  };
  for (const icon of readdirSync(join(ROOT, 'icons')).filter(name => name.endsWith('.png'))) {
    copy(`icons/${icon}`, `icons/${icon}`);
  }
  copy('src/_locales', '_locales');
  for (const style of ['content.css', 'marks.css']) copy(`src/content/${style}`, style);
  mkdirSync(join(dist, 'models'), { recursive: true });
  const models = existsSync(join(ROOT, 'src/models')) ? readdirSync(join(ROOT, 'src/models')) : [];
  // Cards are for people who read the source, and what the page's part needs is bundled into it.
  for (const model of models.filter(name => name.endsWith('.bin')))
    copy(`src/models/${model}`, `models/${model}`);
  writeFileSync(join(dist, 'manifest.json'), `${JSON.stringify(manifestFor(target), null, 2)}\n`);
}

/** Write dist/chromium and dist/firefox anew from the one manifest. */
export async function buildExtension(choices: BuildChoices): Promise<void> {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  for (const target of TARGETS) {
    await Promise.all(bundles(target, choices).map(options => build(options)));
    copyStatic(target);
  }
}

/** Build, then build again whenever a source file changes; `onBuilt` runs after each build. */
export async function watchExtension(onBuilt: () => void): Promise<void> {
  await buildExtension({ isMinified: false });
  for (const target of TARGETS) {
    for (const options of bundles(target, { isMinified: false })) {
      const plugin = {
        name: 'after-build',
        setup: (hooks: { onEnd: (callback: () => void) => void }): void => {
          hooks.onEnd(() => {
            copyStatic(target);
            onBuilt();
          });
        },
      };
      await (await context({ ...options, plugins: [...(options.plugins ?? []), plugin] })).watch();
    }
  }
}
