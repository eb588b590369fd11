import { vi } from 'vitest';

import { NO_BACKUP } from '../../src/storage/backup-store';
import type { BackupRecord } from '../../src/core/library/backup';
import type { ImportCalls } from '../../src/library/import-into-library';
import { LibraryPage } from '../../src/library/LibraryPage';
import type { LibraryActions } from '../../src/library/library-actions';
import { DEFAULT_SETTINGS, type Settings } from '../../src/storage/settings';
import type { InventedLibrary } from './invented-library';
import { openEmptyLibrary } from './restored-library';
import { renderView } from './view';

interface Choices {
  readonly saved: InventedLibrary;
  readonly settings?: Partial<Settings>;
  readonly backup?: BackupRecord;
  readonly language?: 'en' | 'ko';
}

/** Files that the page handed to the browser. */
function catchFiles(): { readonly name: string; readonly content: Blob }[] {
  const files: { name: string; content: Blob }[] = [];
  let last = new Blob();
  URL.createObjectURL = content => {
    last = content as Blob;
    return 'blob:last';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: last });
  });
  return files;
}

/** The library page on the background's own calls, with a store in memory. */
export async function openLibraryPage({ saved, settings = {}, backup = NO_BACKUP, language }: Choices) {
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  const library = openEmptyLibrary();
  await library.calls.writeArticles(saved.articles);
  await library.calls.writeAnnotations(saved.annotations);
  const state = { settings: { ...DEFAULT_SETTINGS, ...settings }, backup };
  const copied: { plain: string; html: string | undefined }[] = [];
  const opened: string[] = [];
  const actions: LibraryActions & ImportCalls = {
    ...library.calls,
    watch: () => undefined,
    copy: (plain, html) => {
      copied.push({ plain, html });
      return Promise.resolve();
    },
    open: address => {
      opened.push(address);
    },
    loadSettings: () => Promise.resolve(state.settings),
    changeSettings: change => {
      state.settings = { ...state.settings, ...change };
      return Promise.resolve();
    },
    watchSettings: () => undefined,
    loadBackup: () => Promise.resolve(state.backup),
    saveBackup: record => {
      state.backup = record;
      return Promise.resolve();
    },
  };
  const files = catchFiles();
  const view = await renderView(<LibraryPage actions={actions} />, language);
  const settleUntil = async (isThere: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 200 && !isThere(); turn += 1) await view.settle();
    if (!isThere()) throw new Error('It did not come');
  };
  await settleUntil(() => view.has('[role=option]'));
  return { view, library, actions, state, files, copied, opened, settleUntil };
}
