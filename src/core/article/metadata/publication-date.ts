import type { Block } from '../box';
import { attributeOf } from '../safe-dom';
import { DATE, findDates, formatDate, parseDate } from './dates';
import type { StatedDate } from './dates';
import { textsIn } from './json-ld';
import type { LinkedData } from './json-ld';
import { firstMeta } from './meta-tags';
import type { MetaTags } from './meta-tags';

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'article:publicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publishdate',
  'publish-date',
  'publication_date',
  'pub_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
];
const MODIFIED_NAMES = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
];
const URL_DAY = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=\D|$)/;
const MAX_LINE = 160;
const MAX_REST = 70;
const HOUR = 3_600_000;
const QUARTER = HOUR / 4;
/** Printed times leave out the seconds. */
const SLACK = 2 * 60_000;

/** Where dates are looked for. */
export interface DateSources {
  readonly tags: MetaTags;
  readonly data: LinkedData;
  /** The blocks around the heading and the beginning of the text, nearest first. */
  readonly nearby: readonly Block[];
  /** The `<time>` elements among them. */
  readonly times: readonly Element[];
  readonly url: string;
}

/** Publication and last change, ISO 8601; `null` when the page does not say. */
export interface ArticleDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** A line that says when: little else than a date. */
function isDateLine(text: string): boolean {
  return text.length <= MAX_LINE && text.replace(DATE, '').length <= MAX_REST;
}

function datesPrinted({ nearby, times }: DateSources): StatedDate[] {
  const machine = times.map(time => attributeOf(time, 'datetime'));
  const lines = nearby.filter(({ text }) => isDateLine(text)).map(({ text }) => text);
  return [...machine, ...lines].flatMap(findDates);
}

/** Milliseconds of a date, taking it for UTC where it has no zone. */
function instantOf({ day, time, zone }: StatedDate): number {
  return Date.parse(`${day}T${time || '00:00:00'}${zone || 'Z'}`);
}

function offsetText(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** By how many milliseconds the printed clock is ahead, where that can be a zone's offset; 0 where it cannot. */
function offsetBetween(stated: StatedDate, local: StatedDate): number {
  const shift = instantOf({ ...local, zone: 'Z' }) - instantOf(stated);
  const rounded = Math.round(shift / QUARTER) * QUARTER;
  return Math.abs(shift - rounded) < SLACK && Math.abs(rounded) <= 14 * HOUR ? rounded : 0;
}

/**
 * A page often states an instant in UTC and prints it in its own zone. The printed form is the paper's date: use it,
 * with the zone that makes both the same instant.
 */
function localise(stated: StatedDate, printed: readonly StatedDate[]): StatedDate {
  if (stated.time === '' || stated.zone !== 'Z') return stated;
  for (const local of printed) {
    const offset = local.time === '' ? 0 : offsetBetween(stated, local);
    if (offset === 0) continue;
    const isSame = local.zone === '' || Math.abs(instantOf(local) - instantOf(stated)) < SLACK;
    if (isSame) return { ...local, zone: local.zone || offsetText(offset) };
  }
  return stated;
}

function statedDate({ tags, data }: DateSources, field: string, names: readonly string[]): StatedDate | null {
  return parseDate(textsIn(data[field])[0] ?? '') ?? parseDate(firstMeta(tags, names));
}

function dateInUrl(url: string): string | null {
  const match = URL_DAY.exec(url);
  return match ? (parseDate(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`)?.day ?? null) : null;
}

/** When the article was published and last changed, as its metadata state it or the page prints it. */
export function readDates(sources: DateSources): ArticleDates {
  const printed = datesPrinted(sources);
  const published =
    statedDate(sources, 'datePublished', PUBLISHED_NAMES) ?? statedDate(sources, 'dateCreated', []);
  const modified =
    statedDate(sources, 'dateModified', MODIFIED_NAMES) ?? printed.find(({ isChange }) => isChange);
  const shown = printed.find(({ isChange }) => !isChange) ?? printed[0];
  const first = published ? localise(published, printed) : shown;
  return {
    published: first ? formatDate(first) : dateInUrl(sources.url),
    modified: modified ? formatDate(localise(modified, printed)) : null,
  };
}
