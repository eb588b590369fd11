import type { Entity } from '../entities/model';
import type { Attribution } from '../quotes/model';
import { indirectStatementsOf, quotesOf, type ArticleExport } from './article-export';
import { statementOf } from './statement';

function toRecord(attribution: Attribution, text: string): object {
  const { type, segments, cue, speaker, confidence } = attribution;
  return {
    text: statementOf(attribution, text),
    type,
    segments: segments.map(({ start, end, text: words }) => ({ start, end, text: words })),
    cue: cue?.text ?? null,
    speaker: speaker && { name: speaker.name, role: speaker.role, mention: speaker.mention?.text ?? null },
    confidence,
  };
}

function toEntityRecord({ name, type, aliases, role, mentions, iso }: Entity): object {
  return {
    name,
    type,
    aliases,
    role,
    ...(iso !== undefined && { iso }),
    count: mentions.length,
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
  };
}

/**
 * One article with its quotes, indirect statements and entities as indented JSON.
 *
 * Offsets are UTF-16 units into `text`, which is included, `end` exclusive.
 */
export function articleToJson({ article, text, attributions, entities }: ArticleExport): string {
  const record = {
    format: 'on-record-article',
    version: 1,
    article,
    quotes: quotesOf(attributions).map(attribution => toRecord(attribution, text)),
    indirectStatements: indirectStatementsOf(attributions).map(attribution => toRecord(attribution, text)),
    entities: entities.map(toEntityRecord),
    text,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
