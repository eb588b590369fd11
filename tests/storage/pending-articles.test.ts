import { expect, test } from 'vitest';

import { createPendingArticles } from '../../src/storage/pending-articles';
import { createMemoryArea } from '../support/memory-area';

test('the list keeps what is added at the same time, once, and forgets what is done', async () => {
  const area = createMemoryArea();
  const pending = createPendingArticles(area);
  await Promise.all([pending.add(['a', 'b']), pending.add(['b', 'c'])]);
  expect(await createPendingArticles(area).list()).toEqual(['a', 'b', 'c']);
  await Promise.all([pending.remove('a'), pending.remove('c')]);
  expect(await pending.list()).toEqual(['b']);
  await pending.remove('b');
  expect(area.items.size).toBe(0);
});

test('a damaged list counts as empty', async () => {
  expect(await createPendingArticles(createMemoryArea({ unanalysed: 'x' })).list()).toEqual([]);
});
