import type { Span } from '../../text/span';
import { parseDay, type Day } from './calendar';
import { dateGrammarOf, type DateGrammar } from './date-grammar';
import { resolveDate, type DateParts } from './resolve-date';

/** A date in the text. */
export interface DateMention extends Span {
  readonly type: 'DATE';
  /** ISO 8601 value; `null` when it cannot be worked out. */
  readonly iso: string | null;
  /** What the words say. */
  readonly parts: DateParts;
}

/** How far around a weekday words are looked at that put it into the future. */
const CONTEXT = 60;
/** Japanese may write digits as wide as its signs; they take one UTF-16 unit too. */
const WIDE_DIGIT = /[０-９]/g;
const FIRST_WIDE_DIGIT = 0xff10;

function numberOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

function indexOf(form: string | undefined, find: (form: string) => number): number | null {
  const index = form === undefined ? -1 : find(form);
  return index === -1 ? null : index;
}

function partsOf(groups: Readonly<Record<string, string | undefined>>, grammar: DateGrammar): DateParts {
  return {
    iso: groups['iso'] ?? null,
    year: numberOf(groups['year']),
    month: indexOf(groups['month'], form => grammar.monthOf(form)),
    day: numberOf(groups['day']),
    weekday: indexOf(groups['weekday'], form => grammar.weekdayOf(form)),
    decade: numberOf(groups['decade']),
    relative: null,
    isFuture: false,
  };
}

interface Candidate extends Span {
  readonly parts: DateParts;
}

function candidates(text: string, grammar: DateGrammar): Candidate[] {
  const absolute = grammar.patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      parts: partsOf(match.groups ?? {}, grammar),
    })),
  );
  const relative = grammar.relative.flatMap(({ pattern, code }) =>
    [...text.matchAll(pattern)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      parts: { ...partsOf({}, grammar), relative: code },
    })),
  );
  return [...absolute, ...relative].filter(({ start, end }) => end > start);
}

/** Of overlapping candidates the first, and of those that start together the longest. */
function withoutOverlaps(found: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
}

function isFuture(text: string, { start, end }: Span, grammar: DateGrammar): boolean {
  return grammar.future.test(text.slice(Math.max(0, start - CONTEXT), end + CONTEXT));
}

/**
 * Every date of a text in text order, without overlaps: absolute ("18 March 2021"), weekdays and relative ones ("last week").
 * Empty for a language without a date grammar. Linear in the length of the text.
 * @param published ISO date of publication; `null` when unknown
 */
export function findDates(text: string, language: string, published: string | null): DateMention[] {
  const grammar = dateGrammarOf(language);
  if (!grammar) return [];
  const day: Day | null = parseDay(published);
  const digits = text.replace(WIDE_DIGIT, digit => String(digit.charCodeAt(0) - FIRST_WIDE_DIGIT));
  return withoutOverlaps(candidates(digits, grammar)).map(({ start, end, parts }) => {
    const placed = { ...parts, isFuture: isFuture(text, { start, end }, grammar) };
    return { start, end, type: 'DATE', parts: placed, iso: resolveDate(placed, day) };
  });
}
