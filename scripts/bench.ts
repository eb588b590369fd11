import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { areas } from './bench/areas';
import { tableOf, type BenchArea, type Row } from './bench/row';
import { callerPath, ROOT, runCommand, UserError } from './project';

/** `npm run bench [-- --corpus DIR --only NAME,NAME]`: one table of every measure that can be taken here. */
export function main(args: readonly string[]): Promise<number> {
  console.warn = () => undefined;
  return runCommand(async () => {
    const { values } = parseArgs({
      args: [...args],
      options: { corpus: { type: 'string' }, only: { type: 'string' } },
    });
    const corpus = values.corpus ? callerPath(values.corpus) : join(ROOT, '../shared/corpus');
    if (!existsSync(corpus))
      throw new UserError(`There is no corpus at ${corpus}: name it with --corpus DIR.`);
    const scratch = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
    const named = values.only?.split(',');
    const isWanted = ({ name, isOnRequest }: BenchArea): boolean =>
      named ? named.includes(name) : isOnRequest !== true;
    const rows: Row[] = [];
    for (const area of areas.filter(isWanted)) {
      process.stderr.write(`Measuring ${area.name} ...\n`);
      rows.push(...(await area.measure({ corpus, scratch })));
    }
    rmSync(scratch, { recursive: true });
    console.log(tableOf(rows));
    return 0;
  });
}
