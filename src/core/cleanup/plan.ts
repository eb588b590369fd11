import type { PageLabels } from '../article/labels';
import type { CleanupRule, Finding, RuleId } from './rule';

/** One element to be hidden, which rule wants it, and why. */
export interface PlannedRemoval extends Finding {
  readonly ruleId: RuleId;
}

/** Every element around the article's text: hiding one of them would hide words of the article. */
function findProtected({ blocks, isText }: PageLabels): Set<Element> {
  const found = new Set<Element>();
  for (const block of blocks) {
    if (!isText[block.index]) continue;
    for (let box = block.box; !found.has(box.element); box = box.parent) {
      found.add(box.element);
      if (!box.parent) break;
    }
  }
  return found;
}

/**
 * List what the rules would take out of the page, without touching it.
 *
 * Nothing that holds article text is ever listed. Of nested findings only the outermost is kept, and the first rule
 * wins where two pick the same element, so that every removal can be undone on its own. When the page has changed,
 * label it again and plan again: elements that are already hidden are found again, so the new plan replaces the old.
 */
export function planCleanup(labels: PageLabels, rules: readonly CleanupRule[]): PlannedRemoval[] {
  const protectedElements = findProtected(labels);
  const found = new Map<Element, PlannedRemoval>();
  for (const rule of rules) {
    for (const finding of rule.find(labels)) {
      const { element } = finding;
      if (protectedElements.has(element) || found.has(element)) continue;
      found.set(element, { ...finding, ruleId: rule.id });
    }
  }
  return labels.boxes.flatMap(({ element, parent }) => {
    const removal = found.get(element);
    let outer = parent;
    while (removal && outer && !found.has(outer.element)) outer = outer.parent;
    return removal && !outer ? [removal] : [];
  });
}
