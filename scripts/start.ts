import { findBrowser, installBrowsers, type FoundBrowser } from './browser/find';
import { driveBrowser, type DrivenBrowser } from './browser/puppeteer';
import { buildExtension } from './build/extension';
import { runCommand, UserError } from './project';
import { openSubject } from './start/subject';
import { runWithoutDisplay } from './start/without-display';

function anyBrowser(): FoundBrowser | undefined {
  return findBrowser('chromium') ?? findBrowser('firefox');
}

function chooseBrowser(): FoundBrowser {
  if (!anyBrowser()) installBrowsers(['chromium']);
  const found = anyBrowser();
  if (found) return found;
  throw new UserError(
    'No browser found: install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH to one.',
  );
}

function hasDisplay(): boolean {
  const isX = process.platform === 'linux';
  return !isX || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function launch(found: FoundBrowser, isHeadless: boolean): Promise<DrivenBrowser> {
  try {
    return await driveBrowser(found, { isHeadless });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new UserError(`${found.path} did not start (${reason}): set CHROME_PATH to another browser.`);
  }
}

async function runWithDisplay({ browser }: DrivenBrowser, url: string): Promise<void> {
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(url);
  console.log(`${url} is open. Click the On Record icon; close the browser to end.`);
  await new Promise<void>(resolve => {
    browser.once('disconnected', () => {
      resolve();
    });
  });
}

/** `npm start [-- URL-or-file.html]`. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    const subject = await openSubject(args[0]);
    try {
      const found = chooseBrowser();
      await buildExtension({ isMinified: false });
      const isHeadless = !hasDisplay();
      const driven = await launch(found, isHeadless);
      try {
        await (isHeadless ? runWithoutDisplay : runWithDisplay)(driven, subject.url);
      } finally {
        await driven.browser.close();
      }
    } finally {
      subject.close();
    }
    return 0;
  });
}
