import { writeFileSync } from 'node:fs';

import { bundleAdapter } from './anchoring/bundle-adapter';
import { callerPath, runCommand, UserError } from './project';

/** `node scripts/run.mjs anchoring-adapter FILE.mjs`: write the adapter for the corpus' scorer. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    const [file] = args;
    if (file === undefined)
      throw new UserError('No file given: use "node scripts/run.mjs anchoring-adapter FILE.mjs".');
    writeFileSync(callerPath(file), await bundleAdapter());
    return 0;
  });
}
