// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';

import { findRendered } from '../../src/content/rendered-anew';
import type { Item } from '../../src/content/removed-items';

afterEach(() => {
  document.body.replaceChildren();
});

function elementOf(html: string): Element {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!element) throw new Error('No element');
  return document.importNode(element, true);
}

function itemOf(element: Element, ruleId: Item['ruleId'] = 'share-bar'): Item {
  return { element, ruleId, reason: { key: 'consent' }, id: 'x', excerpt: '', hash: '', isShown: false };
}

const BAR = '<ul class="sns" id="share"><li>Share 12</li><li>Mail</li></ul>';

/** Elements that the page inserted. */
function insert(...htmls: string[]): Element[] {
  const elements = htmls.map(elementOf);
  document.body.append(...elements);
  return elements;
}

test('an element with the same name, classes and words stands for one that is gone', () => {
  const item = itemOf(elementOf(BAR));
  const [bar] = insert(BAR);
  expect([...findRendered([item], bar ? [bar] : [])]).toEqual([[item, bar]]);
});

test('it is found inside what was inserted, and its counter may have counted on', () => {
  const item = itemOf(elementOf(BAR));
  const [header] = insert(`<header><div>${BAR.replace('12', '1 305')}</div></header>`);
  expect(findRendered([item], header ? [header] : []).get(item)?.id).toBe('share');
});

test('other words, other classes and another name are something else', () => {
  const item = itemOf(elementOf(BAR));
  const others = [
    BAR.replace('Mail', 'Letters'),
    BAR.replace('"sns"', '"sns open"'),
    BAR.replaceAll('ul', 'ol'),
  ];
  expect(findRendered([item], insert(...others)).size).toBe(0);
});

test('an item that is still on the page is not looked for, nor is a second caption', () => {
  const [bar, copy] = insert(BAR, BAR);
  if (!bar || !copy) throw new Error('No bars');
  expect(findRendered([itemOf(bar)], [copy]).size).toBe(0);
  expect(findRendered([itemOf(elementOf(BAR), 'duplicate-caption')], [copy]).size).toBe(0);
});

test('each item gets one element and each element one item', () => {
  const items = [itemOf(elementOf(BAR)), itemOf(elementOf(BAR))];
  const bars = insert(BAR, BAR, BAR);
  expect([...findRendered(items, bars).values()]).toEqual(bars.slice(0, 2));
});
