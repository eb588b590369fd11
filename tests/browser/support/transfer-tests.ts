import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { exactOf, type SavedAnnotation } from '../../../src/core/library/model';
import { contentOf } from '../../support/export-record';
import { callLibrary } from './seed-library';
import {
  answerTo,
  exportAll,
  importFile,
  readContents,
  saveBackup,
  type Contents,
  type TransferView,
} from './transfer';

/** What a table holds of an annotation. */
const rowOf = (annotation: SavedAnnotation) => ({
  ...contentOf(annotation),
  source: annotation.target.source,
});

const rowsOf = ({ annotations }: Contents): string[] =>
  annotations.map(annotation => JSON.stringify(rowOf(annotation))).sort();

/** What JSON-LD has no word for: what a later visit saw. */
const unseen = ({ annotations }: Contents): object[] =>
  annotations.map(annotation => ({ ...annotation, lastSeen: null }));

/** Out of the library page and back into it, in whichever browser; the library holds something already. */
export function testTransfer(openView: () => Promise<TransferView>): void {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-transfer-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const keep = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const empty = async (view: TransferView): Promise<void> => {
    await callLibrary(view.page, 'deleteLibrary');
    expect(await readContents(view)).toEqual({ articles: [], annotations: [] });
  };

  test('a backup brings everything back, and once more is not offered', async () => {
    const view = await openView();
    const before = await readContents(view);
    const path = keep('backup.json', await saveBackup(view));
    await empty(view);
    await importFile(view, path);
    expect(await readContents(view)).toEqual(before);
    expect(await answerTo(view, path)).toContain('in the library already');
  });

  test('what JSON, JSON-LD and CSV hold comes back into an empty library', async () => {
    const view = await openView();
    const before = await readContents(view);
    const [json, jsonld, csv] = [
      keep('all.json', await exportAll(view, 'json')),
      keep('all.jsonld', await exportAll(view, 'jsonld')),
      keep('all.csv', await exportAll(view, 'csv')),
    ];
    await empty(view);
    await importFile(view, csv);
    expect(rowsOf(await readContents(view))).toEqual(rowsOf(before));
    await empty(view);
    await importFile(view, jsonld);
    const fromStandard = await readContents(view);
    expect(fromStandard.annotations).toEqual(unseen(before));
    expect(fromStandard.articles.map(({ article }) => article)).toEqual(
      before.articles.map(({ article }) => article),
    );
    await empty(view);
    await importFile(view, json);
    expect(await readContents(view)).toEqual(before);
  });

  test('a zip of Markdown has a note for every article, with its highlights in it', async () => {
    const view = await openView();
    const { articles, annotations } = await readContents(view);
    const files = Object.values(unzipSync(await exportAll(view, 'markdown', true))).map(file =>
      strFromU8(file),
    );
    expect(files).toHaveLength(articles.length);
    for (const annotation of annotations) {
      const note = files.find(file => file.includes(`<${annotation.target.source}>`));
      expect(note?.split('\n')).toContain(`> ${exactOf(annotation).trim()}`);
    }
  });

  test('a file with a mistake at its end is refused with the line, and nothing is changed', async () => {
    const view = await openView();
    const before = await readContents(view);
    const file = (await saveBackup(view)).toString();
    const lines = file.split('\n');
    const last = lines.findLastIndex(line => line.includes('"type":"Annotation"'));
    const broken = lines.with(last, lines[last]!.replace(/"created":"[^"]*"/, '"created":"soon"')).join('\n');
    // The library must not hold the file's things when they are refused.
    await callLibrary(view.page, 'deleteSaved', { articles: [before.articles[0]!.id], annotations: [] });
    const less = await readContents(view);
    const sentence = await answerTo(view, keep('broken.json', broken));
    expect(sentence).toMatch(new RegExp(`Line ${last + 1}\\b.*created.*A date is expected`));
    expect(await answerTo(view, keep('cut.json', file.slice(0, -200)))).toContain('It is not valid JSON.');
    expect(await answerTo(view, keep('other.csv', 'a,b\r\n1,2\r\n'))).toContain('none of the kinds');
    expect(await readContents(view)).toEqual(less);
  });
}
