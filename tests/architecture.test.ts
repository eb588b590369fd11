import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

import { cleanupRules } from '../src/core/cleanup/rules';

const SRC = join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** Files of `src` that a file imports, without their endings. */
function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(match => match[1] ?? '');
  return specifiers.map(specifier =>
    relative(SRC, join(SRC, dirname(file), specifier)).replaceAll('\\', '/'),
  );
}

const CONTEXTS = ['content', 'background', 'popup', 'panel', 'options', 'library'];
const ALLOWED: Record<string, readonly string[]> = {
  core: ['core', 'models'],
  messages: ['core', 'messages'],
  storage: ['core', 'storage'],
  platform: ['platform'],
  ui: ['core', 'ui', '_locales'],
  content: ['content', 'core', 'messages', 'platform', 'storage', 'ui'],
  background: ['background', 'core', 'messages', 'platform', 'storage'],
  popup: ['popup', 'core', 'messages', 'platform', 'storage', 'ui', '_locales'],
  // The panel is the popup with more room.
  panel: ['panel', 'popup', 'core', 'messages', 'platform', 'storage', 'ui', '_locales'],
  options: ['options', 'core', 'messages', 'platform', 'storage', 'ui', '_locales'],
  library: ['library', 'core', 'messages', 'platform', 'storage', 'ui', '_locales'],
};
const folderOf = (file: string): string => file.split('/')[0] ?? '';

test('every folder imports only what the table in the README allows', () => {
  const wrong = files.flatMap(file =>
    importsOf(file)
      .filter(target => !ALLOWED[folderOf(file)]?.includes(folderOf(target)))
      .map(target => `${file} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('messages, storage and ui import only types from the core', () => {
  const wrong = files
    .filter(file => ['messages', 'storage'].includes(folderOf(file)))
    .filter(file => /^import (?!type)(?!\{\s*type)[^;]*'(?:\.\.\/)+core\//m.test(read(file)));
  expect(wrong).toEqual([]);
});

test('only platform/browser.ts imports the extension API', () => {
  const importers = files.filter(file => read(file).includes("from 'webextension-polyfill'"));
  expect(importers).toEqual(['platform/browser.ts']);
});

test('every rule file is registered under its own name', () => {
  const names = files.flatMap(file => /^core\/cleanup\/rules\/(?!index)([^/]+)\.ts$/.exec(file)?.[1] ?? []);
  expect(cleanupRules.map(({ id }) => id).sort()).toEqual(names.sort());
});

test('no file imports itself through others', () => {
  const graph = new Map(
    files.map(file => [
      file.replace(/\.tsx?$/, ''),
      importsOf(file).flatMap(target => [target, `${target}/index`]),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) cycles.push([...path.slice(path.indexOf(node)), node].join(' -> '));
    if (path.includes(node) || done.has(node) || !graph.has(node)) return;
    for (const target of graph.get(node) ?? []) visit(target, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  expect(cycles).toEqual([]);
});

test('views and content scripts make no request', () => {
  const requests = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
  const callers = files.filter(file => requests.test(read(file)));
  // The background reads models from the package itself, through this one file.
  expect(callers).toEqual(['platform/packaged-model.ts']);
  const users = files.filter(file => read(file).includes('packaged-model'));
  expect(users.filter(file => !CONTEXTS.includes(folderOf(file)) || folderOf(file) === 'background')).toEqual(
    ['background/main.ts'],
  );
});

test('no one escapes the types or the linter', () => {
  const escape = /@ts-ignore|@ts-expect-error|eslint-disable|\bas any\b|: any\b/;
  expect(files.filter(file => escape.test(read(file)))).toEqual([]);
});

test('exports of the core, messages and storage say what they do', () => {
  const described = ['core', 'messages', 'storage'];
  const bare = files
    .filter(file => described.includes(folderOf(file)))
    .flatMap(file =>
      [...read(file).matchAll(/(\*\/\n)?^export (?:async )?(?:function|class|interface|const) (\w+)/gm)].map(
        ([, comment, name]) => ({ isBare: comment === undefined, name: `${file}: ${name ?? ''}` }),
      ),
    );
  const share = bare.filter(({ isBare }) => !isBare).length / bare.length;
  expect(
    share,
    bare
      .filter(({ isBare }) => isBare)
      .map(({ name }) => name)
      .join('\n'),
  ).toBeGreaterThanOrEqual(0.9);
});
