import { browser } from './browser';

const PERMISSION = { permissions: ['clipboardWrite' as const] };

/** Chromium has no such call. */
const isFirefox = 'getBrowserInfo' in browser.runtime;

/**
 * Ask the reader for the clipboard where a page's part needs that to write to it without a click on the page: in
 * Firefox, and on pages that are not served over https. Granted already, or refused, it resolves all the same. To be
 * called in the handler of a key before anything is waited for.
 */
export async function askForClipboard(url: string | undefined): Promise<void> {
  if (!isFirefox && url?.startsWith('https:')) return;
  try {
    await browser.permissions.request(PERMISSION);
  } catch (error) {
    console.debug('The browser does not ask for the clipboard now', error);
  }
}
