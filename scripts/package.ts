import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { buildExtension, distOf } from './build/extension';
import { TARGETS } from './build/manifest';
import { lintExtension } from './build/web-ext-lint';
import { ROOT, runCommand, UserError } from './project';

/** `npm run package`: the zips for the stores, linted. */
export function main(): Promise<number> {
  return runCommand(async () => {
    await buildExtension({ isMinified: true });
    const unknown = await lintExtension();
    if (unknown.length > 0) throw new UserError(`web-ext lint found something new:\n${unknown.join('\n')}`);
    for (const target of TARGETS) {
      const { status } = spawnSync(
        process.execPath,
        [
          join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
          'build',
          '-s',
          distOf(target),
          '-a',
          join(ROOT, 'web-ext-artifacts'),
          '-n',
          `on-record-${target}-{version}.zip`,
          '--overwrite-dest',
        ],
        { stdio: 'inherit' },
      );
      if (status !== 0) throw new UserError(`The package for ${target} could not be made.`);
    }
    return 0;
  });
}
