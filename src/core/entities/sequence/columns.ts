import type { ColumnsOf } from './feature-set';
import { hashText } from '../../learning/hash';
import type { Span } from '../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { markDocumentCues } from './document-cues';
import { markListedNames } from './name-lists';
import { CASE, isCapital, type TokenTable } from './token-table';

/**
 * What is said of each word: itself (`lower` in lower case, `word` as written), its shape and case, its first and last letters, its
 * clusters, the lists it stands in, the cue it is, what its other places in the text say, and where it stands: `place` is 1 for the first
 * word of a sentence, 2 for the others, and 4 or 8 more where the sentence is in title case or has no small words.
 */
export type ColumnName =
  | 'lower'
  | 'word'
  | 'shape'
  | 'case'
  | `prefix${2 | 3 | 4}`
  | `suffix${1 | 2 | 3 | 4}`
  | 'fine'
  | 'middle'
  | 'coarse'
  | 'listed'
  | 'cue'
  | 'document'
  | 'place'
  | 'style';

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

/** Where each token stands in its sentence, see `ColumnName`. */
function placesOf(table: TokenTable): Int32Array {
  const places = new Int32Array(table.tokens.length);
  for (const sentence of table.sentences) {
    const style = styleOf(table, sentence);
    places.fill(2 + style, sentence.start, sentence.end);
    places[sentence.start] = 1 + style;
  }
  return places;
}

/**
 * How a text is laid out: 1 where nearly every line is one sentence and no line is empty, as news agencies send it, else 2. The two kinds
 * of training text were annotated by different hands.
 */
function layoutOf({ text, sentences }: TokenTable): number {
  const lines = text.split('\n').filter(line => line.trim() !== '').length;
  return !text.includes('\n\n') && sentences.length < lines * 1.3 ? 1 : 2;
}

/** All columns of a text. */
export function columnsOf(table: TokenTable, lexicon: Lexicon): ColumnsOf<ColumnName> {
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
    style: new Int32Array(table.tokens.length).fill(layoutOf(table)),
  };
}
