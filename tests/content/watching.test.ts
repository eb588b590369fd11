// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';

import { createLooks } from '../../src/content/look-again';
import { watchGrowth, type Growth } from '../../src/content/watch-growth';

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

  const watch = (choices: Partial<Growth> = {}): { look: Mock; watchRoot: (root: Node) => void } => {
    const look = vi.fn();
    const growth: Growth = {
      signal: new AbortController().signal,
      onInserted: () => true,
      onUnmarked: () => undefined,
      look,
      ...choices,
    };
    return { look, watchRoot: watchGrowth(document.body, growth) };
  };
  const FRAME = 20;

  test('many insertions at once are one look, before the next painting', async () => {
    const { look } = watch();
    for (let count = 0; count < 50; count += 1) await insert();
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(FRAME);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('insertions far from each other are looked at before the next painting, each of them', async () => {
    const { look } = watch();
    for (let count = 1; count < 8; count += 1) {
      await insert();
      vi.advanceTimersByTime(FRAME);
      expect(look).toHaveBeenCalledTimes(count);
      vi.advanceTimersByTime(10_000);
    }
  });

  test('a look that took long is followed by a long rest', async () => {
    const look = vi.fn(() => {
      vi.advanceTimersByTime(100);
    });
    watch({ look });
    await insert();
    vi.advanceTimersByTime(FRAME);
    await insert();
    vi.advanceTimersByTime(1900);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('a page that never stops changing is looked at once a minute in the end', async () => {
    const { look } = watch();
    for (let second = 0; second < 600; second += 1) {
      await insert();
      vi.advanceTimersByTime(1000);
    }
    const calls = look.mock.calls.length;
    expect(calls).toBeLessThan(30);
    for (let second = 0; second < 600; second += 1) {
      await insert();
      vi.advanceTimersByTime(1000);
    }
    expect(look.mock.calls.length - calls).toBeGreaterThan(8);
    expect(look.mock.calls.length - calls).toBeLessThan(11);
  });

  test('what is dealt with at once, and what is never seen, needs no look', async () => {
    const { look } = watch({ onInserted: () => false });
    await insert();
    vi.advanceTimersByTime(10_000);
    expect(look).not.toHaveBeenCalled();
    const other = watch();
    document.head.append(document.createElement('script'));
    document.body.append(document.createElement('style'), 'words');
    await Promise.resolve();
    vi.advanceTimersByTime(10_000);
    expect(other.look).not.toHaveBeenCalled();
  });

  test('a shadow tree is watched once it is named', async () => {
    const host = document.createElement('news-tools');
    document.body.append(host);
    const tree = host.attachShadow({ mode: 'open' });
    const { look, watchRoot } = watch();
    tree.append(document.createElement('p'));
    await Promise.resolve();
    vi.advanceTimersByTime(FRAME);
    expect(look).not.toHaveBeenCalled();
    watchRoot(tree);
    tree.append(document.createElement('p'));
    await Promise.resolve();
    vi.advanceTimersByTime(FRAME);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('tells of marks that are taken away, and ends a quarrel over them', async () => {
    const bar = document.createElement('p');
    bar.setAttribute('data-news-hidden-by', 'tools');
    document.body.append(bar);
    const onUnmarked = vi.fn();
    watch({ onUnmarked });
    for (let count = 0; count < 500; count += 1) {
      bar.removeAttribute('data-news-hidden-by');
      await Promise.resolve();
      bar.setAttribute('data-news-hidden-by', 'tools');
      await Promise.resolve();
    }
    expect(onUnmarked).toHaveBeenCalledTimes(200);
    expect(onUnmarked).toHaveBeenCalledWith([bar]);
  });

  test('removals and attribute changes call nobody, nor does anything after the end', async () => {
    const life = new AbortController();
    await insert();
    const { look } = watch({ signal: life.signal });
    document.body.setAttribute('class', 'dark');
    document.body.replaceChildren();
    await Promise.resolve();
    vi.advanceTimersByTime(10_000);
    await insert();
    life.abort();
    vi.advanceTimersByTime(10_000);
    expect(look).not.toHaveBeenCalled();
  });
});
