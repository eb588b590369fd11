/**
 * The only import of the extension API: a seam that tests can replace, and one place to see what the
 * product asks of a browser.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime, Tabs } from 'webextension-polyfill';
