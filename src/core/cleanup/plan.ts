import type { Box } from '../article/box';
import { GUARDED } from '../article/guard';
import type { PageLabels } from '../article/labels';
import type { CleanupRule, Finding, Reason, RuleId } from './rule';

/** One element to be hidden, which rule wants it, and why. */
export interface PlannedRemoval {
  readonly element: Element;
  readonly ruleId: RuleId;
  readonly reason: Reason;
}

/** What was found, by the box's index. */
type Found = Map<number, Finding & { readonly ruleId: RuleId }>;

function isInside(box: Box | null, found: Found): boolean {
  let outer = box;
  while (outer && !found.has(outer.index)) outer = outer.parent;
  return outer !== null;
}

/** Of two copies one stays, whatever the other rules take. */
function dropTwins(found: Found): void {
  for (const [index, { twin }] of [...found]) if (twin && isInside(twin, found)) found.delete(index);
}

/**
 * List what the rules would take out of the page, without touching it, in document order.
 *
 * Nothing that holds article text is ever listed. Of nested findings only the outermost is kept, and the first rule
 * wins where two pick the same element, so that every removal can be undone on its own. When the page has changed,
 * label it again and plan again: elements that are already hidden are found again, so the new plan replaces the old.
 */
export function planCleanup(labels: PageLabels, rules: readonly CleanupRule[]): PlannedRemoval[] {
  const found: Found = new Map();
  for (const { id: ruleId, find } of rules) {
    for (const { box, reason, twin } of find(labels)) {
      if (labels.guards[box.index] === GUARDED || found.has(box.index)) continue;
      found.set(box.index, { box, reason, ruleId, ...(twin && { twin }) });
    }
  }
  dropTwins(found);
  return [...found.values()]
    .filter(({ box }) => !isInside(box.parent, found))
    .sort((a, b) => a.box.index - b.box.index)
    .map(({ box: { element }, ruleId, reason }) => ({ element, ruleId, reason }));
}
