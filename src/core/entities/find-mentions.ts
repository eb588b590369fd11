import type { EntityModel } from './entity-model';
import type { Mention } from './model';
import { columnsOf } from './sequence/columns';
import { describeTokens, type TokenTable } from './sequence/token-table';
import { featuresAt, MAX_FEATURES } from './sequence/word-features';

/** The names in a text that was cut into tokens before, in text order. */
export function findNames(table: TokenTable, model: EntityModel): Mention[] {
  const { sequence } = model;
  if (!sequence) return [];
  const columns = columnsOf(table, model.lexicon);
  const ids = new Int32Array(MAX_FEATURES);
  return table.sentences.flatMap(sentence =>
    sequence
      .find(sentence, (index, within, out) => featuresAt(columns, { index, sentence: within }, out), ids)
      .map(({ start, end, type }) => ({
        start: table.tokens[start]?.start ?? 0,
        end: table.tokens[end - 1]?.end ?? 0,
        type,
      })),
  );
}

/**
 * Every mention of a person, organisation, place or other name, and every date, in text order and without overlaps.
 * @param language BCP 47 tag of the text; may be empty
 */
export function findMentions(text: string, _language: string, model: EntityModel): Mention[] {
  return findNames(describeTokens(text), model);
}
