import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { exportArticleOf, type ExportArticle } from '../../../src/core/export/export-record';
import { annotationFrom, bareArticle, type AnnotationParts } from '../../../src/core/import/article-builder';
import { exactOf, noteOf, tagsOf } from '../../../src/core/library/model';
import { normaliseUrl } from '../../../src/core/library/source-url';

/** One text of `hostile-texts.json`. */
export interface HostileCase {
  readonly id: string;
  /** Where it would stand; "import" is a whole file. */
  readonly field: string;
  readonly text: string;
}

interface StoredCase extends Omit<HostileCase, 'text'> {
  readonly text: string | null;
  readonly generate?: { readonly repeat: string; readonly bytes: number };
}

function textOf({ text, generate }: StoredCase): string {
  if (text !== null) return text;
  const { repeat = '', bytes = 0 } = generate ?? {};
  return repeat.repeat(Math.ceil(bytes / Buffer.byteLength(repeat)));
}

/** The hostile texts of the corpus. */
export function readHostileTexts(corpus: string): HostileCase[] {
  const file = readFileSync(join(corpus, 'hostile-texts.json'), 'utf8');
  const { cases } = JSON.parse(file) as { cases: readonly StoredCase[] };
  return cases.map(stored => ({ id: stored.id, field: stored.field, text: textOf(stored) }));
}

/** The fields that a hostile text may stand in. */
export const FIELDS = ['exact', 'note', 'tag', 'title', 'author', 'speaker'] as const;
export type Field = (typeof FIELDS)[number];
export type Fields = Readonly<Record<Field, string>>;

export const PLAIN: Fields = {
  exact: 'counted every ticket',
  note: 'Ask again',
  tag: 'ferry',
  title: 'Harbour town votes',
  author: 'Han Mi-rae',
  speaker: 'Oh Dae-sung',
};

const ADDRESS = 'https://coast-courier.example/ferry';
const DAY = '2026-03-18T10:00:00.000Z';

/** An article with one annotation and one quote that hold these texts. */
export function articleWith(fields: Fields, url = ADDRESS): ExportArticle {
  const { exact, note, tag, title, author, speaker } = fields;
  const parts: AnnotationParts = {
    id: '6f1c2a60-1111-4222-8333-944455566677',
    exact,
    prefix: exact.slice(0, 1000),
    suffix: exact.slice(0, 1000),
    note,
    tags: [tag],
    color: 'yellow',
    created: DAY,
    // A speaker without a name is none.
    speaker: speaker === '' ? null : { name: speaker, role: speaker.slice(0, 1000) },
  };
  const metadata = {
    title,
    authors: [author],
    publication: title,
    published: DAY,
    modified: null,
    language: 'en',
    url,
  };
  const id = normaliseUrl(url);
  const quote = { type: 'direct', text: exact, speaker, isNamed: true, role: speaker, cue: speaker } as const;
  return {
    ...exportArticleOf(bareArticle(id, metadata, DAY), [annotationFrom(id, parts)]),
    quotes: [{ ...quote, isSure: true, spans: [{ start: 0, end: exact.length }] }],
  };
}

/** What an article says in these fields. */
export function fieldsIn({ saved, annotations: [annotation] }: ExportArticle): Fields {
  if (!annotation) throw new Error('The annotation is gone');
  return {
    exact: exactOf(annotation),
    note: noteOf(annotation),
    tag: tagsOf(annotation).join('|'),
    title: saved.article.title,
    author: saved.article.authors.join(', '),
    speaker: annotation.speaker?.name ?? '',
  };
}
