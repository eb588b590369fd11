import type { PlannedRemoval } from '../core/cleanup/plan';
import type { RuleId } from '../core/cleanup/rule';
import type { RemovedItem } from '../messages/protocol';
import type { ShownItem } from '../storage/shown-items-store';

const EXCERPT_LENGTH = 80;

/** A planned removal with what the popup lists and what is remembered of it. */
export interface Item extends PlannedRemoval {
  readonly id: string;
  readonly excerpt: string;
  readonly hash: string;
  isShown: boolean;
}

/** FNV-1a, 32 bits: names an item by its text without keeping the text. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function visibleText(element: Element): string {
  return (element.textContent || (element.getAttribute('aria-label') ?? '')).replace(/\s+/g, ' ').trim();
}

function isRemembered(shown: readonly ShownItem[], ruleId: RuleId, hash: string): boolean {
  return shown.some(item => item.ruleId === ruleId && item.hash === hash);
}

/**
 * The items of a plan. An element that was planned before keeps its state; one that the site rendered
 * anew is known by its rule and text, so that what the reader put back stays put back.
 */
export function itemsOf(
  plan: readonly PlannedRemoval[],
  before: readonly Item[],
  shown: readonly ShownItem[],
): Item[] {
  const known = new Map(before.map(item => [item.element, item]));
  const counts = new Map<string, number>();
  return plan.map(removal => {
    const text = visibleText(removal.element);
    const hash = hashOf(text);
    const key = `${removal.ruleId}-${hash}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    const old = known.get(removal.element);
    return {
      ...removal,
      hash,
      id: `${key}-${number}`,
      excerpt: text.slice(0, EXCERPT_LENGTH),
      isShown: old ? old.isShown : isRemembered(shown, removal.ruleId, hash),
    };
  });
}

/** What travels to the popup. */
export function reportOf({ id, ruleId, reason, excerpt, isShown }: Item): RemovedItem {
  return { id, ruleId, reason, excerpt, isShown };
}
