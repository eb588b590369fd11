import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { buildExtension } from './build/extension';
import { ROOT, runCommand } from './project';

/** `npm run test:browser [-- FILTER]`: build, then only the tests in real browsers. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    await buildExtension({ isMinified: true });
    const vitest = join(ROOT, 'node_modules/.bin/vitest');
    const options = ['run', '--config', 'scripts/vitest.browser.config.ts', ...args];
    return spawnSync(vitest, options, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
  });
}
