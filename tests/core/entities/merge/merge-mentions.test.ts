import { describe, expect, it } from 'vitest';

import { mergeMentions } from '../../../../src/core/entities/merge/merge-mentions';
import type { NamedMention } from '../../../../src/core/entities/merge/name-group';
import type { NameType } from '../../../../src/core/entities/sequence/labels';

/** Mentions in text order, ten units apart: "PER Oh Dae-sung" is a mention of that type. */
function mentions(...lines: string[]): NamedMention[] {
  return lines.map((line, index) => {
    const [type = '', ...words] = line.split(' ');
    const name = words.join(' ');
    return {
      start: index * 100,
      end: index * 100 + name.length,
      type: type as NameType,
      name,
      title: '',
      told: null,
    };
  });
}

function merged(...lines: string[]): string[][] {
  const entities = mergeMentions(mentions(...lines), () => null, 'en');
  return entities.map(({ mentions: same }) => [...new Set(same.map(({ name }) => name))]);
}

describe('people', () => {
  it('joins surname, first name and full name', () => {
    expect(merged('PER Marta Lind', 'PER Lind', 'PER Marta')).toEqual([['Marta Lind', 'Lind', 'Marta']]);
  });

  it('keeps two full names with one surname apart and gives the surname to the one named most', () => {
    expect(merged('PER Ada Lind', 'PER Bo Lind', 'PER Bo Lind', 'PER Lind')).toEqual([
      ['Ada Lind'],
      ['Bo Lind', 'Lind'],
    ]);
  });

  it('reads initials and middle names', () => {
    expect(merged('PER Marta K. Lind', 'PER Marta Lind')).toHaveLength(1);
    expect(merged('PER Marta Lind', 'PER Karl Lind')).toHaveLength(2);
  });

  it('knows the nickname inside a name', () => {
    expect(merged('PER Park “Comet” Ji-ho', 'PER Comet', 'PER Park Ji-ho', 'PER Lee “Star” Ji-ho')).toEqual([
      ['Park “Comet” Ji-ho', 'Comet', 'Park Ji-ho'],
      ['Lee “Star” Ji-ho'],
    ]);
  });

  it('finds a surname that is not the last word', () => {
    expect(merged('PER Hugo Alberto Senna Prado', 'PER Senna')).toHaveLength(1);
  });
});

describe('East Asian names', () => {
  it('links a family name with its title to the person of that title', () => {
    const people = mentions('PER 한미래', 'PER 한도윤', 'PER 한 회장').map((mention, index) => ({
      ...mention,
      title: ['나루그룹 회장', '나루재단 이사장', '회장'][index] ?? '',
    }));
    const entities = mergeMentions(people, () => null, 'en');
    expect(entities.map(({ mentions: same }) => same.map(({ name }) => name))).toEqual([
      ['한미래', '한 회장'],
      ['한도윤'],
    ]);
  });

  it('links a Japanese family name to the full name, and no other family', () => {
    expect(merged('PER 港野波子', 'PER 港野', 'PER 山影')).toEqual([['港野波子', '港野'], ['山影']]);
  });

  it('reads the dot between foreign names as a space', () => {
    expect(merged('PER アン・リンデン', 'PER リンデン')).toHaveLength(1);
  });
});

describe('organisations', () => {
  it('links initials, with and without small words', () => {
    expect(merged('ORG Harbour Safety Board', 'ORG HSB')).toHaveLength(1);
    expect(merged('ORG Bureau of Coastal Roads', 'ORG BCR')).toHaveLength(1);
    expect(merged('ORG Harbour Safety Board', 'ORG HSA')).toHaveLength(2);
  });

  it('links letters from inside the words once the name was named', () => {
    expect(merged('ORG Weyba Gaming', 'ORG WXG')).toHaveLength(2);
    expect(merged('ORG Weyba Gaming', 'ORG WBG')).toHaveLength(1);
    expect(merged('ORG WBG', 'ORG Weyba Gaming')).toHaveLength(2);
  });

  it('links an acronym in brackets whatever its letters', () => {
    const [full, acronym] = mentions('ORG 항만안전위원회', 'ORG HSC');
    const bracketed = [full!, { ...acronym!, start: full!.end + 1, end: full!.end + 4 }];
    expect(mergeMentions(bracketed, () => null, 'en')).toHaveLength(1);
  });

  it('links the end of a name, a legal form and a singular', () => {
    expect(merged('ORG Port Ellis Gulls', 'ORG Gulls', 'ORG Gull')).toHaveLength(1);
    expect(merged('ORG Lumen Inc.', 'ORG Lumen')).toHaveLength(1);
  });

  it('keeps contained names apart', () => {
    expect(merged('ORG Lumen', 'ORG Lumen Cloud')).toHaveLength(2);
    expect(merged('ORG University of Arden', 'LOC Arden')).toHaveLength(2);
    expect(merged('ORG Department of Fisheries', 'ORG Fisheries')).toHaveLength(2);
  });
});

