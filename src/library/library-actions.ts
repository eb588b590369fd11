import type { BackupRecord } from '../core/library/backup';
import type { HighlightColor } from '../core/library/model';
import type { ViewLibraryCalls } from '../messages/library-protocol';
import type { Settings } from '../storage/settings';

type StoreActions = Pick<
  ViewLibraryCalls,
  'readLibrary' | 'readArticles' | 'readAnnotations' | 'writeAnnotations' | 'writeArticles' | 'deleteSaved'
>;

/** All that the library page does outside itself. Each promise rejects when the background does not play along. */
export interface LibraryActions extends StoreActions {
  /** Calls back with the articles that somebody changed, until the signal aborts. */
  watch(onChange: (articles: readonly string[]) => void, signal: AbortSignal): void;
  /** Put text on the clipboard, with its rich form where it has one. */
  copy(text: string, html?: string): Promise<void>;
  loadSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Calls back when settings were changed, here or elsewhere, until the signal aborts. */
  watchSettings(onChange: () => void, signal: AbortSignal): void;
  /** What is remembered of backups. */
  loadBackup(): Promise<BackupRecord>;
  saveBackup(record: BackupRecord): Promise<void>;
  /** Open a web address in a tab of its own. */
  readonly open: (address: string) => void;
}

/** What the reader calls the colours; the default name where there is none. */
export type ColorNames = Readonly<Partial<Record<HighlightColor, string>>>;
