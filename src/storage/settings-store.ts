import type { KeyValueArea } from './key-value-area';
import { DEFAULT_SETTINGS, DEFAULT_SITE_SETTINGS, type Settings, type SiteSettings } from './settings';

const SETTINGS_KEY = 'settings';
const SITE_PREFIX = 'site:';

/** The name settings are kept under: the host without "www.". */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Stored values may be damaged or older: whatever is missing or of another type falls back to the default. */
export function withDefaults<T extends object>(defaults: T, stored: unknown): T {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const known = Object.entries(stored).filter(([key, value]) => {
    const expected = (defaults as Record<string, unknown>)[key];
    return typeof expected === typeof value && Array.isArray(expected) === Array.isArray(value);
  });
  return { ...defaults, ...(Object.fromEntries(known) as Partial<T>) };
}

/** What the reader chose for all sites; the defaults where nothing is stored. */
export async function readSettings(area: KeyValueArea): Promise<Settings> {
  return withDefaults(DEFAULT_SETTINGS, (await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Change some settings and keep the others. */
export async function writeSettings(area: KeyValueArea, change: Partial<Settings>): Promise<void> {
  await area.set({ [SETTINGS_KEY]: { ...(await readSettings(area)), ...change } });
}

/** What the reader chose for one site (see `siteOf`); the defaults where nothing is stored. */
export async function readSiteSettings(area: KeyValueArea, site: string): Promise<SiteSettings> {
  const key = SITE_PREFIX + site;
  return withDefaults(DEFAULT_SITE_SETTINGS, (await area.get(key))[key]);
}

/** Change some settings of a site; a site back at the defaults is forgotten. */
export async function writeSiteSettings(
  area: KeyValueArea,
  site: string,
  change: Partial<SiteSettings>,
): Promise<void> {
  const next = { ...(await readSiteSettings(area, site)), ...change };
  const isPlain = !next.isOff && !next.isToolbarOff && next.textSize === 0;
  const isDefault = isPlain && next.rulesOff.length === 0;
  await (isDefault ? area.remove(SITE_PREFIX + site) : area.set({ [SITE_PREFIX + site]: next }));
}

/** Every site with settings of its own, by name. */
export async function listSiteSettings(area: KeyValueArea): Promise<Map<string, SiteSettings>> {
  const stored = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(SITE_PREFIX));
  const sites = stored.map(
    ([key, value]) => [key.slice(SITE_PREFIX.length), withDefaults(DEFAULT_SITE_SETTINGS, value)] as const,
  );
  return new Map(sites.sort(([a], [b]) => (a < b ? -1 : 1)));
}
