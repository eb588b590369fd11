import type { Item } from './removed-items';

/** How many of the inserted elements are compared at most: a whole page that is rendered anew is left to the next look. */
const MOST_ELEMENTS = 2000;

function looksOf(element: Element): string {
  return [element.localName, element.id, element.getAttribute('class') ?? ''].join('\n');
}

/** Counters count on while a part is rendered anew. */
function wordsOf(element: Element): string {
  return element.textContent.replace(/[\d\s]+/g, '');
}

function* elementsOf(inserted: readonly Element[]): Generator<Element> {
  let left = MOST_ELEMENTS;
  for (const root of inserted) {
    if (!root.isConnected) continue;
    yield root;
    const inside = root.getElementsByTagName('*');
    for (let index = 0; index < inside.length && left > 0; index += 1, left -= 1) {
      const element = inside[index];
      if (element) yield element;
    }
  }
}

/**
 * Which of the inserted elements stand for items that are gone from the page: the site's framework rendered them anew,
 * with the same name, the same classes and the same words. Each item gets one element at most.
 *
 * A second caption is not followed: whether the first one is still there only a new plan can tell.
 */
export function findRendered(items: readonly Item[], inserted: readonly Element[]): Map<Item, Element> {
  const gone = new Map<string, Item[]>();
  for (const item of items) {
    if (item.element.isConnected || item.ruleId === 'duplicate-caption') continue;
    const looks = looksOf(item.element);
    gone.set(looks, [...(gone.get(looks) ?? []), item]);
  }
  const found = new Map<Item, Element>();
  if (gone.size === 0) return found;
  for (const element of elementsOf(inserted)) {
    const candidates = gone.get(looksOf(element)) ?? [];
    const item = candidates.find(other => !found.has(other) && wordsOf(other.element) === wordsOf(element));
    if (item) found.set(item, element);
  }
  return found;
}
