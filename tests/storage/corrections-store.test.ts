import { expect, test } from 'vitest';

import type { Correction } from '../../src/core/corrections/model';
import { readCorrections, readOtherCorrections, writeCorrections } from '../../src/storage/corrections-store';
import { createMemoryArea } from '../support/memory-area';

const FERRY = 'https://coast-courier.example/ferry';
const SCHOOL = 'https://coast-courier.example/school';
const first: Correction = { kind: 'speaker', quotation: '“a lifeline”', speaker: 'Park Sol' };
const second: Correction = { kind: 'not-an-entity', entity: { type: 'LOC', name: 'Harbour' } };

test('corrections come back in the order made, for their article only', async () => {
  const area = createMemoryArea();
  await writeCorrections(area, FERRY, [first, second]);
  expect(await readCorrections(area, FERRY)).toEqual([first, second]);
  expect(await readCorrections(area, SCHOOL)).toEqual([]);
});

test('an empty list leaves nothing behind', async () => {
  const area = createMemoryArea();
  await writeCorrections(area, FERRY, [first]);
  await writeCorrections(area, FERRY, []);
  expect(area.items.size).toBe(0);
});

test('the corrections of other articles are all others, and no other records', async () => {
  const area = createMemoryArea({ settings: { version: 1 }, 'site:coast-courier.example': { isOff: true } });
  await writeCorrections(area, FERRY, [first]);
  await writeCorrections(area, SCHOOL, [second]);
  expect(await readOtherCorrections(area, FERRY)).toEqual([second]);
});

test('a damaged record counts as none', async () => {
  const area = createMemoryArea({ [`corrections:${FERRY}`]: 'broken' });
  expect(await readCorrections(area, FERRY)).toEqual([]);
  expect(await readOtherCorrections(area, SCHOOL)).toEqual([]);
});
