/**
 * Runs scripts/NAME.ts: installs what is missing, bundles it with esbuild and imports it.
 * Standard output belongs to the script; everything said here goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...args] = process.argv.slice(2);

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** npm keeps a copy of the lockfile inside node_modules: equal package lists mean nothing is missing. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, { version, optional }]) => path === '' || optional || has[path]?.version === version,
  );
}

function install() {
  process.stderr.write('Installing packages (npm ci) ...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail('The packages could not be installed: see the lines above, then run the command again.');
}

if (Number(process.versions.node.split('.')[0]) < 20) fail('On Record needs Node 20 or newer.');
if (!isInstalled()) install();

const { build } = await import('esbuild');
const cache = join(root, 'node_modules/.cache/on-record');
mkdirSync(cache, { recursive: true });
// One file per process: two commands that run at once must not overwrite each other's bundle.
const outfile = join(cache, `${name}-${process.pid}.mjs`);
await build({
  entryPoints: [join(root, `scripts/${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
  define: { PROJECT_ROOT: JSON.stringify(root) },
});
try {
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = (await main(args)) ?? 0;
} finally {
  const { rmSync } = await import('node:fs');
  rmSync(outfile, { force: true });
}
