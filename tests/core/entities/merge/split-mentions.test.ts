import { describe, expect, it } from 'vitest';

import { splitAtPeople, splitMention } from '../../../../src/core/entities/merge/split-mentions';
import { tidyMentions } from '../../../../src/core/entities/merge/tidy-mentions';
import type { NameType } from '../../../../src/core/entities/sequence/labels';

function parts(type: NameType, text: string): string[] {
  return splitMention(text, { start: 0, end: text.length, type }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('splitMention', () => {
  it('cuts lists of places', () => {
    expect(parts('LOC', 'Port Ellis, Arden, Harrow')).toEqual(['Port Ellis', 'Arden', 'Harrow']);
  });

  it('leaves a comma in an organisation alone', () => {
    expect(parts('ORG', 'Ports, Roads and Rails Arden')).toEqual(['Ports, Roads and Rails Arden']);
  });

  it('cuts titles at words that are no part of them', () => {
    expect(parts('MISC', 'Keeper of the Year in Arden')).toEqual(['Keeper of the Year ', ' Arden']);
    expect(parts('MISC', 'Lumen’s Tablet 8')).toEqual(['Lumen’s', ' Tablet 8']);
    expect(parts('MISC', 'The Keeper of the Storm')).toEqual(['The Keeper of the Storm']);
  });

  it('takes small words off the start', () => {
    expect(parts('LOC', 'western Ardland')).toEqual(['Ardland']);
  });

  it('cuts a possessive in a person', () => {
    expect(parts('PER', "Comet's Yara")).toEqual(["Comet's", ' Yara']);
  });
});

describe('splitAtPeople', () => {
  const text = 'Ada Lind Harbour Hall\nAda Lind spoke in Ada Lund Harbour Hall.';
  const person = { start: 22, end: 30, type: 'PER' as const };

  it('cuts a mention that begins with a person of the text', () => {
    const headline = { start: 0, end: 21, type: 'LOC' as const };
    expect(splitAtPeople(text, [headline, person]).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ada Lind',
      'Harbour Hall',
      'Ada Lind',
    ]);
  });

  it('leaves one that begins otherwise', () => {
    const hall = { start: 40, end: 61, type: 'LOC' as const };
    expect(splitAtPeople(text, [person, hall])).toEqual([person, hall]);
  });
});

describe('tidyMentions', () => {
  const tidied = (text: string, ...names: [string, NameType][]): string[] => {
    let from = 0;
    const mentions = names.map(([name, type]) => {
      const start = text.indexOf(name, from);
      from = start + name.length;
      return { start, end: from, type };
    });
    return tidyMentions(text, mentions, 'en').map(({ start, end }) => text.slice(start, end));
  };

  it('joins a name that its nickname cut in three', () => {
    expect(
      tidied('When Park “Comet” Ji-ho won', ['Park', 'PER'], ['Comet', 'PER'], ['Ji-ho', 'PER']),
    ).toEqual(['Park “Comet” Ji-ho']);
  });

  it('leaves three people apart', () => {
    expect(tidied('Park, Comet, Ji-ho', ['Park', 'PER'], ['Comet', 'PER'], ['Ji-ho', 'PER'])).toHaveLength(3);
  });

  it('cuts a role from its actor', () => {
    expect(tidied('Yara (Ada Lind) sails', ['Yara (Ada Lind', 'PER'])).toEqual(['Yara', 'Ada Lind']);
  });

  it('drops weekdays and amounts', () => {
    expect(tidied('Friday US$25 Lumen', ['Friday', 'MISC'], ['US$25', 'ORG'], ['Lumen', 'ORG'])).toEqual([
      'Lumen',
    ]);
  });
});
