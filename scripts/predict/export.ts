import { dayOf } from '../../src/core/export/article-date';
import { ENGLISH_LABELS } from '../../src/core/export/export-format';
import {
  surroundingsOf,
  type ExportAnnotation,
  type ExportArticle,
  type ExportQuote,
} from '../../src/core/export/export-record';
import { exportFormats } from '../../src/core/export/formats';
import { annotationFrom, bareArticle } from '../../src/core/import/article-builder';
import { derivedId } from '../../src/core/import/derived-id';
import { readImport } from '../../src/core/import/read-import';
import { exactOf, noteOf, tagsOf } from '../../src/core/library/model';
import { normaliseUrl } from '../../src/core/library/source-url';
import { textField, type CorpusRecord, type PredictTask } from './task';

const NOW = new Date(0).toISOString();
const BACK = ['json', 'jsonld', 'csv'] as const;

type Fields = CorpusRecord;

function fieldsOf(value: unknown): Fields {
  return { id: '', ...(typeof value === 'object' && value !== null ? value : {}) };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textsOf = (value: unknown): string[] => listOf(value).filter(item => typeof item === 'string');

function annotationOf(value: unknown, source: string, place: number): ExportAnnotation {
  const fields = fieldsOf(value);
  const text = (name: string): string => textField(fields, name);
  return annotationFrom(source, {
    id: derivedId(source, String(place), text('exact'), text('note')),
    exact: text('exact'),
    prefix: text('prefix'),
    suffix: text('suffix'),
    note: text('note'),
    tags: textsOf(fields['tags']),
    color: text('color'),
    created: text('created'),
  });
}

function quoteOf(value: unknown): ExportQuote {
  const fields = fieldsOf(value);
  const speaker = textField(fields, 'speaker');
  return {
    type: 'direct',
    text: textField(fields, 'text'),
    speaker,
    isNamed: speaker !== '',
    role: textField(fields, 'role'),
    cue: textField(fields, 'cue'),
    isSure: true,
    spans: [],
  };
}

/** The record as an article of the library: read on the day of its last annotation, its text unknown. */
function articleOf(record: CorpusRecord): ExportArticle {
  const fields = fieldsOf(record['article']);
  const source = normaliseUrl(textField(fields, 'url'));
  const annotations = listOf(record['annotations']).map((value, place) => annotationOf(value, source, place));
  const days = annotations.map(({ created }) => created).filter(created => dayOf(created) !== '');
  const published = textField(fields, 'published');
  const metadata = {
    title: textField(fields, 'title'),
    authors: textsOf(fields['authors']),
    publication: textField(fields, 'publication'),
    published: published === '' ? null : published,
    modified: null,
    language: textField(fields, 'language'),
    url: source,
  };
  return {
    saved: bareArticle(source, metadata, days.sort().at(-1) ?? ''),
    annotations,
    quotes: listOf(record['quotes']).map(quoteOf),
  };
}

/** What our own import reads back from a file, in the form of the record. */
function readBack(file: string): object[] {
  const reading = readImport(file, { now: NOW });
  let step = reading.next();
  while (!step.done) step = reading.next();
  if (step.value.isRefused) {
    console.error('Refused by our own import:', step.value.problem);
    return [];
  }
  return step.value.articles.flatMap(({ annotations }) =>
    annotations.map(annotation => ({
      exact: exactOf(annotation),
      ...surroundingsOf(annotation),
      note: noteOf(annotation),
      tags: tagsOf(annotation),
      color: annotation.color,
      created: annotation.created,
    })),
  );
}

/** `predict export`: one record in every format, and what comes back from three of them. */
export const predictExport: PredictTask = record => {
  const options = { labels: ENGLISH_LABELS, isTextIncluded: true };
  const article = articleOf(record);
  const files = new Map(
    exportFormats.map(({ id, write }) => [id as string, [...write([article], options)].join('')]),
  );
  return Promise.resolve({
    id: record.id,
    files: Object.fromEntries(files),
    back: Object.fromEntries(BACK.map(id => [id, readBack(files.get(id) ?? '')])),
  });
};
