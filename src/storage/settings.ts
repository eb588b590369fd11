import type { RuleId } from '../core/cleanup/rule';

/** What the reader chose for all sites. */
export interface Settings {
  readonly version: 1;
  readonly isCleanupAutomatic: boolean;
  /** Only the rules that the reader switched away from their default. */
  readonly rules: Readonly<Partial<Record<RuleId, boolean>>>;
}

/** What the reader chose for one site (host name without "www."). */
export interface SiteSettings {
  readonly version: 1;
  readonly isOff: boolean;
  /** Step of the text size: 0 is the site's own, -2 to +4. */
  readonly textSize: number;
  /** Rules that never hide anything on this site. */
  readonly rulesOff: readonly RuleId[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, isCleanupAutomatic: true, rules: {} };

export const DEFAULT_SITE_SETTINGS: SiteSettings = { version: 1, isOff: false, textSize: 0, rulesOff: [] };
