import { findBrowser } from './browser/find';
import { driveBrowser } from './browser/puppeteer';
import { watchExtension } from './build/extension';
import { runCommand, UserError } from './project';
import { openSubject } from './start/subject';

const RELOAD_DELAY = 300;

/** `npm run dev [-- URL-or-file.html]`: build, open a browser, rebuild and reload on every change. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    const found = findBrowser('chromium');
    if (!found)
      throw new UserError('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
    const subject = await openSubject(args[0]);
    let onBuilt = (): void => undefined;
    await watchExtension(() => {
      onBuilt();
    });
    const isHeadless =
      process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
    const { browser, extensionPage } = await driveBrowser(found, { isHeadless });
    const page = await browser.newPage();
    await page.goto(subject.url);
    let timer: ReturnType<typeof setTimeout> | undefined;
    onBuilt = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reload().catch((error: unknown) => {
          console.error('Could not reload', error);
        });
      }, RELOAD_DELAY);
    };
    const reload = async (): Promise<void> => {
      const view = await browser.newPage();
      await view.goto(extensionPage('options/index.html'));
      // The view goes away with the extension it reloads.
      await view.evaluate('chrome.runtime.reload()').catch(() => undefined);
      await page.reload();
      console.log(`Reloaded at ${new Date().toLocaleTimeString()}`);
    };
    console.log('Watching src. Close the browser to end.');
    await new Promise(resolve => browser.once('disconnected', resolve));
    subject.close();
    process.exit(0);
  });
}
