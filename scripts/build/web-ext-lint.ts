import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { ROOT } from '../project';
import { distOf } from './extension';

interface Message {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

/** What libraries are known to raise: their own innerHTML, never fed with page text (PLATFORM 5). */
const KNOWN: readonly { code: string; file: RegExp }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:content|(?:popup|panel|options|library)\/(?:main|chunk-\w+))\.js$/,
  },
];

function run(args: readonly string[]): Promise<string> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules/web-ext/bin/web-ext.js'), ...args]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', () => {
      resolve(output);
    });
  });
}

/** Everything `web-ext lint` says about dist/firefox beyond the known library warnings; empty when all is well. */
export async function lintExtension(): Promise<string[]> {
  const output = await run(['lint', '-s', distOf('firefox'), '-o', 'json']);
  const report = JSON.parse(output) as Record<'errors' | 'warnings' | 'notices', Message[]>;
  const isKnown = ({ code, file }: Message): boolean =>
    KNOWN.some(known => known.code === code && known.file.test(file ?? ''));
  return [...report.errors, ...report.warnings, ...report.notices]
    .filter(message => !isKnown(message))
    .map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`);
}
