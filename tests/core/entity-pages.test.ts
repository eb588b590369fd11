import { describe, expect, test } from 'vitest';

import type { EntityType } from '../../src/core/entities/model';
import { analysePage } from '../support/analyse-page';
import { loadExpected, pageNames } from '../support/pages';

describe.each(pageNames('entities'))('people and places of %s', name => {
  const analysis = analysePage(name);
  const { people, organisations, places } = loadExpected(name, 'entities');

  async function listed(type: EntityType): Promise<string[]> {
    return (await analysis).entities.filter(entity => entity.type === type).map(entity => entity.name);
  }

  test('people', async () => {
    expect(await listed('PER')).toEqual(expect.arrayContaining([...people]));
  });

  test('organisations', async () => {
    expect(await listed('ORG')).toEqual(expect.arrayContaining([...organisations]));
  });

  test('places', async () => {
    expect(await listed('LOC')).toEqual(expect.arrayContaining([...places]));
  });

  test('nobody is listed twice', async () => {
    const names = (await analysis).entities.map(entity => `${entity.type} ${entity.name}`);
    expect(names).toEqual([...new Set(names)]);
  });
});
