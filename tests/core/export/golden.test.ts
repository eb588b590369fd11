import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { exportFormats } from '../../../src/core/export/formats';
import { exportAnnotation, exportArticle, WRITE, writeFile } from '../../support/export-record';

const GOLDEN = join(import.meta.dirname, 'golden');
const FORMATS = join(import.meta.dirname, '../../../src/core/export/formats');
/** Files of the folder that several formats share. */
const SHARED = ['index', 'markdown-blocks', 'source-line', 'html-style', 'speaker-chart'];

const article = exportArticle(
  [
    exportAnnotation({
      note: 'Check *twice*\nwith the harbour',
      tags: ['ferry', 'to do'],
      speaker: { name: 'Oh Dae-sung', role: 'harbour master' },
    }),
  ],
  { tags: ['transport'] },
);

// The files beside this test are written by hand.
test.each(exportFormats.map(({ id, extension }) => ({ id, extension })))('$id', ({ id, extension }) => {
  const expected = readFileSync(join(GOLDEN, `${id}.${extension}`), 'utf8');
  const written = writeFile(id, [article]).replace(/<style>[^]*<\/style>/, '<style></style>');
  const hasCrLf = ['csv', 'ris'].includes(extension);
  expect(written.endsWith('\r\n')).toBe(hasCrLf);
  expect(hasCrLf ? written.replaceAll('\r\n', '\n') : written).toBe(expected);
});

test('the text of the article stands in the formats that can hold it', () => {
  const withText = exportFormats.filter(
    ({ id }) => writeFile(id, [article], { ...WRITE, isTextIncluded: true }) !== writeFile(id, [article]),
  );
  expect(withText).toEqual(exportFormats.filter(({ canHoldText }) => canHoldText));
});

test('every format file is registered under its own name', () => {
  const names = readdirSync(FORMATS).map(file => file.replace(/\.ts$/, ''));
  expect(names.filter(name => !SHARED.includes(name)).sort()).toEqual(
    exportFormats.map(({ id }) => id as string).sort(),
  );
});
