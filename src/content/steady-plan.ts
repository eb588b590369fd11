import type { PlannedRemoval } from '../core/cleanup/plan';

const wordsOf = (element: Element): string => element.textContent.replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * A new plan that hides the same copy of a caption as the one before. Which of two copies goes hangs on what stands
 * around them; when the page grows, the two must not change places under the reader's eyes.
 */
export function steadyPlan(
  plan: readonly PlannedRemoval[],
  before: readonly PlannedRemoval[],
): readonly PlannedRemoval[] {
  const planned = new Set(plan.map(({ element }) => element));
  const known = new Set(before.map(({ element }) => element));
  const dropped = before.filter(
    ({ ruleId, element }) => ruleId === 'duplicate-caption' && element.isConnected && !planned.has(element),
  );
  if (dropped.length === 0) return plan;
  return plan.map(removal => {
    if (removal.ruleId !== 'duplicate-caption' || known.has(removal.element)) return removal;
    // Where the page has hidden the copy that was kept, the other one is all that is left.
    if (removal.element.getClientRects().length === 0) return removal;
    const index = dropped.findIndex(({ element }) => wordsOf(element) === wordsOf(removal.element));
    const [old] = index < 0 ? [] : dropped.splice(index, 1);
    return old ? { ...removal, element: old.element } : removal;
  });
}
