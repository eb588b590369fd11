import { hashText } from '../../learning/hash';
import type { Span } from '../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { markDocumentCues } from './document-cues';
import { markListedNames } from './name-lists';
import { CASE, isCapital, type TokenTable } from './token-table';

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

/** Short small words stand in headlines of any kind. */
const HEADLINE_WORD = 3;
const TITLE_CASE = 4;
const NO_SMALL_WORDS = 8;

/** How a sentence is written: 0 as usual, else `TITLE_CASE` or `NO_SMALL_WORDS`. */
function styleOf({ cases, tokens }: TokenTable, { start, end }: Span): number {
  let small = 0;
  let capital = 0;
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    const isLong = token !== undefined && token.end - token.start > HEADLINE_WORD;
    if (isLong && cases[index] === CASE.lower) small += 1;
    if (isCapital(cases[index])) capital += 1;
  }
  if (small === 0 && capital > 1) return NO_SMALL_WORDS;
  return small < capital ? TITLE_CASE : 0;
}

/** Where each token stands in its sentence, see `Columns.place`. */
function placesOf(table: TokenTable): Int32Array {
  const places = new Int32Array(table.tokens.length);
  for (const sentence of table.sentences) {
    const style = styleOf(table, sentence);
    places.fill(2 + style, sentence.start, sentence.end);
    places[sentence.start] = 1 + style;
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
