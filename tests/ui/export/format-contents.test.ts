import { describe, expect, test } from 'vitest';

import type { ExportArticle } from '../../../src/core/export/export-record';
import { exportFormats } from '../../../src/core/export/formats';
import { FORMAT_PARTS, partsIn, type ExportCounts } from '../../../src/ui/export/format-contents';
import { exportAnnotation, exportArticle, writeFile } from '../../support/export-record';

const full = exportArticle([exportAnnotation({})]);
const without: Readonly<Record<keyof ExportCounts, ExportArticle>> = {
  highlights: { ...full, annotations: [] },
  quotes: { ...full, quotes: [] },
  entities: { ...full, saved: { ...full.saved, entities: [] } },
};

describe.each(exportFormats.map(({ id }) => id))('what is said of the format %s', id => {
  test.each(['highlights', 'quotes', 'entities'] as const)('is true of %s', part => {
    const makesADifference = writeFile(id, [full]) !== writeFile(id, [without[part]]);
    expect(FORMAT_PARTS[id].includes(part)).toBe(makesADifference);
  });
});

test('a table without a line is no file; a reference is one without anything', () => {
  const none = { quotes: 0, highlights: 0, entities: 0 };
  expect(partsIn('csv', { ...none, quotes: 2 })).toBeNull();
  expect(partsIn('quotes', { ...none, quotes: 2 })).toEqual(['quotes']);
  expect(partsIn('bibtex', none)).toEqual([]);
});
