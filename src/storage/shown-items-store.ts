import type { RuleId } from '../core/cleanup/rule';
import type { KeyValueArea } from './key-value-area';

/** An item of the page that the reader put back: which rule hid it, and a hash of its text. */
export interface ShownItem {
  readonly ruleId: RuleId;
  readonly hash: string;
}

const PREFIX = 'shown:';

/** The items put back on the page with this canonical address; empty when there are none. */
export async function readShownItems(area: KeyValueArea, url: string): Promise<ShownItem[]> {
  const stored = (await area.get(PREFIX + url))[PREFIX + url];
  return Array.isArray(stored) ? (stored as ShownItem[]) : [];
}

/** Keep the list of a page; an empty list is forgotten. */
export async function writeShownItems(
  area: KeyValueArea,
  url: string,
  items: readonly ShownItem[],
): Promise<void> {
  await (items.length === 0 ? area.remove(PREFIX + url) : area.set({ [PREFIX + url]: items }));
}
