import { describe, expect, test } from 'vitest';

import { applyCleanup, HIDDEN_ATTRIBUTE } from '../../src/content/apply-cleanup';
import { detectArticle } from '../../src/core/article/detect';
import { labelPage, type PageLabels } from '../../src/core/article/labels';
import { findElement, rootOf } from '../../src/core/article/safe-dom';
import { planCleanup, type PlannedRemoval } from '../../src/core/cleanup/plan';
import type { CleanupRule } from '../../src/core/cleanup/rule';
import { cleanupRules } from '../../src/core/cleanup/rules';
import { testPage } from '../support/known-gaps';
import {
  elementsOf,
  isOutOfSight,
  loadExpected,
  loadPage,
  pageNames,
  partsOf,
  wordsOf,
  type ExpectedRemoval,
} from '../support/pages';

const DEFAULT_RULES = cleanupRules.filter(({ isOnByDefault }) => isOnByDefault);

type Plan = readonly PlannedRemoval[];

/** What the extension would hide: nothing where it finds no article. */
function planFor(
  page: Document,
  rules: readonly CleanupRule[] = DEFAULT_RULES,
): { plan: Plan; labels: PageLabels | null } {
  const labels = detectArticle(page, page.URL) ? labelPage(page) : null;
  return { plan: labels ? planCleanup(labels, rules) : [], labels };
}

/** One place where the expected words stand. */
interface Place extends ExpectedRemoval {
  readonly element: Element;
  /** How far a removal may reach: to the outermost element that says nothing else. */
  readonly zone: Element;
}

function placesOf(page: Document, expected: readonly ExpectedRemoval[]): Place[] {
  const said = elementsOf(page).map(element => ({ element, words: wordsOf(element) }));
  const texts = new Map(expected.map(removal => [removal.text, removal]));
  return [...texts.values()].flatMap(removal => {
    const saying = said.filter(({ words }) => words === removal.text).map(({ element }) => element);
    const innermost = saying.filter(one => !saying.some(other => other !== one && one.contains(other)));
    return innermost.map(element => {
      const outermost = saying.find(other => other.contains(element)) ?? element;
      // Around a caption stands its picture, which stays.
      return { ...removal, element, zone: removal.ruleId === 'duplicate-caption' ? element : outermost };
    });
  });
}

const isHidden = (part: Node, plan: Plan): boolean => plan.some(({ element }) => element.contains(part));

/** A rule may take the whole, all its parts, or one element around several expected ones. */
function isHiddenByItsRule({ element }: Place, places: readonly Place[], plan: Plan): boolean {
  if (!partsOf(element).every(part => isHidden(part, plan))) return false;
  return plan
    .filter(removal => removal.element.contains(element) || element.contains(removal.element))
    .every(({ element: planned, ruleId }) =>
      places.some(
        place =>
          place.ruleId === ruleId && (planned.contains(place.element) || place.element.contains(planned)),
      ),
    );
}

/** What is wrong with the plan, one line for each expected removal. Copies that the page keeps out of sight do not count. */
function shortcomings(page: Document, expected: readonly ExpectedRemoval[], plan: Plan): string[] {
  const places = placesOf(page, expected);
  return [...new Set(expected.map(({ text }) => text))].flatMap(text => {
    const wanted = expected.filter(removal => removal.text === text);
    const seen = places.filter(place => place.text === text && !isOutOfSight(place.element));
    const hidden = seen.filter(place => isHiddenByItsRule(place, places, plan));
    const must = wanted.filter(({ mayStay }) => mayStay !== true).length;
    if (hidden.length < must) return [`not hidden by ${wanted[0]?.ruleId ?? ''}: ${text}`];
    const isLost = wanted[0]?.ruleId === 'duplicate-caption' && hidden.length === seen.length;
    return isLost ? [`no copy left: ${text}`] : [];
  });
}

/** What is hidden though nobody asked for it, one line for each word, link or picture. */
function losses(page: Document, expected: readonly ExpectedRemoval[], plan: Plan): string[] {
  const zones = placesOf(page, expected).map(({ zone }) => zone);
  return plan.flatMap(({ element, ruleId }) =>
    partsOf(element)
      .filter(part => !zones.some(zone => zone.contains(part)))
      .map(part => `${ruleId}: ${part.nodeValue?.trim() ?? part.nodeName}`),
  );
}

describe.each(pageNames())('cleanup of %s', name => {
  const expected = loadExpected(name, 'cleanup');

  test('the expected removals stand on the page', () => {
    const found = new Set(placesOf(loadPage(name), expected).map(({ text }) => text));
    expect(expected.filter(({ text }) => !found.has(text))).toEqual([]);
  });

  testPage(name, 'hides what it should', () => {
    const page = loadPage(name);
    expect(shortcomings(page, expected, planFor(page).plan)).toEqual([]);
  });

  testPage(name, 'hides nothing else', () => {
    const page = loadPage(name);
    expect(losses(page, expected, planFor(page).plan)).toEqual([]);
  });

  test('no rule, on or off by default, touches the text of the article', () => {
    const { plan, labels } = planFor(loadPage(name), cleanupRules);
    const text = labels?.blocks.filter(({ index }) => labels.isText[index]) ?? [];
    expect(text.filter(({ nodes }) => nodes.some(node => isHidden(node, plan)))).toEqual([]);
  });

  test('looking leaves the page as it was', () => {
    const page = loadPage(name);
    const before = rootOf(page)?.outerHTML;
    planFor(page, cleanupRules);
    expect(rootOf(page)?.outerHTML).toBe(before);
  });

  test('what was hidden comes back to the letter', () => {
    const page = loadPage(name);
    const { plan } = planFor(page, cleanupRules);
    const items = plan.map(removal => ({ ...removal, isShown: false }));
    const before = rootOf(page)?.outerHTML;
    applyCleanup(items, true);
    expect(rootOf(page)?.outerHTML === before).toBe(items.length === 0);
    applyCleanup(items, false);
    expect(rootOf(page)?.outerHTML).toBe(before);
  });
});

describe.each(pageNames('cleanup-on-request'))('cleanup of %s with all rules on', name => {
  const expected = [...loadExpected(name, 'cleanup'), ...loadExpected(name, 'cleanup-on-request')];

  testPage(name, 'hides what it should, and nothing else', () => {
    const page = loadPage(name);
    const { plan } = planFor(page, cleanupRules);
    expect(shortcomings(page, expected, plan)).toEqual([]);
    expect(losses(page, expected, plan)).toEqual([]);
  });
});

test('without its consent dialog the page is bright again', () => {
  const page = loadPage('consent-dialog');
  applyCleanup(
    planFor(page).plan.map(removal => ({ ...removal, isShown: false })),
    true,
  );
  expect(findElement(page, '.gate-backdrop')?.closest(`[${HIDDEN_ATTRIBUTE}]`)).not.toBeNull();
});
