import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mergeAnnotations } from '../../../src/core/library/merge';
import { savedAnnotation } from '../../support/saved';

const outcome = (
  present: Parameters<typeof savedAnnotation>[1],
  incoming: Parameters<typeof savedAnnotation>[1],
) => {
  const { added, same, updated } = mergeAnnotations(
    [savedAnnotation('a', present)],
    [savedAnnotation('b', incoming)],
  );
  return { added, same, updated };
};
const SAME = { added: 0, same: 1, updated: 0 };
const ADDED = { added: 1, same: 0, updated: 0 };

describe('two annotations are the same', () => {
  test('with the same words at the same position, whatever stands around', () => {
    expect(outcome({ start: 5 }, { start: 5, prefix: 'other words ' })).toEqual(SAME);
  });
  test('with the same words in the same surroundings at another position', () => {
    expect(outcome({ start: 5 }, { start: 9 })).toEqual(SAME);
    expect(
      outcome({ start: 5, prefix: 'the reopened line. “We ' }, { start: 9, prefix: 'line. "We' }),
    ).toEqual(SAME);
  });
  test('with words that lost blanks and marks in a file', () => {
    expect(outcome({ exact: '“We counted, twice”' }, { exact: 'We counted  twice' })).toEqual(SAME);
  });
});

describe('two annotations are different', () => {
  test('with other words, or the same words elsewhere', () => {
    expect(outcome({ exact: 'counted' }, { exact: 'tickets' })).toEqual(ADDED);
    expect(outcome({ start: 5 }, { start: 300, prefix: 'In the hall they ' })).toEqual(ADDED);
  });
});

describe('two of the same place in one file', () => {
  const twins = [savedAnnotation('a', { note: 'first' }), savedAnnotation('b', { note: 'second' })];

  test('stay two', () => {
    expect(mergeAnnotations([], twins).put).toEqual(twins);
  });
  test('are completed where only one of them is there', () => {
    expect(mergeAnnotations(twins.slice(1), twins)).toMatchObject({
      put: twins.slice(0, 1),
      added: 1,
      same: 1,
    });
  });
  test('have one twin each among those of other ids', () => {
    const here = [savedAnnotation('c', { note: 'first' })];
    const merge = mergeAnnotations(here, twins);
    expect(merge).toMatchObject({ added: 1, same: 1 });
    expect(mergeAnnotations([...here, ...merge.put], twins)).toMatchObject({ put: [], same: 2 });
  });
  test('are one when they have one id', () => {
    const again = [...twins, savedAnnotation('a', { note: 'first' })];
    expect(mergeAnnotations([], again)).toMatchObject({ added: 2, same: 1 });
  });
});

test('importing the same list twice adds nothing, and ids stay unique', () => {
  const words = fc.constantFrom('counted', 'tickets', 'ferry');
  const entry = fc.record({
    id: fc.uuid(),
    exact: words,
    start: fc.nat(50),
    prefix: fc.constantFrom('', 'we ', 'they '),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), entries => {
      const incoming = entries.map(({ id, ...rest }) => savedAnnotation(id, rest));
      const first = mergeAnnotations([], incoming);
      expect(first.added + first.same + first.updated).toBe(incoming.length);
      expect(new Set(first.put.map(({ id }) => id)).size).toBe(first.added);
      const second = mergeAnnotations(first.put, incoming);
      expect(second).toMatchObject({ put: [], added: 0, updated: 0 });
    }),
  );
});
