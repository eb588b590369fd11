import { callsTo } from '../messages/call';
import { browser } from '../platform/browser';
import { readCorrections, readOtherCorrections, writeCorrections } from '../storage/corrections-store';
import { readSiteSettings, writeSiteSettings } from '../storage/settings-store';
import type { ExportFile } from './export-file';
import type { PopupActions } from './popup-actions';
import { createTabWatch } from './watch-tab';

/** The id of the tab named in the address (`?tab=ID`), else of the one the reader looks at; `null` when there is none. */
export async function findTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return Number.isInteger(Number(named)) ? Number(named) : null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const NO_TAB = -1;

function download({ name, type, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Whether nothing about the tab's page may be kept; so too where the tab is gone. */
async function isPrivate(id: number): Promise<boolean> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab?.incognito ?? true;
}

/** Whether the page's site is ours without a click; so too where its address is kept from us. */
async function hasSiteAccess(id: number): Promise<boolean> {
  const { url } = await browser.tabs.get(id);
  if (url === undefined || !/^https?:/.test(url)) return true;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** The popup's actions on a tab of this browser. */
export function createBrowserActions(id: number): PopupActions {
  const area = browser.storage.local;
  const background = callsTo('background', envelope => browser.runtime.sendMessage(envelope));
  const content = callsTo('content', envelope => browser.tabs.sendMessage(id, envelope, { frameId: 0 }));

  async function loadReport() {
    try {
      return await content.getPageReport();
    } catch (error) {
      console.debug('No page part in the tab yet', error);
    }
    try {
      await background.injectTab(id);
    } catch (error) {
      console.debug('The browser lets no extension into the tab', error);
      return null;
    }
    return content.getPageReport();
  }

  const watch = createTabWatch(loadReport);
  return {
    loadReport,
    watchReport: (onChange, signal) => {
      watch.start(onChange, signal);
    },
    loadAnalysis: () => content.getAnalysis(),
    readAnyway: () => content.readAnyway(),
    setCleanup: isOn => content.setCleanup(isOn),
    setItemShown: change => content.setItemShown(change),
    showSpan: span => content.showSpan(span),
    tintSpans: spans => content.tintSpans(spans),
    hasSiteAccess: () => hasSiteAccess(id),
    loadSite: host => readSiteSettings(area, host),
    changeSite: async (host, change) => {
      await writeSiteSettings(area, host, change);
      watch.expectChange();
    },
    loadCorrections: url => readCorrections(area, url),
    loadOtherCorrections: url => readOtherCorrections(area, url),
    saveCorrections: async (url, corrections) => {
      if (!(await isPrivate(id))) await writeCorrections(area, url, corrections);
    },
    copy: text => navigator.clipboard.writeText(text),
    download,
    openOptions: () => browser.runtime.openOptionsPage(),
    openLibrary: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('library/index.html') });
    },
  };
}

/** Actions where there is no tab to act on: the report says that nothing may be read. */
export function createIdleActions(): PopupActions {
  const nothing = (): Promise<null> => Promise.resolve(null);
  return { ...createBrowserActions(NO_TAB), loadReport: nothing, watchReport: () => undefined };
}
