// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { steadyPlan } from '../../src/content/steady-plan';
import type { PlannedRemoval } from '../../src/core/cleanup/plan';

/** A caption on the page; jsdom has no layout, so that it is seen is said by hand. */
function caption(words: string, { isSeen = true } = {}): Element {
  const element = document.createElement('figcaption');
  element.textContent = words;
  element.getClientRects = () => ({ length: isSeen ? 1 : 0 }) as DOMRectList;
  document.body.append(element);
  return element;
}

const removal = (
  element: Element,
  ruleId: PlannedRemoval['ruleId'] = 'duplicate-caption',
): PlannedRemoval => ({
  element,
  ruleId,
  reason: { key: 'consent' },
});
const elementsOf = (plan: readonly PlannedRemoval[]): Element[] => plan.map(({ element }) => element);

test('of two copies the one that went stays away', () => {
  const [first, second] = [caption('Boats at the pier.'), caption('Boats at the pier')];
  expect(elementsOf(steadyPlan([removal(first)], [removal(second)]))).toEqual([second]);
});

test('each copy that went takes the place of one new one', () => {
  const copies = [caption('Boats'), caption('Boats'), caption('Boats')];
  const [first, second, third] = copies as [Element, Element, Element];
  const plan = steadyPlan([removal(first), removal(second)], [removal(third)]);
  expect(elementsOf(plan)).toEqual([third, second]);
});

test('a copy that the page has hidden or taken away since is not the one to keep', () => {
  const [unseen, second] = [caption('Boats', { isSeen: false }), caption('Boats')];
  expect(elementsOf(steadyPlan([removal(unseen)], [removal(second)]))).toEqual([unseen]);
  const [first, gone] = [caption('Boats'), caption('Boats')];
  gone.remove();
  expect(elementsOf(steadyPlan([removal(first)], [removal(gone)]))).toEqual([first]);
});

test('other words and other rules are left as planned', () => {
  const [first, second] = [caption('Boats'), caption('Nets')];
  expect(elementsOf(steadyPlan([removal(first)], [removal(second)]))).toEqual([first]);
  const same = caption('Boats');
  const before = [removal(same, 'related')];
  expect(elementsOf(steadyPlan([removal(first, 'related')], before))).toEqual([first]);
});
