import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { PageReport } from '../../src/messages/protocol';
import { createTabWatch } from '../../src/popup/watch-tab';
import { reportOf } from '../support/popup-actions';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watchTab(first: PageReport | null) {
  const state = { report: first };
  const load = vi.fn(() => Promise.resolve(state.report));
  const seen: (string | undefined)[] = [];
  const life = new AbortController();
  const watch = createTabWatch(load);
  watch.start(report => seen.push(report?.state), life.signal);
  return { state, load, seen, life, watch };
}

test('tells of a report once, and again only when it is another one', async () => {
  const { state, seen } = watchTab(reportOf('article'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen).toEqual(['article']);
  state.report = reportOf('site-off');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen).toEqual(['article', 'site-off']);
});

test('asks often while the page loads, seldom after', async () => {
  const { state, load } = watchTab(reportOf('loading'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(load.mock.calls.length).toBeGreaterThan(5);
  state.report = reportOf('article');
  await vi.advanceTimersByTimeAsync(1_000);
  load.mockClear();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(load.mock.calls.length).toBeLessThanOrEqual(10);
});

test('asks often for a moment when a change is expected', async () => {
  const { load, watch } = watchTab(reportOf('article'));
  await vi.advanceTimersByTimeAsync(1_000);
  watch.expectChange();
  load.mockClear();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(load.mock.calls.length).toBeGreaterThan(4);
});

test('a tab that fails to answer is one where nothing may be read', async () => {
  const { load, seen } = watchTab(reportOf('article'));
  load.mockRejectedValue(new Error('gone'));
  await vi.advanceTimersByTimeAsync(500);
  expect(seen).toEqual([undefined]);
});

test('ends with its signal', async () => {
  const { load, life, seen } = watchTab(reportOf('article'));
  life.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([load.mock.calls.length, seen.length]).toEqual([0, 0]);
});
