import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import {
  findEntities,
  findMentions,
  loadEntityModel,
  type EntityModel,
} from '../../../src/core/entities/find-entities';
import type { Entity } from '../../../src/core/entities/model';
import { TEXT_BUDGET } from '../../../src/core/text/text-budget';

const MODELS = join(import.meta.dirname, '../../../src/models');
const asked: string[] = [];
const read = (name: string): Promise<Uint8Array> => {
  asked.push(name);
  return readFile(join(MODELS, name));
};

const ARTICLE = `Harbour town votes to reopen its ferry line

PORT ELLIS, March 16 (Coastline) -- Harbour director Oh Dae-sung told the Port Ellis Safety Board (PESB) on Tuesday that the ferry to Arden Island will sail again.

"We counted every ticket twice," Oh said. The PESB, led by President Marta Lind, agreed. Lind had asked the United States and Japan for help. "The U.S. sent two boats," she said.`;

let model: EntityModel;
beforeAll(async () => {
  model = await loadEntityModel(read, 'en');
});

const entitiesOf = (text: string, published: string | null = '2021-03-18'): readonly Entity[] =>
  findEntities({ text, language: 'en', published }, model).entities;

describe('findEntities', () => {
  it('lists each person once, under the full name, with the role', () => {
    const people = entitiesOf(ARTICLE).filter(({ type }) => type === 'PER');
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Oh Dae-sung', ['Oh']],
      ['Marta Lind', ['Lind']],
    ]);
    expect(people.map(({ role }) => role)).toEqual(['Harbour director', 'President']);
  });

  it('writes countries out and joins their names', () => {
    const states = entitiesOf(ARTICLE).find(({ name }) => name === 'United States');
    expect(states?.type).toBe('LOC');
    expect(states?.mentions.map(({ text }) => text)).toEqual(['United States', 'U.S.']);
  });

  it('gives dates their value', () => {
    const dates = entitiesOf(ARTICLE).filter(({ type }) => type === 'DATE');
    expect(dates.map(({ name, iso }) => [name, iso])).toEqual([
      ['March 16', '2021-03-16'],
      ['Tuesday', '2021-03-16'],
    ]);
  });

  it('gives mentions that are in the text, in order, and ids of their own', () => {
    const entities = entitiesOf(ARTICLE);
    for (const { mentions } of entities) {
      expect(mentions.length).toBeGreaterThan(0);
      for (const { start, end, text } of mentions) expect(ARTICLE.slice(start, end)).toBe(text);
      expect(mentions.map(({ start }) => start)).toEqual(
        mentions.map(({ start }) => start).sort((a, b) => a - b),
      );
    }
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it('is empty for an empty text', () => {
    expect(findEntities({ text: '', language: 'en', published: null }, model)).toEqual({
      entities: [],
      isRough: false,
      isPartial: false,
    });
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        for (const { mentions } of entitiesOf(text)) {
          for (const span of mentions) expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });
});

describe('findMentions', () => {
  it('gives the four types and dates without overlaps', () => {
    const mentions = findMentions(ARTICLE, 'en', model);
    expect(new Set(mentions.map(({ type }) => type))).toContain('DATE');
    for (const [index, mention] of mentions.entries()) {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
      expect(mention.end).toBeGreaterThan(mention.start);
    }
  });
});

describe('hostile texts', () => {
  const SECOND = 1_000;
  /** Generous, because tests share the machine; a quadratic step would take minutes. */
  const LIMIT = 20 * SECOND;

  it.each([
    ['1 MB of news', ARTICLE.repeat(Math.ceil(1_000_000 / ARTICLE.length))],
    ['100,000 capitals', 'A'.repeat(100_000)],
    ['100,000 capitals as words', 'A '.repeat(100_000)],
    [
      'names that all differ',
      Array.from({ length: 20_000 }, (_, n) => `Ab${n.toString(36)} Cd${n.toString(36)}`).join(' and '),
    ],
    [
      'one surname, many people',
      Array.from({ length: 20_000 }, (_, n) => `Q${n.toString(36)} Lind met Lind`).join('. '),
    ],
    ['brackets and quotation marks', '(“'.repeat(100_000)],
    ['white space', ' \n'.repeat(200_000)],
  ])(
    '%s end in time',
    (_, text) => {
      const began = performance.now();
      entitiesOf(text);
      expect(performance.now() - began).toBeLessThan(LIMIT);
    },
    60_000,
  );
});

describe('a text beyond the budget', () => {
  it('is read up to the budget, and the list says so', () => {
    const text = `${ARTICLE}\n`.repeat(Math.ceil((TEXT_BUDGET * 2) / ARTICLE.length));
    const { entities, isPartial } = findEntities({ text, language: 'en', published: null }, model);
    expect(isPartial).toBe(true);
    const ends = entities.flatMap(({ mentions }) => mentions.map(({ end }) => end));
    expect(Math.max(...ends)).toBeLessThanOrEqual(TEXT_BUDGET);
    expect(Math.max(...ends)).toBeGreaterThan(TEXT_BUDGET - 2 * ARTICLE.length);
  });

  it('is not met by a long article', () => {
    const text = `${ARTICLE}\n`.repeat(20);
    expect(findEntities({ text, language: 'en', published: null }, model).isPartial).toBe(false);
  });
});

describe('loadEntityModel', () => {
  it('reads only what the language needs', async () => {
    asked.length = 0;
    await loadEntityModel(read, 'ko');
    expect(asked.sort()).toEqual(['entities-ko.bin', 'gazetteer-ko.bin']);
    asked.length = 0;
    await loadEntityModel(read, 'en');
    expect(asked.sort()).toEqual(['entities-en.bin', 'gazetteer-latin.bin', 'word-clusters.bin']);
  });

  it('says where a list is a rough one', async () => {
    const rough = await Promise.all(
      ['en', 'ko', 'fr', 'it', 'zh', ''].map(language => loadEntityModel(read, language)),
    );
    expect(rough.map(({ isRough }) => isRough)).toEqual([false, false, false, true, true, true]);
  });

  it('finds nothing in a script it does not know, and fails nowhere', async () => {
    const thai = await loadEntityModel(read, 'th');
    const text = 'นายกรัฐมนตรี พบ ประธานาธิบดี';
    expect(findEntities({ text, language: 'th', published: null }, thai).entities).toEqual([]);
  });

  it('lists Korean people under their full names', async () => {
    const korean = await loadEntityModel(read, 'ko');
    const text = '한미래 관장은 17일 미국으로 떠났다. 한 관장은 "기쁘다"고 말했다.';
    const { entities } = findEntities({ text, language: 'ko', published: '2021-03-18' }, korean);
    expect(entities.find(({ type }) => type === 'PER')).toMatchObject({
      name: '한미래',
      aliases: ['한 관장'],
    });
    expect(entities.find(({ type }) => type === 'LOC')?.name).toBe('미국');
    expect(entities.find(({ type }) => type === 'DATE')?.iso).toBe('2021-03-17');
  });

  it('rejects when a file is missing', async () => {
    await expect(loadEntityModel(() => Promise.reject(new Error('gone')), 'en')).rejects.toThrow('gone');
  });
});
