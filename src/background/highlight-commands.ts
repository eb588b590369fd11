import { callsTo } from '../messages/call';
import type { HighlightCalls } from '../messages/highlight-protocol';
import { browser, type Tabs } from '../platform/browser';
import { askForClipboard } from '../platform/clipboard-permission';
import { openPanel } from '../platform/panel';
import { injectPage } from './inject';

type TabWork = (page: HighlightCalls) => Promise<unknown>;

const COMMANDS: Readonly<Record<string, TabWork>> = {
  highlight: page => page.highlightSelection({ color: null, isNoteOpen: false }),
  note: page => page.highlightSelection({ color: null, isNoteOpen: true }),
  undo: page => page.undoHighlight(),
  redo: page => page.redoHighlight(),
  copy: page => page.copySelection(),
};

/** Ids of the entries in the menu of selected words: the commands they run. */
const MENU = { highlight: 'highlightSelection', note: 'addNote' } as const;

/** The page's part is injected first: on a page that is no article it is not there yet. */
async function runIn(tab: Tabs.Tab | undefined, work: TabWork | undefined): Promise<void> {
  const id = tab?.id;
  if (id === undefined || !work) return;
  await injectPage(id);
  await work(callsTo('content', envelope => browser.tabs.sendMessage(id, envelope, { frameId: 0 })));
}

function report(error: unknown): void {
  // Pages that the browser protects; what the reader sees is that nothing happens there.
  console.debug('The page did not take the command', error);
}

/** Answer keys and menu. To be called while the background's script is first run. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Nothing may be waited for before these two: the browser would no longer take them for the reader's key.
    const opened =
      command === 'open-panel'
        ? openPanel({ windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT })
        : null;
    const asked = command === 'copy' ? askForClipboard(tab?.url) : Promise.resolve();
    (opened ?? asked.then(() => runIn(tab, COMMANDS[command]))).catch(report);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    runIn(tab, COMMANDS[menuItemId]).catch(report);
  });
}

/** Put the entries into the menu of selected words; the browser keeps them until the next installation. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, key] of Object.entries(MENU)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(key),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}
