import type { Span } from '../text/span';
import { foldWords, hasRun } from './fold';

/** A sign with the marks that stand on it; those of half-width kana are no marks to Unicode. */
const CLUSTERS = /.[\p{M}\uff9e\uff9f]*/gsu;
/** The letters of each sign met so far: texts are made of few different ones. */
const folds = new Map<string, string>();
const MAX_FOLDS = 20_000;
/** How much of a shortened text stands before the first found word, in UTF-16 units. */
const LEAD = 60;

/** Folded words, and for each unit of them the stretch of the text it comes from. */
interface PlacedWords {
  readonly words: string;
  readonly places: readonly Span[];
}

function lettersOf(cluster: string): string {
  const known = folds.get(cluster);
  if (known !== undefined) return known;
  if (folds.size >= MAX_FOLDS) folds.clear();
  const letters = foldWords(cluster).slice(1);
  folds.set(cluster, letters);
  return letters;
}

/** `foldWords` once more, sign by sign. */
function foldPlaced(text: string): PlacedWords {
  const places: Span[] = [];
  let words = '';
  let wasRun: boolean | null = null;
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    const letters = lettersOf(cluster);
    const isRun = letters === '' ? null : hasRun(letters);
    const added = isRun === null || isRun === wasRun ? letters : ` ${letters}`;
    words += added;
    for (let unit = 0; unit < added.length; unit += 1) {
      places.push({ start: index, end: index + cluster.length });
    }
    wasRun = isRun;
  }
  return { words, places };
}

function* placesOf(needle: string, { words, places }: PlacedWords): Generator<Span> {
  const lead = needle.startsWith(' ') ? 1 : 0;
  for (let at = words.indexOf(needle); at >= 0; at = words.indexOf(needle, at + needle.length)) {
    const start = places[at + lead]?.start;
    const end = places[at + needle.length - 1]?.end;
    if (start !== undefined && end !== undefined) yield { start, end };
  }
}

/** Where the words that `needlesOf` a query look for stand in a text, in order, none overlapping another. */
export function findMarks(text: string, needles: readonly string[]): readonly Span[] {
  if (needles.length === 0) return [];
  const placed = foldPlaced(text);
  const found = needles.flatMap(needle => [...placesOf(needle, placed)]);
  const joined: Span[] = [];
  for (const span of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

/** A text cut for a list, and what is marked in it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Signs of wide scripts take the room of two others. */
function roomFor(line: string, length: number): number {
  return hasRun(line.slice(0, 8)) ? Math.round(length / 1.8) : length;
}

/**
 * The text with its marks, about `length` UTF-16 units of it (fewer in scripts with wide signs): the beginning, or what
 * stands around the first mark when that lies too far behind. Blocks are joined to one line.
 */
export function excerptOf(text: string, needles: readonly string[], length: number): Excerpt {
  const line = text.replace(/\s+/gu, ' ').trim();
  const room = roomFor(line, length);
  const all = findMarks(line, needles);
  const first = all[0]?.start ?? 0;
  if (line.length <= room) return { text: line, marks: all };

  const isFar = first > room - LEAD;
  const from = isFar ? line.indexOf(' ', first - LEAD) + 1 : 0;
  // A run without blanks is cut where it is.
  const start = isFar && (from === 0 || from > first) ? first : from;
  const lead = start > 0 ? '… ' : '';
  const end = Math.min(start + room, line.length);
  const shift = lead.length - start;
  const marks = all
    .filter(mark => mark.start >= start && mark.start < end)
    .map(mark => ({ start: mark.start + shift, end: Math.min(mark.end, end) + shift }));
  return { text: `${lead}${line.slice(start, end)}${end < line.length ? '…' : ''}`, marks };
}
