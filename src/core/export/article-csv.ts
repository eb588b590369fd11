import type { Entity, EntityType } from '../entities/model';
import { LOW_CONFIDENCE, type Attribution } from '../quotes/model';
import { dayOf } from './article-date';
import { indirectStatementsOf, quotesOf, type ArticleExport } from './article-export';
import { csvTable } from './csv-table';
import { statementOf } from './statement';

const COLUMNS = [
  'kind',
  'text',
  'speaker',
  'role',
  'cue',
  'certainty',
  'aliases',
  'iso',
  'count',
  'article',
  'authors',
  'paper',
  'date',
  'url',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const ENTITY_KIND: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  DATE: 'date',
  MISC: 'other',
};

function statementRow(kind: string, attribution: Attribution, text: string): Row {
  const { speaker, cue, confidence } = attribution;
  return {
    kind,
    text: statementOf(attribution, text),
    speaker: speaker?.name ?? '',
    role: speaker?.role ?? '',
    cue: cue?.text ?? '',
    certainty: speaker === null ? '' : confidence < LOW_CONFIDENCE ? 'probably' : 'sure',
  };
}

function entityRow({ type, name, role, aliases, iso, mentions }: Entity): Row {
  return {
    kind: ENTITY_KIND[type],
    text: name,
    role,
    aliases: aliases.join('; '),
    iso: iso ?? '',
    count: String(mentions.length),
  };
}

/**
 * One row per quote, then per indirect statement, then per entity; `kind` tells them apart and every row names the
 * article, so that files of several articles can be put together.
 */
export function articleToCsv({ article, text, attributions, entities }: ArticleExport): string {
  const source: Row = {
    article: article.title,
    authors: article.authors.join('; '),
    paper: article.publication,
    date: dayOf(article.published),
    url: article.url,
  };
  const rows = [
    ...quotesOf(attributions).map(quote => statementRow('quote', quote, text)),
    ...indirectStatementsOf(attributions).map(statement =>
      statementRow('indirect statement', statement, text),
    ),
    ...entities.map(entityRow),
  ];
  return csvTable([
    COLUMNS,
    ...rows.map(row => COLUMNS.map(column => ({ ...source, ...row })[column] ?? '')),
  ]);
}
