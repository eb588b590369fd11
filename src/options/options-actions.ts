import type { RuleId } from '../core/cleanup/rule';
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
  /** Everything the extension ever stored. */
  deleteAllData(): Promise<void>;
}

/** A kind of clutter that can be switched on and off. */
export interface RuleChoice {
  readonly id: RuleId;
  readonly isOnByDefault: boolean;
}
