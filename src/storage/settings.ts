import type { RuleId } from '../core/cleanup/rule';
import type { HighlightColor } from '../core/library/model';

/** What the reader chose for all sites. */
export interface Settings {
  readonly version: 1;
  readonly isCleanupAutomatic: boolean;
  /** Only the rules that the reader switched away from their default. */
  readonly rules: Readonly<Partial<Record<RuleId, boolean>>>;
  /** The reader's own names of the highlight colours; a colour without one goes by its plain name. */
  readonly colorNames: Readonly<Partial<Record<HighlightColor, string>>>;
  /** True when selecting text shows no toolbar on any site. */
  readonly isToolbarOff: boolean;
  /** The form quotes were last copied in (`CopyFormatId`). */
  readonly copyFormat: string;
  /** The reader's own form of a copied quote; empty until there is one. */
  readonly copyTemplate: string;
  /** The reader's own kind of export file; empty until there is one. */
  readonly exportTemplate: string;
  /** What was last chosen for an export; its words come from storage and may be unknown ones. */
  readonly exportChoice: {
    readonly format: string;
    readonly isSplit: boolean;
    readonly isTextIncluded: boolean;
  };
  /** True when nothing reminds of backups. */
  readonly isBackupReminderOff: boolean;
}

/** What the reader chose for one site (host name without "www."). */
export interface SiteSettings {
  readonly version: 1;
  readonly isOff: boolean;
  /** Step of the text size: 0 is the site's own, -2 to +4. */
  readonly textSize: number;
  /** Rules that never hide anything on this site. */
  readonly rulesOff: readonly RuleId[];
  /** True where selecting text shows no toolbar. */
  readonly isToolbarOff: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  isCleanupAutomatic: true,
  rules: {},
  colorNames: {},
  isToolbarOff: false,
  copyFormat: 'sentence',
  copyTemplate: '',
  exportTemplate: '',
  exportChoice: { format: 'markdown', isSplit: false, isTextIncluded: false },
  isBackupReminderOff: false,
};

export const DEFAULT_SITE_SETTINGS: SiteSettings = {
  version: 1,
  isOff: false,
  textSize: 0,
  rulesOff: [],
  isToolbarOff: false,
};
