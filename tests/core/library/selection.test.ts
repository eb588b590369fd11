import { describe, expect, test } from 'vitest';

import {
  activate,
  chooseAll,
  chooseNone,
  extendChosen,
  lineAfterKey,
  NOTHING_SELECTED,
  toggleChosen,
} from '../../../src/core/library/selection';

const IDS = ['a', 'b', 'c', 'd', 'e'];

describe('choosing lines', () => {
  test('going somewhere chooses nothing', () => {
    const selection = activate(toggleChosen(NOTHING_SELECTED, 'a'), 'c');
    expect(selection.active).toBe('c');
    expect([...selection.chosen]).toEqual(['a']);
  });

  test('a line chosen twice is not chosen', () => {
    const once = toggleChosen(NOTHING_SELECTED, 'b');
    expect([...once.chosen]).toEqual(['b']);
    expect([...toggleChosen(once, 'b').chosen]).toEqual([]);
  });

  test('a range reaches from the anchor, in both directions, and keeps what was chosen', () => {
    const start = activate(toggleChosen(NOTHING_SELECTED, 'e'), 'c');
    const down = extendChosen(start, 'd', IDS);
    expect([...down.chosen].sort()).toEqual(['c', 'd', 'e']);
    expect(down.anchor).toBe('c');
    expect([...extendChosen(down, 'a', IDS).chosen].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('without an anchor in the list a range is one line', () => {
    expect([...extendChosen(activate(NOTHING_SELECTED, 'gone'), 'b', IDS).chosen]).toEqual(['b']);
  });

  test('all and none', () => {
    const all = chooseAll(activate(NOTHING_SELECTED, 'b'), IDS);
    expect(all.chosen.size).toBe(5);
    expect(all.active).toBe('b');
    expect(chooseNone(all).chosen.size).toBe(0);
  });
});

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 1, 2],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 0, 0],
  ['PageDown', 0, 3],
  ['PageUp', 4, 1],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['x', 0, null],
])('%s from line %s leads to %s', (key, index, expected) => {
  expect(lineAfterKey(key, { index, count: 5, page: 3 })).toBe(expected);
});

test('in an empty list no key leads anywhere', () => {
  expect(lineAfterKey('ArrowDown', { index: -1, count: 0, page: 3 })).toBeNull();
});
