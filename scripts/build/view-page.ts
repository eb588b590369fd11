import type { Metafile, Plugin } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const SCRIPT = '<script type="module"';

/** Names of the files that a view's script cannot start without. */
export function awaitedBy(outputs: Metafile['outputs'], view: string): string[] {
  const main = Object.keys(outputs).find(path => path.endsWith(`${view}/main.js`));
  const imports = main === undefined ? [] : (outputs[main]?.imports ?? []);
  return imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path));
}

/**
 * Writes a view's page beside its script. What the script shares with parts that are loaded later is a file of its own;
 * the page names it, so that the two are loaded at once and not one behind the other.
 */
export function viewPage({ view, from, to }: { view: string; from: string; to: string }): Plugin {
  return {
    name: 'view-page',
    setup: hooks => {
      hooks.onEnd(({ metafile }) => {
        const names = metafile ? awaitedBy(metafile.outputs, view) : [];
        const links = names.map(name => `<link rel="modulepreload" href="${name}" />\n    `);
        const page = readFileSync(join(from, view, 'index.html'), 'utf8');
        writeFileSync(join(to, view, 'index.html'), page.replace(SCRIPT, links.join('') + SCRIPT));
      });
    },
  };
}