describe('places', () => {
  it('knows second names of countries', () => {
    expect(merged('LOC U.S.', 'LOC United States', 'LOC America', 'LOC US')).toHaveLength(1);
    expect(merged('LOC UK', 'LOC US')).toHaveLength(2);
  });

  it('reads "the North" beside North Korea only', () => {
    expect(merged('LOC North Korea', 'LOC North')).toHaveLength(1);
    expect(merged('LOC North', 'LOC Ardland')).toHaveLength(2);
  });

  it('joins a place with and without its kind, and companies with and without "company"', () => {
    expect(merged('LOC 港野県', 'LOC 港野', 'LOC 나루시', 'LOC 나루')).toHaveLength(2);
    expect(merged('LOC 港野県', 'LOC 山影')).toHaveLength(2);
    expect(merged('ORG ルーメン社', 'ORG 株式会社ルーメン', 'ORG ルーメン')).toHaveLength(1);
  });

  it('joins forms that differ in case, stops and hyphens', () => {
    expect(merged('LOC SEOUL', 'LOC Seoul', 'LOC Port-Ellis', 'LOC Port Ellis')).toHaveLength(2);
  });
});

describe('German genitives', () => {
  const german = (...lines: string[]): number => mergeMentions(mentions(...lines), () => null, 'de').length;

  it('join their name, in German only', () => {
    expect(german('PER Linden', 'LOC Lindens')).toBe(1);
    expect(merged('PER Linden', 'LOC Lindens')).toHaveLength(2);
    expect(german('ORG Hal', 'ORG Halas')).toBe(2);
  });
});

describe('surnames that were taken for something else', () => {
  it('go to the person of that name', () => {
    expect(merged('PER Marta Lind', 'ORG Lind')).toHaveLength(1);
  });

  it('stay apart as a place, as an acronym, or without a bearer', () => {
    expect(merged('PER Marta Lind', 'LOC Lind')).toHaveLength(2);
    expect(merged('PER Marta LIND', 'ORG LIND')).toHaveLength(2);
    expect(merged('PER Lind Marta', 'ORG Lind')).toHaveLength(2);
  });
});

describe('well-known names', () => {
  const known = (language: string): number =>
    mergeMentions(mentions('LOC USA', 'LOC États-Unis'), () => null, language).length;

  it('are those of the language', () => {
    expect(known('fr')).toBe(1);
    expect(known('de')).toBe(2);
  });
});

describe('types', () => {
  const typesOf = (...lines: string[]): NameType[] =>
    mergeMentions(
      mentions(...lines),
      words => (words[0] === 'ardland' ? { type: 'LOC', isSure: true } : null),
      'en',
    ).map(({ type }) => type);

  it('gives one type by majority', () => {
    expect(typesOf('ORG Lumen', 'LOC Lumen', 'ORG Lumen')).toEqual(['ORG']);
  });

  it('lets sure evidence decide', () => {
    expect(typesOf('ORG Ardland', 'ORG Ardland', 'ORG Ardland')).toEqual(['LOC']);
  });

  it('counts what the text says a name is', () => {
    const told = mentions('ORG Lumen', 'ORG Lumen').map((mention, index) => ({
      ...mention,
      told: index === 0 ? ('MISC' as const) : null,
    }));
    expect(mergeMentions(told, () => null, 'en').map(({ type }) => type)).toEqual(['ORG']);
    const twice = told.map(mention => ({ ...mention, told: 'MISC' as const }));
    expect(mergeMentions(twice, () => null, 'en').map(({ type }) => type)).toEqual(['MISC']);
  });

  it('gives the parts of a full name the type of the person', () => {
    expect(typesOf('PER Marta Lind', 'PER Lind', 'PER Lind')).toEqual(['PER']);
  });
});
