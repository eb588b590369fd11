import type { Correction } from '../core/corrections/model';
import type { KeyValueArea } from './key-value-area';

const PREFIX = 'corrections:';

/** The reader's corrections of the article with this canonical address, in the order made; empty when there are none. */
export async function readCorrections(area: KeyValueArea, url: string): Promise<readonly Correction[]> {
  const stored = (await area.get(PREFIX + url))[PREFIX + url];
  return Array.isArray(stored) ? (stored as Correction[]) : [];
}

/** Keep the corrections of an article; an empty list is forgotten. */
export async function writeCorrections(
  area: KeyValueArea,
  url: string,
  corrections: readonly Correction[],
): Promise<void> {
  await (corrections.length === 0 ? area.remove(PREFIX + url) : area.set({ [PREFIX + url]: corrections }));
}

/** The reader's corrections of all other articles; they are offered again where they fit. */
export async function readOtherCorrections(area: KeyValueArea, url: string): Promise<readonly Correction[]> {
  const stored = Object.entries(await area.get(null));
  const others = stored.filter(([key]) => key.startsWith(PREFIX) && key !== PREFIX + url);
  return others.flatMap(([, corrections]) =>
    Array.isArray(corrections) ? (corrections as Correction[]) : [],
  );
}

/** The canonical addresses of the articles whose corrections are kept under these keys of the area. */
export function correctedUrls(keys: readonly string[]): readonly string[] {
  return keys.filter(key => key.startsWith(PREFIX)).map(key => key.slice(PREFIX.length));
}
