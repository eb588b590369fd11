import { callsTo } from '../messages/call';
import { browser } from '../platform/browser';
import { readCorrections, writeCorrections } from '../storage/corrections-store';
import { readSiteSettings, writeSiteSettings } from '../storage/settings-store';
import type { ExportFile } from './export-file';
import type { PopupActions } from './popup-actions';
import { createTabWatch } from './watch-tab';

/** The tab that the popup is about. */
export interface ViewedTab {
  readonly id: number;
  readonly isPrivate: boolean;
}

/** The tab named in the address (`?tab=ID`), else the one the reader looks at. */
export async function findTab(search: string): Promise<ViewedTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, isPrivate: tab.incognito };
}

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

/** The popup's actions on a tab of this browser. */
export function createBrowserActions({ id, isPrivate }: ViewedTab): PopupActions {
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
    loadSite: host => readSiteSettings(area, host),
    changeSite: async (host, change) => {
      await writeSiteSettings(area, host, change);
      watch.expectChange();
    },
    // Nothing about a page of a private window is kept.
    loadCorrections: url => (isPrivate ? Promise.resolve([]) : readCorrections(area, url)),
    saveCorrections: async (url, corrections) => {
      if (!isPrivate) await writeCorrections(area, url, corrections);
    },
    copy: text => navigator.clipboard.writeText(text),
    download,
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}

/** Actions where there is no tab to act on: the report says that nothing may be read. */
export function createIdleActions(): PopupActions {
  const actions = createBrowserActions({ id: -1, isPrivate: true });
  return { ...actions, loadReport: () => Promise.resolve(null), watchReport: () => undefined };
}
