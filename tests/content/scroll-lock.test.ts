// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { isOverlay, ScrollLock } from '../../src/content/scroll-lock';

const page = document.documentElement;
const isUnlocked = (): boolean => page.hasAttribute('data-news-unlocked');
const scrollTo = vi.fn();
let lock: ScrollLock;

beforeEach(() => {
  vi.stubGlobal('scrollTo', scrollTo);
  scrollTo.mockClear();
  lock = new ScrollLock(document);
});
afterEach(() => {
  lock.update(false);
  vi.unstubAllGlobals();
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

test('a page that is not locked is left alone', () => {
  lock.update(true);
  expect(isUnlocked()).toBe(false);
});

test('a lock is undone while the dialog is hidden, and comes back with it', () => {
  document.body.style.overflowY = 'hidden';
  lock.update(true);
  expect(isUnlocked()).toBe(true);
  lock.update(false);
  expect(isUnlocked()).toBe(false);
});

test('a lock that comes later is undone too, but not after the dialog is back', async () => {
  lock.update(true);
  document.body.style.overflowY = 'hidden';
  await Promise.resolve();
  expect(isUnlocked()).toBe(true);
  lock.update(false);
  document.body.style.overflowX = 'hidden';
  await Promise.resolve();
  expect(isUnlocked()).toBe(false);
});

test('a body that was pinned is let go where the reader was', () => {
  document.body.style.cssText = 'position: fixed; top: -300px';
  lock.update(true);
  expect(isUnlocked()).toBe(true);
  expect(scrollTo).toHaveBeenCalledWith({ top: 300, behavior: 'instant' });
});

test('a box in the text is no overlay; a dialog, what stands in one and what is pinned are', () => {
  document.body.innerHTML = `<div id="box">Subscribe</div><div role="dialog"><p id="inner">Subscribe</p></div>
    <div id="outer"><div aria-modal="true"></div></div><div id="pinned" style="position: fixed"></div>`;
  const overlay = (id: string): boolean => isOverlay(document.getElementById(id) ?? document.body);
  expect(['box', 'inner', 'outer', 'pinned'].map(overlay)).toEqual([false, true, true, true]);
});
