import { answerCalls } from '../messages/answer';
import { callsTo } from '../messages/call';
import { browser } from '../platform/browser';
import { listSiteSettings, readSettings, writeSettings, writeSiteSettings } from '../storage/settings-store';
import type { OptionsActions, Shortcut } from './options-actions';

/** Chromium's page for the keys of all extensions. */
const SHORTCUT_PAGE = 'chrome://extensions/shortcuts';

async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description = '' }) => description !== '')
    .map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut }));
}

async function changeShortcuts(): Promise<void> {
  // Firefox has a call of its own, newer than the types; Chromium a page.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUT_PAGE });
}

function watch(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const listener = answerCalls('view', [
    () => ({
      pageChanged: () => Promise.resolve(),
      libraryChanged: () => {
        onChange();
        return Promise.resolve();
      },
    }),
  ]);
  onChanged.addListener(onChange);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    onChanged.removeListener(onChange);
    browser.runtime.onMessage.removeListener(listener);
  });
}

/** The options of this browser. */
export function createBrowserActions(): OptionsActions {
  const area = browser.storage.local;
  const background = callsTo('background', envelope => browser.runtime.sendMessage(envelope));
  return {
    loadSettings: () => readSettings(area),
    changeSettings: change => writeSettings(area, change),
    loadSites: () => listSiteSettings(area),
    changeSite: (site, change) => writeSiteSettings(area, site, change),
    watch,
    loadShortcuts,
    changeShortcuts,
    countLibrary: () => background.countLibrary(),
    openLibrary: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('library/index.html') });
    },
    deleteAllData: async () => {
      await background.deleteLibrary();
      await area.clear();
    },
  };
}
