import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';

import type { CorpusRecord, PredictTask } from '../predict/task';
import { ROOT } from '../project';
import type { BenchContext } from './row';

/** A file of the corpus, or `undefined` when this corpus does not have it. */
export function corpusFile({ corpus }: BenchContext, path: string): string | undefined {
  const file = join(corpus, path);
  return existsSync(file) ? file : undefined;
}

/** Run a task over a corpus file; gives the file of its predictions. */
export async function predictAll(
  context: BenchContext,
  run: { name: string; task: PredictTask; file: string },
): Promise<string> {
  const path = join(context.scratch, `${run.name}.jsonl`);
  const out = createWriteStream(path);
  for await (const line of createInterface({ input: createReadStream(run.file, 'utf8') })) {
    const record = JSON.parse(line) as CorpusRecord;
    out.write(`${JSON.stringify(await run.task(record, { folder: dirname(run.file) }))}\n`);
  }
  out.end();
  await finished(out);
  return path;
}

/** Run a scorer of the corpus; gives what it prints. Throws when the scorer fails. */
export function score({ corpus }: BenchContext, scorer: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(corpus, scorer), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
  return stdout;
}

/** Run a scorer that writes its result as JSON into a file behind `--json`. */
export function scoreToFile(context: BenchContext, scorer: string, args: readonly string[]): unknown {
  const path = join(context.scratch, `${scorer}.json`);
  score(context, scorer, [...args, '--json', path]);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Run a scorer that prints JSON behind `--json`. */
export function scoreToOutput(context: BenchContext, scorer: string, args: readonly string[]): unknown {
  return JSON.parse(score(context, scorer, [...args, '--json']));
}

/** Copy the records of these languages into a file of their own; `undefined` when there is none. */
export function selectLanguages(
  context: BenchContext,
  file: string,
  languages: readonly string[],
): string | undefined {
  const lines = readFileSync(file, 'utf8').split('\n');
  const kept = lines.filter(
    line => line !== '' && languages.includes((JSON.parse(line) as { lang: string }).lang),
  );
  if (kept.length === 0) return undefined;
  const path = join(context.scratch, `${languages.join('-')}-${basename(file)}`);
  writeFileSync(path, `${kept.join('\n')}\n`);
  return path;
}
