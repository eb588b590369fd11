import type { Entity, EntityType } from '../../entities/model';
import type { SavedArticle } from '../../library/model';
import { joinList } from '../annotation-columns';
import { csvHeader, csvRow } from '../escape/csv';
import type { ExportFormat } from '../export-format';
import { offsetsField, sourceFields } from '../source-columns';

const COLUMNS = [
  'type',
  'name',
  'role',
  'aliases',
  'iso',
  'count',
  'article',
  'authors',
  'paper',
  'date',
  'url',
  'offsets',
] as const;

const KIND: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  DATE: 'date',
  MISC: 'other',
};

function rowOf({ type, name, role, aliases, iso, mentions }: Entity, article: SavedArticle): string {
  const fields: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    type: KIND[type],
    name,
    role,
    aliases: joinList(aliases),
    iso: iso ?? '',
    count: String(mentions.length),
    ...sourceFields(article),
    offsets: offsetsField(mentions),
  };
  return csvRow(COLUMNS.map(column => fields[column]));
}

/**
 * People, organisations, places and dates as a table, a row per article and entity. `offsets` are UTF-16 units of the
 * article text, end exclusive, one pair per mention.
 */
export const entities: ExportFormat = {
  id: 'entities',
  extension: 'csv',
  type: 'text/csv',
  canHoldText: false,
  *write(articles) {
    yield csvHeader(COLUMNS);
    for (const { saved } of articles) for (const entity of saved.entities) yield rowOf(entity, saved);
  },
};
