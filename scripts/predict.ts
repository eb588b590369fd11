import { createReadStream, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

import { folderTasks, tasks } from './predict/tasks';
import type { CorpusRecord, PredictTask } from './predict/task';
import { callerPath, runCommand, UserError } from './project';

function findTask(name: string | undefined): PredictTask {
  const task = tasks.get(name ?? '');
  if (task) return task;
  const known = [...tasks.keys(), ...folderTasks.keys()].join(', ');
  throw new UserError(
    `Unknown task "${name ?? ''}": use one of ${known}, as in "npm run predict -- quotes FILE".`,
  );
}

function findFile(path: string | undefined): string {
  if (!path) throw new UserError('No corpus file given: use "npm run predict -- TASK FILE".');
  const file = callerPath(path);
  if (!existsSync(file)) throw new UserError(`There is no file ${path}.`);
  if (!statSync(file).isFile()) throw new UserError(`${path} is a folder, not a corpus file.`);
  return file;
}

/** `undefined` when the line is no JSON object with an id. */
function parseRecord(line: string): CorpusRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isRecord =
      typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
    return isRecord ? (value as CorpusRecord) : undefined;
  } catch {
    return undefined;
  }
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve));
}

function findFolder(path: string | undefined): string {
  if (!path) throw new UserError('No corpus folder given: use "npm run predict -- TASK FOLDER".');
  const folder = callerPath(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UserError(`There is no folder ${path}.`);
  return folder;
}

async function predictRecords(name: string | undefined, path: string | undefined): Promise<void> {
  const task = findTask(name);
  const file = findFile(path);
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Infinity,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const record = parseRecord(line);
    if (!record) throw new UserError(`Line ${number} of ${path ?? ''} is no JSON object with an "id".`);
    await write(JSON.stringify(await task(record, { folder: dirname(file) })));
  }
}

/** `npm run predict -- TASK FILE`: one JSON line out for every line in. */
export function main(args: readonly string[]): Promise<number> {
  // Libraries may log; standard output holds nothing but JSON lines.
  console.log = console.error;
  return runCommand(async () => {
    const [name, path, ...options] = args;
    const folderTask = folderTasks.get(name ?? '');
    if (!folderTask) await predictRecords(name, path);
    else for await (const line of folderTask(findFolder(path), options)) await write(JSON.stringify(line));
    return 0;
  });
}
