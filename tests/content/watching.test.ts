// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createLooks } from '../../src/content/look-again';
import { watchGrowth } from '../../src/content/watch-growth';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('looking again', () => {
  test('a page that never becomes an article is looked at a fixed number of times', () => {
    const look = vi.fn(() => false);
    createLooks(look, new AbortController().signal).start();
    vi.advanceTimersByTime(3_600_000);
    expect(look).toHaveBeenCalledTimes(4);
  });

  test('it ends with the first success', () => {
    const look = vi.fn(() => look.mock.calls.length === 2);
    createLooks(look, new AbortController().signal).start();
    vi.advanceTimersByTime(3_600_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('starting again starts over; aborting ends it', () => {
    const look = vi.fn(() => false);
    const life = new AbortController();
    const looks = createLooks(look, life.signal);
    looks.start();
    vi.advanceTimersByTime(800);
    looks.start();
    vi.advanceTimersByTime(10);
    expect(look).toHaveBeenCalledTimes(3);
    life.abort();
    vi.advanceTimersByTime(3_600_000);
    expect(look).toHaveBeenCalledTimes(3);
  });
});

describe('watching the page grow', () => {
  const insert = async (): Promise<void> => {
    document.body.append(document.createElement('p'));
    // Mutation records are delivered in a microtask.
    await Promise.resolve();
  };

  test('many insertions at once are one call', async () => {
    const onGrowth = vi.fn();
    watchGrowth(document.body, onGrowth, new AbortController().signal);
    for (let count = 0; count < 50; count += 1) await insert();
    vi.advanceTimersByTime(500);
    expect(onGrowth).toHaveBeenCalledTimes(1);
  });

  test('a page that never stops changing costs a bounded number of calls', async () => {
    const onGrowth = vi.fn();
    watchGrowth(document.body, onGrowth, new AbortController().signal);
    for (let second = 0; second < 500; second += 1) {
      await insert();
      vi.advanceTimersByTime(1000);
    }
    expect(onGrowth).toHaveBeenCalledTimes(12);
  });

  test('removals and attribute changes call nobody, nor does anything after the end', async () => {
    const onGrowth = vi.fn();
    const life = new AbortController();
    await insert();
    watchGrowth(document.body, onGrowth, life.signal);
    document.body.setAttribute('class', 'dark');
    document.body.replaceChildren();
    await Promise.resolve();
    vi.advanceTimersByTime(10_000);
    await insert();
    life.abort();
    vi.advanceTimersByTime(10_000);
    expect(onGrowth).not.toHaveBeenCalled();
  });
});
