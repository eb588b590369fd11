import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Annotation } from '../../../src/core/annotation/model';
import { fingerprintOf } from '../../../src/core/library/fingerprint';
import { bodyOf, exactOf, noteOf, tagsOf } from '../../../src/core/library/model';

const annotation = (change: Partial<Annotation>): Annotation => ({
  id: 'a',
  type: 'Annotation',
  motivation: 'highlighting',
  created: '2026-03-18T09:00:00Z',
  modified: '2026-03-18T09:00:00Z',
  body: [],
  target: { source: 'https://paper.example/1', selector: [] },
  ...change,
});

test('note and tags come back from the bodies as they went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (note, tags) => {
      const kept = annotation({ body: bodyOf(note, tags) });
      expect([noteOf(kept), tagsOf(kept)]).toEqual([note, tags]);
    }),
  );
});

test('an empty note makes no body', () => {
  expect(bodyOf('', [])).toEqual([]);
});

test('the words come from the quote selector, wherever it stands', () => {
  const position = { type: 'TextPositionSelector', start: 4, end: 9 } as const;
  const quote = { type: 'TextQuoteSelector', exact: 'the ferry', prefix: '', suffix: '' } as const;
  const target = { source: 'https://paper.example/1', selector: [position, quote] };
  expect(exactOf(annotation({ target }))).toBe('the ferry');
  expect(exactOf(annotation({ target: { ...target, selector: [position] } }))).toBe('');
});

test('the fingerprint is that of the words, not of their spacing', () => {
  expect(fingerprintOf('The ferry\n\nsails. ')).toBe(fingerprintOf('The ferry sails.'));
  expect(fingerprintOf('The ferry sails.')).not.toBe(fingerprintOf('The ferry sailed.'));
  expect(fingerprintOf('')).toMatch(/^[0-9a-f]{16}$/);
});

test('the fingerprint is FNV-1a, so that other tools can work it out', () => {
  // Test vectors of draft-eastlake-fnv for 64 bits.
  expect(fingerprintOf('')).toBe('cbf29ce484222325');
  expect(fingerprintOf('a')).toBe('af63dc4c8601ec8c');
  expect(fingerprintOf('foobar')).toBe('85944171f73967e8');
});
