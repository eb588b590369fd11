import { build } from 'esbuild';
import { join } from 'node:path';

import { launchChromium, type ExtensionBrowser } from '../../browser/chromium';
import { findBrowser } from '../../browser/find';
import { buildExtension } from '../../build/extension';
import { ROOT, UserError } from '../../project';

/** The Chromium that speed is measured in. Throws a `UserError` when there is none. */
export function measuredBrowser(): string {
  const path = findBrowser('chromium')?.path;
  if (path === undefined)
    throw new UserError('Speed is measured in Chromium: install it or set CHROME_PATH.');
  return path;
}

/** That browser with the extension as it ships. */
export async function launchBuilt(): Promise<ExtensionBrowser> {
  const path = measuredBrowser();
  await buildExtension({ isMinified: true });
  return launchChromium({ path });
}

/** A script below `scripts/bench` in one piece, to be run in a page. */
export async function bundleForPage(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'scripts/bench', file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  });
  return outputFiles[0]?.text ?? '';
}
