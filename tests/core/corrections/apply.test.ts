import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Analysis } from '../../../src/core/analysis/model';
import { applyCorrections } from '../../../src/core/corrections/apply';
import type { Correction } from '../../../src/core/corrections/model';
import { suggestCorrections } from '../../../src/core/corrections/suggest';
import { attributions, entities } from '../../support/article';

const analysis = (): Analysis => ({
  attributions: attributions(),
  entities: entities(),
  isRough: false,
  isPartial: false,
});
const OH = { type: 'PER', name: 'Oh Dae-sung' } as const;
const PARK = { type: 'PER', name: 'Park Sol' } as const;
const speakers = ({ attributions: list }: Analysis): (string | null | undefined)[] =>
  list.map(({ speaker }) => speaker?.name);
const names = ({ entities: list }: Analysis): string[] => list.map(({ name }) => name);

describe('the speaker', () => {
  test('becomes the one the reader chose, for sure', () => {
    const quotation = '“It was the only way to get to school,”';
    const corrected = applyCorrections(analysis(), [{ kind: 'speaker', quotation, speaker: 'Oh Dae-sung' }]);
    expect(corrected.attributions[1]).toMatchObject({
      speaker: { name: 'Oh Dae-sung', entityId: 'e-Oh Dae-sung', role: 'harbour master' },
      confidence: 1,
    });
    expect(speakers(corrected).slice(2)).toEqual(speakers(analysis()).slice(2));
  });

  test('nobody who is named', () => {
    const quotation = '“We counted every ticket twice,”';
    const [first] = applyCorrections(analysis(), [
      { kind: 'speaker', quotation, speaker: null },
    ]).attributions;
    expect(first?.speaker).toMatchObject({ name: null, entityId: null });
  });

  test('stays when the chosen person is not in the article', () => {
    const quotation = '“We counted every ticket twice,”';
    const correction: Correction = { kind: 'speaker', quotation, speaker: 'Somebody Else' };
    expect(speakers(applyCorrections(analysis(), [correction]))).toEqual(speakers(analysis()));
  });
});

describe('an entity', () => {
  test('that is none goes; what it said keeps its name', () => {
    const corrected = applyCorrections(analysis(), [{ kind: 'not-an-entity', entity: PARK }]);
    expect(names(corrected)).toEqual(['Oh Dae-sung', 'Harbour', 'Tuesday']);
    expect(corrected.attributions[1]?.speaker).toMatchObject({ name: 'Park Sol', entityId: null });
  });

  test('gets a new name, keeps the old one as another form, and its statements follow', () => {
    const corrected = applyCorrections(analysis(), [{ kind: 'rename', entity: OH, name: 'Captain Oh' }]);
    expect(corrected.entities[0]).toMatchObject({ name: 'Captain Oh', aliases: ['Oh Dae-sung', 'Oh'] });
    expect(speakers(corrected)).toEqual(['Captain Oh', 'Park Sol', null, 'Captain Oh', 'Park Sol']);
  });

  test('goes into another: mentions in text order, forms once, statements with it', () => {
    const corrected = applyCorrections(analysis(), [{ kind: 'merge', entity: PARK, into: OH }]);
    const [merged] = corrected.entities;
    expect(names(corrected)).toEqual(['Oh Dae-sung', 'Harbour', 'Tuesday']);
    expect(merged?.aliases).toEqual(['Oh', 'Park Sol', 'Park']);
    expect(merged?.role).toBe('harbour master');
    const starts = merged?.mentions.map(({ start }) => start) ?? [];
    expect(starts).toHaveLength(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(speakers(corrected))).toEqual(new Set(['Oh Dae-sung', null]));
  });

  test('one of the same name but another type is left alone', () => {
    const corrected = applyCorrections(analysis(), [
      { kind: 'not-an-entity', entity: { type: 'ORG', name: 'Park Sol' } },
    ]);
    expect(names(corrected)).toEqual(names(analysis()));
  });

  test('is never merged with itself', () => {
    const before = analysis();
    expect(applyCorrections(before, [{ kind: 'merge', entity: OH, into: OH }])).toEqual(before);
  });

  test('corrections build on each other', () => {
    const corrected = applyCorrections(analysis(), [
      { kind: 'rename', entity: OH, name: 'Captain Oh' },
      { kind: 'merge', entity: PARK, into: { type: 'PER', name: 'Captain Oh' } },
      { kind: 'not-an-entity', entity: { type: 'PER', name: 'Captain Oh' } },
    ]);
    expect(names(corrected)).toEqual(['Harbour', 'Tuesday']);
  });
});

const keys = fc.constantFrom(...entities().map(({ type, name }) => ({ type, name })));
const corrections = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('not-an-entity' as const), entity: keys }),
    fc.record({ kind: fc.constant('rename' as const), entity: keys, name: fc.constantFrom('X', 'Park Sol') }),
    fc.record({ kind: fc.constant('merge' as const), entity: keys, into: keys }),
    fc.record({
      kind: fc.constant('speaker' as const),
      quotation: fc.constantFrom(...attributions().map(({ segments }) => segments[0]?.text ?? '')),
      speaker: fc.constantFrom(null, 'Park Sol', 'X'),
    }),
  ),
  { maxLength: 8 },
);

test('whatever is corrected, every speaker with an entity is in the list, and no mention is lost but with its entity', () => {
  fc.assert(
    fc.property(corrections, list => {
      const before = analysis();
      const after = applyCorrections(before, list);
      const ids = new Set(after.entities.map(({ id }) => id));
      for (const { speaker } of after.attributions) {
        if (speaker?.entityId) expect(ids.has(speaker.entityId)).toBe(true);
      }
      expect(after.attributions.map(({ segments }) => segments)).toEqual(
        before.attributions.map(({ segments }) => segments),
      );
      if (list.every(({ kind }) => kind !== 'not-an-entity')) {
        const count = ({ entities: own }: Analysis): number => own.flatMap(({ mentions }) => mentions).length;
        expect(count(after)).toBe(count(before));
      }
    }),
  );
});

describe('suggestions from other articles', () => {
  const rename: Correction = { kind: 'rename', entity: OH, name: 'Captain Oh' };

  test('are those that fit, each once', () => {
    const others: Correction[] = [
      rename,
      { kind: 'merge', entity: PARK, into: { type: 'PER', name: 'Nobody Here' } },
      { kind: 'speaker', quotation: '“a lifeline”', speaker: 'Park Sol' },
      { ...rename },
      { kind: 'merge', entity: PARK, into: OH },
    ];
    expect(suggestCorrections(analysis(), others)).toEqual([rename, others[4]]);
  });

  test('what is corrected already is not suggested', () => {
    expect(suggestCorrections(applyCorrections(analysis(), [rename]), [rename])).toEqual([]);
  });
});
