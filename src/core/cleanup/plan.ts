import { GUARDED } from '../article/guard';
import type { PageLabels } from '../article/labels';
import type { CleanupRule, Finding, RuleId } from './rule';

/** One element to be hidden, which rule wants it, and why. */
export interface PlannedRemoval extends Finding {
  readonly ruleId: RuleId;
}

/**
 * List what the rules would take out of the page, without touching it.
 *
 * Nothing that holds article text is ever listed. Of nested findings only the outermost is kept, and the first rule
 * wins where two pick the same element, so that every removal can be undone on its own. When the page has changed,
 * label it again and plan again: elements that are already hidden are found again, so the new plan replaces the old.
 */
export function planCleanup(labels: PageLabels, rules: readonly CleanupRule[]): PlannedRemoval[] {
  const needed = new Set(
    labels.boxes.filter(({ index }) => labels.guards[index] === GUARDED).map(box => box.element),
  );
  const found = new Map<Element, PlannedRemoval>();
  for (const rule of rules) {
    for (const finding of rule.find(labels)) {
      if (needed.has(finding.element) || found.has(finding.element)) continue;
      found.set(finding.element, { ...finding, ruleId: rule.id });
    }
  }
  return labels.boxes.flatMap(({ element, parent }) => {
    const removal = found.get(element);
    let outer = parent;
    while (removal && outer && !found.has(outer.element)) outer = outer.parent;
    return removal && !outer ? [removal] : [];
  });
}
