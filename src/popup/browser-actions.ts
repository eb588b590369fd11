import { unknownMetadata } from '../core/article/model';
import { callsTo } from '../messages/call';
import type { CallsOf, PageReport } from '../messages/protocol';
import { browser } from '../platform/browser';
import { writeClipboard } from '../platform/clipboard';
import { openPanel } from '../platform/panel';
import { readCorrections, readOtherCorrections, writeCorrections } from '../storage/corrections-store';
import {
  readSettings,
  writeSettings,
  readSiteSettings,
  siteOf,
  writeSiteSettings,
} from '../storage/settings-store';
import { saveFile } from '../ui/export/save-file';
import type { PopupActions } from './popup-actions';
import { watchPage } from './watch-page';

/** A tab and the window it is in. */
export interface TabPlace {
  readonly id: number;
  readonly windowId: number;
}

/** The tab named in the address (`?tab=ID`), else the one the reader looks at; `null` when there is none. */
export async function findTab(search: string): Promise<TabPlace | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && !Number.isInteger(Number(named))) return null;
  const tabs =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Number(named)).catch(() => undefined)];
  const { id, windowId } = tabs[0] ?? {};
  return id === undefined || windowId === undefined ? null : { id, windowId };
}

const NO_TAB = -1;

const UNREAD: PageReport = {
  state: 'no-article',
  host: '',
  article: unknownMetadata(''),
  text: '',
  removed: [],
  isCleaned: false,
  problem: '',
};

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

/** What the side panel does differently from the popup. */
export interface ActionChoices {
  /**
   * Whether a page that has no part of ours yet gets it. The popup is opened by the reader's click on this page; the
   * panel follows from tab to tab and leaves other pages alone.
   */
  readonly isInjecting: boolean;
  /** The window whose side panel is to be opened; `null` in the panel itself. */
  readonly windowId: number | null;
}

interface ReaderParts {
  readonly content: CallsOf['content'];
  readonly background: CallsOf['background'];
  readonly isInjecting: boolean;
}

/** Asks a tab for its report, and gives it the page's part where that is wanted. */
function createReader(id: number, { content, background, isInjecting }: ReaderParts) {
  async function loadReport(): Promise<PageReport | null> {
    try {
      return await content.getPageReport();
    } catch (error) {
      console.debug('No page part in the tab yet', error);
    }
    if (!isInjecting) return unreadReport(id);
    return (await inject()) ? content.getPageReport() : null;
  }

  /** False where the browser lets no extension in. */
  async function inject(): Promise<boolean> {
    try {
      await background.injectTab(id);
      return true;
    } catch (error) {
      console.debug('The browser lets no extension into the tab', error);
      return false;
    }
  }
  return { loadReport, inject };
}

/** The popup's actions on a tab of this browser. */
export function createBrowserActions(id: number, { isInjecting, windowId }: ActionChoices): PopupActions {
  const area = browser.storage.local;
  const background = callsTo('background', envelope => browser.runtime.sendMessage(envelope));
  const content = callsTo('content', envelope => browser.tabs.sendMessage(id, envelope, { frameId: 0 }));

  const { loadReport, inject } = createReader(id, { content, background, isInjecting });
  return {
    loadReport,
    watchPage: (onNews, signal) => {
      watchPage(id, onNews, signal);
    },
    highlights: content,
    loadAnalysis: () => content.getAnalysis(),
    readAnyway: async () => {
      if (!isInjecting) await inject();
      return content.readAnyway();
    },
    setCleanup: isOn => content.setCleanup(isOn),
    setItemShown: change => content.setItemShown(change),
    showSpan: span => content.showSpan(span),
    tintSpans: spans => content.tintSpans(spans),
    describeSpans: spans => content.describeSpans(spans),
    hasSiteAccess: () => hasSiteAccess(id),
    loadSite: host => readSiteSettings(area, host),
    changeSite: (host, change) => writeSiteSettings(area, host, change),
    loadCorrections: url => readCorrections(area, url),
    loadOtherCorrections: url => readOtherCorrections(area, url),
    saveCorrections: async (url, corrections) => {
      if (!(await isPrivate(id))) await writeCorrections(area, url, corrections);
    },
    copy: writeClipboard,
    loadSaved: async source => {
      if (await isPrivate(id)) return null;
      const [saved] = await background.readArticles([source]);
      return saved ?? null;
    },
    download: saveFile,
    openOptions: () => browser.runtime.openOptionsPage(),
    loadSettings: () => readSettings(area),
    changeSettings: async change => {
      if (!(await isPrivate(id))) await writeSettings(area, change);
    },
    openPanel: windowId === null ? null : () => openPanel(windowId),
    openLibrary: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('library/index.html') });
    },
  };
}

/** What is said of a page that has no part of ours; `null` where the browser lets no extension in. */
async function unreadReport(id: number): Promise<PageReport | null> {
  const { url } = await browser.tabs.get(id);
  if (url === undefined || !/^https?:/.test(url)) return null;
  return { ...UNREAD, host: siteOf(url) };
}

/** Actions where there is no tab to act on: the report says that nothing may be read. */
export function createIdleActions(): PopupActions {
  const nothing = (): Promise<null> => Promise.resolve(null);
  const choices = { isInjecting: false, windowId: null };
  return { ...createBrowserActions(NO_TAB, choices), loadReport: nothing, watchPage: () => undefined };
}
