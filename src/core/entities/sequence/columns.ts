import { hashText } from '../../learning/hash';
import type { Lexicon } from '../lexicon/lexicon';
import { markDocumentCues } from './document-cues';
import { markListedNames } from './name-lists';
import type { TokenTable } from './token-table';

/** What the features are made of: one number a token in each column, 0 for "nothing to say". */
export interface Columns {
  readonly lower: Int32Array;
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly case: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly fine: Int32Array;
  readonly middle: Int32Array;
  readonly coarse: Int32Array;
  readonly listed: Int32Array;
  readonly cue: Int32Array;
  readonly document: Int32Array;
  /** 1 for the first token of a sentence, 2 for the others; 4 more in a sentence without small letters or in title case. */
  readonly place: Int32Array;
}

export type ColumnName = keyof Columns;

function prefixes(words: readonly string[], length: number): Int32Array {
  return Int32Array.from(words, word => (word.length > length ? hashText(word, 0, length) : 0));
}

function suffixes(words: readonly string[], length: number): Int32Array {
  return Int32Array.from(words, word => (word.length > length ? hashText(word, word.length - length) : 0));
}

/** Where each token stands in its sentence, see `Columns.place`. */
export function placesOf(table: TokenTable): Int32Array {
  const places = new Int32Array(table.tokens.length);
  for (const { start, end } of table.sentences) {
    let small = 0;
    let capital = 0;
    for (let index = start; index < end; index += 1) {
      const kind = table.cases[index] ?? 0;
      // Short small words stand in headlines of any kind.
      if (kind === 1 && (table.words[index]?.length ?? 0) > 3) small += 1;
      else if (kind >= 2 && kind <= 5) capital += 1;
    }
    const style = small === 0 && capital > 1 ? 8 : small < capital ? 4 : 0;
    places.fill(2 + style, start, end);
    places[start] = 1 + style;
  }
  return places;
}

/** All columns of a text. */
export function columnsOf(table: TokenTable, lexicon: Lexicon): Columns {
  const { words, lower } = table;
  const clusters = lower.map(word => lexicon.clusters.get(word));
  const listed = markListedNames(table, lexicon.gazetteer);
  const place = placesOf(table);
  return {
    lower: table.lowerHash,
    word: Int32Array.from(words, word => hashText(word)),
    shape: table.shapeHash,
    case: Int32Array.from(table.cases),
    prefix2: prefixes(lower, 2),
    prefix3: prefixes(lower, 3),
    prefix4: prefixes(lower, 4),
    suffix1: suffixes(lower, 1),
    suffix2: suffixes(lower, 2),
    suffix3: suffixes(lower, 3),
    suffix4: suffixes(lower, 4),
    fine: Int32Array.from(clusters, ({ fine }) => fine),
    middle: Int32Array.from(clusters, ({ middle }) => middle),
    coarse: Int32Array.from(clusters, ({ coarse }) => coarse),
    listed,
    cue: Int32Array.from(lower, word => lexicon.cueWords(word)),
    document: markDocumentCues(table, { places: place, listed, cueWords: lexicon.cueWords }),
    place,
  };
}
