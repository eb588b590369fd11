import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

import { findBrowser } from './browser/find';
import { ROOT, runCommand, UserError } from './project';

const SIZES = [16, 32, 48, 128];

/** `npm run icons`: the PNG files of the manifest from the one drawing. */
export function main(): Promise<number> {
  return runCommand(async () => {
    const found = findBrowser('chromium');
    if (!found)
      throw new UserError('Drawing the icons needs Chromium or Chrome: install one or set CHROME_PATH.');
    const drawing = readFileSync(join(ROOT, 'icons/icon.svg'), 'utf8');
    const browser = await chromium.launch({ executablePath: found.path });
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
      await page.screenshot({ path: join(ROOT, `icons/icon-${size}.png`), omitBackground: true });
    }
    await browser.close();
    return 0;
  });
}
