import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import labelTable from '../../../src/core/cleanup/words/label-table.json';
import { LABEL_PHRASES } from '../../../src/core/cleanup/words/label-phrases';
import nameTable from '../../../src/core/cleanup/words/name-table.json';
import { NAME_PHRASES } from '../../../src/core/cleanup/words/name-phrases';
import { PhraseIndex } from '../../../src/core/text/phrase-index';
import { buildPhraseTable } from '../../../src/core/text/phrase-table';

const index = new PhraseIndex(
  buildPhraseTable({ boat: 'boat|rowing boat*|ferr*|나룻배', tool: 'oar|boat hook|boat' }),
);
const { boat, tool } = index.bits;

describe('phrases in a text', () => {
  test.each<[string, number]>([
    ['The boat is late', boat | tool],
    ['rowing boats', boat],
    ['Rowing, with an OAR!', tool],
    ['a boat-hook', boat | tool],
    ['Ferries of the bay', boat],
    ['오늘은 나룻배가 없다', boat],
    ['constructor __proto__ toString', 0],
    ['', 0],
  ])('%s', (text, topics) => {
    expect(index.lookUpText(text)).toBe(topics);
  });

  test('only the beginning counts where a beginning is asked for', () => {
    expect(index.lookUpStart('10 ferries')).toBe(boat);
    expect(index.lookUpStart('more ferries')).toBe(0);
  });

  test('asking again gives the same', () => {
    const word = fc.constantFrom('boat', 'rowing', 'boats', 'hook', 'ferry', 'oar', 'sea', '배');
    fc.assert(
      fc.property(fc.array(word), words => {
        const fresh = new PhraseIndex(
          buildPhraseTable({ boat: 'boat|rowing boat*|ferr*', tool: 'oar|boat hook' }),
        );
        expect(fresh.lookUp(words)).toBe(fresh.lookUp([...words]));
        const alone = words.map(one => fresh.lookUp([one])).reduce((all, one) => all | one, 0);
        expect(fresh.lookUp(words) & alone).toBe(alone);
      }),
    );
  });

  test('more topics than bits are refused', () => {
    const many = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`topic${at}`, 'word']));
    expect(() => buildPhraseTable(many)).toThrow();
  });
});

test('the stored tables are those of the lists: run "npm run train -- phrases" when this fails', () => {
  expect(nameTable).toEqual(buildPhraseTable(NAME_PHRASES));
  expect(labelTable).toEqual(buildPhraseTable(LABEL_PHRASES));
});
