import { answerCalls } from '../messages/answer';
import { callsTo } from '../messages/call';
import type { ViewEvents } from '../messages/protocol';
import { browser } from '../platform/browser';
import { writeClipboard } from '../platform/clipboard';
import { readBackupRecord, writeBackupRecord } from '../storage/backup-store';
import { readSettings, writeSettings } from '../storage/settings-store';
import type { ImportCalls } from './import-into-library';
import type { LibraryActions } from './library-actions';

function watch(onChange: (articles: readonly string[]) => void, signal: AbortSignal): void {
  const events: ViewEvents = {
    pageChanged: () => Promise.resolve(),
    libraryChanged: ({ articles }) => {
      onChange(articles);
      return Promise.resolve();
    },
  };
  const listener = answerCalls('view', [() => events]);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener);
  });
}

function watchSettings(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  onChanged.addListener(onChange);
  signal.addEventListener('abort', () => {
    onChanged.removeListener(onChange);
  });
}

/** The library of this browser. */
export function createBrowserActions(): LibraryActions & ImportCalls {
  const area = browser.storage.local;
  const background = callsTo('background', envelope => browser.runtime.sendMessage(envelope));
  return {
    readLibrary: request => background.readLibrary(request),
    readArticles: ids => background.readArticles(ids),
    readAnnotations: ids => background.readAnnotations(ids),
    writeAnnotations: annotations => background.writeAnnotations(annotations),
    writeArticles: articles => background.writeArticles(articles),
    deleteSaved: ids => background.deleteSaved(ids),
    importSaved: request => background.importSaved(request),
    watch,
    copy: writeClipboard,
    loadSettings: () => readSettings(area),
    changeSettings: change => writeSettings(area, change),
    watchSettings,
    loadBackup: () => readBackupRecord(area),
    saveBackup: record => writeBackupRecord(area, record),
    open: address => {
      browser.tabs.create({ url: address }).catch(console.error);
    },
  };
}
