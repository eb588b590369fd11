import type { RuleId } from '../core/cleanup/rule';
import type { LibraryCounts } from '../core/library/calls';
import type { Settings, SiteSettings } from '../storage/settings';

/** All that the options page does outside itself. */
export interface OptionsActions {
  loadSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Every site with settings of its own, by name. */
  loadSites(): Promise<ReadonlyMap<string, SiteSettings>>;
  changeSite(site: string, change: Partial<SiteSettings>): Promise<void>;
  /** Calls back when settings were changed elsewhere, until the signal aborts. */
  watch(onChange: () => void, signal: AbortSignal): void;
  loadShortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for them. */
  changeShortcuts(): Promise<void>;
  /** What the library holds. Rejects with a sentence for the reader when it cannot be read. */
  countLibrary(): Promise<LibraryCounts>;
  openLibrary(): Promise<void>;
  /** Everything the extension ever stored, the library too. */
  deleteAllData(): Promise<void>;
}

/** A command that has, or may be given, keys. */
export interface Shortcut {
  readonly description: string;
  /** As the browser writes them ("Alt+Shift+H"); empty when there are none. */
  readonly keys: string;
}

/** A kind of clutter that can be switched on and off. */
export interface RuleChoice {
  readonly id: RuleId;
  readonly isOnByDefault: boolean;
}
