import { describe, expect, test } from 'vitest';

import { descriptionOf } from '../../src/core/quotes/speaker-description';
import { groupBySpeaker, matchesQuery } from '../../src/ui/quotes/speaker-groups';
import { attribution, attributions } from '../support/article';

describe('grouping by speaker', () => {
  test('who says most comes first, then who speaks first; nobody is last', () => {
    const nobody = attribution(['Harbour town']);
    const groups = groupBySpeaker([nobody, ...attributions()]);
    expect(groups.map(({ speaker, attributions: own }) => [speaker?.name, own.length])).toEqual([
      ['Oh Dae-sung', 2],
      ['Park Sol', 2],
      [null, 1],
      [undefined, 1],
    ]);
  });

  test('two unnamed sources are two, one named twice with and without a role is one', () => {
    const unnamed = (role: string) => attribution(['Harbour town'], { speaker: { role } });
    const named = (role: string) =>
      attribution(['Harbour town'], { speaker: { name: 'Park Sol', entityId: 'e1', role } });
    const groups = groupBySpeaker([
      unnamed('an aide'),
      unnamed('a diplomat'),
      unnamed('An aide (unnamed)'),
      named(''),
      named('teacher'),
    ]);
    expect(groups.map(({ speaker, attributions: own }) => [speaker?.role, own.length])).toEqual([
      ['an aide', 2],
      ['teacher', 2],
      ['a diplomat', 1],
    ]);
  });

  test('a description falls back to the words of the text', () => {
    const mention = { start: 0, end: 4, text: 'they' };
    expect(descriptionOf({ mention, name: null, entityId: null, role: '' })).toBe('they');
  });
});

test('a query looks at the words, the name and the role, in any case', () => {
  const [first] = attributions();
  expect(
    first && ['TICKET', 'dae-SUNG', ' harbour master '].map(query => matchesQuery(first, query)),
  ).toEqual([true, true, true]);
  expect(first && matchesQuery(first, 'school')).toBe(false);
});
