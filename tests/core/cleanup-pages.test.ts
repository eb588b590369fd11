import { afterEach, describe, expect, test, vi } from 'vitest';

import { applyCleanup } from '../../src/content/apply-cleanup';
import { detectArticle } from '../../src/core/article/detect';
import { labelPage } from '../../src/core/article/labels';
import type { PageLabels } from '../../src/core/article/labels';
import { planCleanup } from '../../src/core/cleanup/plan';
import type { PlannedRemoval } from '../../src/core/cleanup/plan';
import { cleanupRules } from '../../src/core/cleanup/rules';
import { loadExpected, loadPage, pageNames, partsOf, wordsOf, type ExpectedRemoval } from '../support/pages';

const DEFAULT_RULES = cleanupRules.filter(({ isOnByDefault }) => isOnByDefault);

/** What the extension would hide before the reader asks for anything. */
function planFor(
  page: Document,
  rules = DEFAULT_RULES,
): { plan: PlannedRemoval[]; labels: PageLabels | null } {
  const labels = detectArticle(page, page.URL) ? labelPage(page) : null;
  return { plan: labels ? planCleanup(labels, rules) : [], labels };
}

/** The elements that say these words, each with all elements around it that say nothing else. */
function elementsSaying(page: Document, text: string): Element[][] {
  const saying = [...page.body.querySelectorAll('*')].filter(element => wordsOf(element) === text);
  const innermost = saying.filter(
    element => !saying.some(other => other !== element && element.contains(other)),
  );
  return innermost.map(element => saying.filter(other => other.contains(element)));
}

interface Found extends ExpectedRemoval {
  readonly element: Element;
  /** How far a removal may reach. */
  readonly zone: Element;
}

/** The places on the page that an expected removal may mean: one for each copy of the words. */
function placesOf(page: Document, { ruleId, text }: ExpectedRemoval): Found[] {
  return elementsSaying(page, text).flatMap(group => {
    const [outer, inner] = [group[0], group.at(-1)];
    // Around a caption stands its picture, which stays.
    return outer && inner
      ? [{ ruleId, text, element: inner, zone: ruleId === 'duplicate-caption' ? inner : outer }]
      : [];
  });
}

function isHidden(part: Node, plan: readonly PlannedRemoval[]): boolean {
  return plan.some(({ element }) => element.contains(part));
}

const isPlace = (part: Node, places: readonly Found[]): boolean =>
  places.some(
    ({ zone }) => zone.contains(part) || partsOf(part as Element).every(inner => zone.contains(inner)),
  );

/** What is hidden as it should be, one line for each expected removal. A rule may take the whole or all its parts. */
function hiddenAsExpected(
  page: Document,
  expected: readonly ExpectedRemoval[],
  plan: readonly PlannedRemoval[],
): string[] {
  const places = expected.flatMap(removal => placesOf(page, removal));
  const unique = new Map(places.map(place => [place.element, place]));
  return [...unique.values()].flatMap(({ element, text }) => {
    if (!partsOf(element).every(part => isHidden(part, plan))) return [];
    const planned = plan.filter(
      removal => removal.element.contains(element) || element.contains(removal.element),
    );
    // One element around several expected ones goes by the name of any of them.
    const around = places.filter(place =>
      planned.some(
        removal => removal.element.contains(place.element) || place.element.contains(removal.element),
      ),
    );
    const isNamed = planned.every(({ ruleId }) => around.some(place => place.ruleId === ruleId));
    const names = planned.map(({ ruleId }) => ruleId).join(', ');
    const rules = expected.filter(removal => removal.text === text).map(({ ruleId }) => ruleId);
    return [`${isNamed ? (rules[0] ?? '') : names}: ${text}`];
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(pageNames())('cleanup of %s', name => {
  test('the expected removals stand on the page', () => {
    const page = loadPage(name);
    const missing = loadExpected(name, 'cleanup').filter(removal => placesOf(page, removal).length === 0);
    expect(missing).toEqual([]);
  });

  test('hides what it should', () => {
    const page = loadPage(name);
    const expected = loadExpected(name, 'cleanup');
    const lines = expected.map(({ ruleId, text }) => `${ruleId}: ${text}`);
    expect(hiddenAsExpected(page, expected, planFor(page).plan).sort()).toEqual(lines.sort());
  });

  test('hides nothing else', () => {
    const page = loadPage(name);
    const places = loadExpected(name, 'cleanup').flatMap(removal => placesOf(page, removal));
    const { plan } = planFor(page);
    const surplus = plan.flatMap(({ element, ruleId }) =>
      partsOf(element)
        .filter(part => !isPlace(part, places))
        .map(part => `${ruleId}: ${part.textContent?.trim() ?? part.nodeName}`),
    );
    expect(surplus).toEqual([]);
  });

  test('no rule, on or off by default, touches the text of the article', () => {
    const page = loadPage(name);
    const { plan, labels } = planFor(page, cleanupRules);
    const lost = labels?.blocks.filter(
      ({ index, nodes }) => labels.isText[index] && nodes.some(node => isHidden(node, plan)),
    );
    expect(lost?.map(({ text }) => text) ?? []).toEqual([]);
  });

  test('looking leaves the page as it was', () => {
    const page = loadPage(name);
    const before = page.documentElement.outerHTML;
    planFor(page, cleanupRules);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('what was hidden comes back to the letter', () => {
    const page = loadPage(name);
    vi.stubGlobal('getComputedStyle', (element: Element) => page.defaultView?.getComputedStyle(element));
    const before = page.documentElement.outerHTML;
    const items = planFor(page, cleanupRules).plan.map(removal => ({ ...removal, isShown: false }));
    applyCleanup(page, items, true);
    expect(page.documentElement.outerHTML === before).toBe(items.length === 0);
    applyCleanup(page, items, false);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
