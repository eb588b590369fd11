import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findBrowser, installBrowsers, type BrowserKind } from './browser/find';
import { buildExtension } from './build/extension';
import { ROOT, runCommand } from './project';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const BIN = join(ROOT, 'node_modules/.bin');
const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

function say(sentence: string): void {
  process.stdout.write(`\n== ${sentence}\n`);
}

function passes(tool: string, args: readonly string[]): boolean {
  const isWindows = process.platform === 'win32';
  return spawnSync(join(BIN, tool), args, { cwd: ROOT, stdio: 'inherit', shell: isWindows }).status === 0;
}

/** A check that is no test suite counts as one test. */
function check(name: string, isPassed: () => boolean): Counts {
  say(name);
  return isPassed() ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

function runSuite(name: string, config: string): Counts {
  say(name);
  const folder = mkdtempSync(join(tmpdir(), 'on-record-tests-'));
  const report = join(folder, 'report.json');
  passes('vitest', [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number> & { success: boolean };
    const failed = counts['numFailedTests'] ?? 0;
    return {
      passed: counts['numPassedTests'] ?? 0,
      // A file that cannot be loaded fails no test of its own.
      failed: counts.success ? failed : Math.max(failed, 1),
      skipped: counts['numPendingTests'] ?? 0,
    };
  } catch {
    return { ...NONE, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function prepareBrowsers(): void {
  const kinds: BrowserKind[] = ['chromium', 'firefox'];
  installBrowsers(kinds.filter(kind => !findBrowser(kind)));
  for (const kind of kinds.filter(name => !findBrowser(name))) {
    say(
      `NO ${kind.toUpperCase()} HERE: its browser tests are skipped. Install it, or set its path, to run them.`,
    );
  }
}

async function build(): Promise<Counts> {
  say('build');
  try {
    await buildExtension({ isMinified: true });
    return { ...NONE, passed: 1 };
  } catch (error) {
    console.error(error);
    return { ...NONE, failed: 1 };
  }
}

/** `npm test`: everything that must hold before a change lands. */
export function main(): Promise<number> {
  return runCommand(async () => {
    const tsc = (project: string) => () => passes('tsc', ['--noEmit', '-p', project]);
    const results = [
      check('types of src', tsc('.')),
      check('types of scripts', tsc('scripts')),
      check('types of tests', tsc('tests')),
      check('lint', () => passes('eslint', ['.'])),
      check('format', () => passes('prettier', ['--check', '.'])),
      runSuite('unit tests', 'scripts/vitest.config.ts'),
      await build(),
    ];
    prepareBrowsers();
    results.push(runSuite('browser tests', 'scripts/vitest.browser.config.ts'));
    const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0);
    process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
    return sum('failed') === 0 ? 0 : 1;
  });
}
