// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';

import type { PlannedRemoval } from '../../src/core/cleanup/plan';
import { itemsOf, reportOf } from '../../src/content/removed-items';

function bar(text: string): PlannedRemoval {
  const element = document.createElement('div');
  element.textContent = text;
  return { element, ruleId: 'share-bar', reason: { key: 'share-buttons', detail: 5 } };
}

describe('removed items', () => {
  test('two items with the same words keep ids of their own', () => {
    const ids = itemsOf([bar('Share this'), bar('Share this')], [], []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test('an item put back stays put back when the same element is planned again', () => {
    const removal = bar('Share this');
    const [item] = itemsOf([removal], [], []);
    if (item) item.isShown = true;
    expect(itemsOf([removal], item ? [item] : [], [])[0]?.isShown).toBe(true);
  });

  test('an item put back on an earlier visit is known by rule and text, not by another text', () => {
    const [first] = itemsOf([bar('Share this')], [], []);
    const shown = [{ ruleId: 'share-bar' as const, hash: first?.hash ?? '' }];
    const items = itemsOf([bar('Share this'), bar('Share that')], [], shown);
    expect(items.map(({ isShown }) => isShown)).toEqual([true, false]);
  });

  test('the report has the first words only, and no element', () => {
    const [item] = itemsOf([bar(`  Follow \n us ${'and so on '.repeat(20)}`)], [], []);
    const report = item && reportOf(item);
    expect(report?.excerpt).toHaveLength(80);
    expect(report?.excerpt.startsWith('Follow us and so on')).toBe(true);
    expect(Object.keys(report ?? {}).sort()).toEqual(['excerpt', 'id', 'isShown', 'reason', 'ruleId']);
  });

  test('an icon bar is described by its label', () => {
    const removal = bar('');
    removal.element.setAttribute('aria-label', 'Share');
    expect(itemsOf([removal], [], [])[0]?.excerpt).toBe('Share');
  });
});
