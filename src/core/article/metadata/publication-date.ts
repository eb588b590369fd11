import { closest } from '../box';
import type { Block, Box } from '../box';
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
/** What a line may hold besides its date: a byline with it, or a label only. */
const MAX_REST = 70;
const MAX_LABEL = 40;
const CAPTION_TAGS: ReadonlySet<string> = new Set(['FIGURE', 'FIGCAPTION']);
const CAPTION_NAMES = /(?:^| )(?:captions?|legend|credit)(?: |$)/;
/** Countries that write English and the day before the month. */
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|sg|hk|my|ng|ke|pk|gh|mt)$/;
const DAY_FIRST_ENGLISH = /^en-(?!US|CA|PH)[A-Z]{2}\b/i;
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
  /** The window's title: some end in the day. */
  readonly window: string;
  /** The language the page declares; may be empty. */
  readonly language: string;
}

/** Publication and last change, ISO 8601; `null` when the page does not say. */
export interface ArticleDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** Whether 5/4/2026 is the fourth of May on this page. */
function isMonthFirst({ language, url }: DateSources): boolean {
  if (!/^(?:en\b|$)/i.test(language)) return false;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return !DAY_FIRST_ENGLISH.test(language) && !DAY_FIRST_HOST.test(host);
}

function isCaption(box: Box): boolean {
  return closest(box, ({ tag, names }) => CAPTION_TAGS.has(tag) || CAPTION_NAMES.test(names)) !== null;
}

interface PrintedDates {
  /** Every date, whatever it is of. */
  readonly all: readonly StatedDate[];
  /** From machine-readable elements and lines that hold little but the date. */
  readonly labelled: readonly StatedDate[];
}

function datesPrinted(sources: DateSources): PrintedDates {
  const isUs = isMonthFirst(sources);
  const find = (text: string): StatedDate[] => findDates(text, isUs);
  const machine = sources.times.map(time => attributeOf(time, 'datetime')).flatMap(find);
  const lines = sources.nearby
    .filter(({ text }) => text.length <= MAX_LINE)
    .map(({ text, box }) => ({ text, box, rest: text.replace(DATE, '').length }))
    .filter(({ rest }) => rest <= MAX_REST)
    .map(line => ({ ...line, dates: find(line.text) }))
    .filter(({ dates }) => dates.length > 0);
  const labelled = lines.filter(({ rest, box }) => rest <= MAX_LABEL && !isCaption(box));
  return {
    all: [...machine, ...lines.flatMap(({ dates }) => dates)],
    labelled: [...machine, ...labelled.flatMap(({ dates }) => dates)],
  };
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

function dateInUrl(url: string): StatedDate | null {
  const match = URL_DAY.exec(url);
  return match ? parseDate(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`) : null;
}

/** The day a window's title ends in ("Ferry line reopens | Coast Courier | 28.04.2026"). */
function dateInWindow(sources: DateSources): StatedDate | null {
  const end = sources.window.split(/\s[|–—-]\s/).at(-1) ?? '';
  return end === sources.window || end.replace(DATE, '').trim() !== ''
    ? null
    : parseDate(end, isMonthFirst(sources));
}

/** When the article was published and last changed, as its metadata state it or the page prints it. */
export function readDates(sources: DateSources): ArticleDates {
  const { all: printed, labelled } = datesPrinted(sources);
  const published =
    statedDate(sources, 'datePublished', PUBLISHED_NAMES) ?? statedDate(sources, 'dateCreated', []);
  const modified =
    statedDate(sources, 'dateModified', MODIFIED_NAMES) ?? printed.find(({ isChange }) => isChange);
  const isFirst = ({ isChange }: StatedDate): boolean => !isChange;
  const shown =
    labelled.find(isFirst) ??
    dateInWindow(sources) ??
    dateInUrl(sources.url) ??
    printed.find(isFirst) ??
    printed[0];
  const first = published ? localise(published, printed) : shown;
  return {
    published: first ? formatDate(first) : null,
    modified: modified ? formatDate(localise(modified, printed)) : null,
  };
}
