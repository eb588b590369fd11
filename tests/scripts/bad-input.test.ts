import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const RUN = join(import.meta.dirname, '../../scripts/run.mjs');
const folder = mkdtempSync(join(tmpdir(), 'on-record-bad-input-'));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each([
  ['an unknown task', ['predict', 'horoscope', 'x.jsonl'], 'Unknown task "horoscope"'],
  ['a corpus file that is missing', ['predict', 'quotes', 'missing.jsonl'], 'There is no file missing.jsonl'],
  [
    'a line that is no JSON',
    ['predict', 'quotes', fileOf('broken.jsonl', '{"id":"a","text":"x"}\n{"id":\n')],
    'Line 2 of',
  ],
  ['a page that is missing', ['start', 'missing.html'], 'There is no file missing.html'],
  ['a file that is no HTML', ['start', fileOf('notes.txt', 'just a few notes')], 'is no HTML file'],
  ['an address that does not answer', ['start', 'http://127.0.0.1:9/article'], 'does not answer'],
  ['an unknown model', ['train', 'weather'], 'Unknown model "weather"'],
])('%s', (_, args, sentence) => {
  test('is one sentence on standard error, no stack trace, and an exit code that is not 0', () => {
    const { status, stderr } = spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8' });
    expect(status).not.toBe(0);
    const lines = stderr.split('\n').filter(line => line !== '' && !line.startsWith('npm warn'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
