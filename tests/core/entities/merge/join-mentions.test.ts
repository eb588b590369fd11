import { describe, expect, it } from 'vitest';

import {
  joinDoubleSurnames,
  joinNicknames,
  widenCompound,
} from '../../../../src/core/entities/merge/join-mentions';
import type { NameType } from '../../../../src/core/entities/sequence/labels';
import type { NameMention } from '../../../../src/core/entities/sequence/find-names-by-words';

function mentionsIn(text: string, ...names: readonly [string, NameType][]): NameMention[] {
  let from = 0;
  return names.map(([name, type]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, type };
  });
}

const shown = (text: string, mentions: readonly NameMention[]): string[] =>
  mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('joinNicknames', () => {
  it('joins a nickname with the names around it, and leaves a list of people alone', () => {
    const text = 'Park “Comet” Ji-ho came.';
    const parts = mentionsIn(text, ['Park', 'PER'], ['Comet', 'PER'], ['Ji-ho', 'PER']);
    expect(shown(text, joinNicknames(text, parts))).toEqual(['PER Park “Comet” Ji-ho']);
    const list = 'Park, Comet, Ji-ho';
    const three = mentionsIn(list, ['Park', 'PER'], ['Comet', 'PER'], ['Ji-ho', 'PER']);
    expect(joinNicknames(list, three)).toHaveLength(3);
  });
});

describe('joinDoubleSurnames', () => {
  it('joins a Spanish double surname', () => {
    const text = 'Marta de Lindón y Arden llegó.';
    const parts = mentionsIn(text, ['Marta de Lindón', 'LOC'], ['Arden', 'LOC']);
    expect(shown(text, joinDoubleSurnames(text, parts))).toEqual(['PER Marta de Lindón y Arden']);
  });

  it('leaves two people and two organisations alone', () => {
    const people = 'Marta Lindón y Arden';
    expect(
      joinDoubleSurnames(people, mentionsIn(people, ['Marta Lindón', 'PER'], ['Arden', 'PER'])),
    ).toHaveLength(2);
    const clubs = 'Club de Lindón y Arden';
    expect(
      joinDoubleSurnames(clubs, mentionsIn(clubs, ['Club de Lindón', 'ORG'], ['Arden', 'ORG'])),
    ).toHaveLength(2);
  });
});

describe('widenCompound', () => {
  const widened = (text: string, name: string): string[] =>
    mentionsIn(text, [name, 'LOC']).flatMap(mention => shown(text, [widenCompound(text, mention)]));

  it('takes a German office whole', () => {
    expect(widened('Im UN-Hafenrat sitzt sie.', 'UN')).toEqual(['ORG UN-Hafenrat']);
    expect(widened('des Arden-Ministeriums', 'Arden')).toEqual(['ORG Arden-Ministeriums']);
  });

  it('leaves a compound that is no office', () => {
    expect(widened('Im Arden-Urlaub ruht sie.', 'Arden')).toEqual(['LOC Arden']);
  });
});
