import { elementsByTag, findElements, titleOf } from '../safe-dom';

/**
 * Everything here is read without styles, layout or a walk over the page, and by few words of code: it runs once on
 * every page, so what counts is the first call.
 */
const MAX_PARAGRAPHS = 40;
const MIN_PARAGRAPH = 60;
const LONG_PARAGRAPH = 200;
const MAX_TITLE = 300;
const MAX_METAS = 200;
const MAX_SCRIPTS = 40;
const MAX_JSON = 60_000;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Words of addresses and titles, and what kind of page they speak for: one letter each. */
const KINDS: Readonly<Record<string, string>> = {
  list: 'category categories categoria kategorie tag tags topic topics themen thema section sections archive archives author authors search index home startseite latest newsticker ressort rubrik rubrique seccion',
  service:
    'cart login signin register contact kontakt about privacy datenschutz datenschutzerklaerung datenschutzerklärung impressum imprint terms agb cookie cookies job jobs career careers meeting meetings event events calendar faq help support',
  shop: 'shop store product products item p dp buy sku',
  forum:
    'forum forums community communities discussion discussions thread threads viewtopic viewforum showthread question questions t5 m',
  article:
    'article articles articleview artikel story stories newsview beitrag post posts blog blogs a art detail release releases',
};
const KIND_NAMES = Object.keys(KINDS);
const KIND_BITS = new Map(
  KIND_NAMES.flatMap((kind, place) =>
    (KINDS[kind] ?? '').split(' ').map(word => [word, 1 << place] as const),
  ),
);
const SERVICE_BIT = 1 << KIND_NAMES.indexOf('service');
const WORD_BREAK = /[^a-z0-9\u00aa-\uffff]+/;
const DATE_IN_PATH = /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]?\d{1,2})?(?:\/|-|$)|\/20\d\d\/[a-z]{3}\/\d/i;
const TIME_NAME = /publish|pubdate|^date$|dc\.date/;
const ARTICLE_DATA = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report\w*)"/;
const LIST_DATA =
  /"@type"\s*:\s*\[?\s*"(?:CollectionPage|ItemList|SearchResultsPage|Product|JobPosting|DiscussionForumPosting|ProfilePage|ContactPage)"/;

const log = (value: number): number => Math.log2(1 + value);
const flag = (isTrue: boolean): number => (isTrue ? 1 : 0);

const splitWords = (text: string): string[] => text.toLowerCase().split(WORD_BREAK);

function kindsOf(words: readonly string[]): number {
  let kinds = 0;
  for (const word of words) kinds |= KIND_BITS.get(word) ?? 0;
  return kinds;
}

interface Address {
  readonly host: string;
  /** Without the slashes at its ends. */
  readonly parts: readonly string[];
  readonly path: string;
  readonly query: string;
}

/** A browser gives addresses in one form: taking them apart by hand is cheaper than asking for a `URL`. */
function splitAddress(url: string): Address | null {
  const start = url.indexOf('://');
  if (start < 0) return null;
  const [whole = ''] = url.slice(start + 3).split('#', 1);
  const [place = '', query = ''] = whole.split('?', 2);
  const [host = '', ...parts] = place.split('/');
  return { host, parts: parts.filter(Boolean), path: place.slice(host.length), query };
}

/** How many of the signs of a name are digits, and the longest run of them. */
function countDigits(name: string): { digits: number; run: number } {
  let digits = 0;
  let run = 0;
  let longest = 0;
  for (const sign of name) {
    run = sign >= '0' && sign <= '9' ? run + 1 : 0;
    if (run > 0) digits += 1;
    longest = Math.max(longest, run);
  }
  return { digits, run: longest };
}

function readAddress(url: string): number[] {
  const address = splitAddress(url);
  const last = address?.parts.at(-1) ?? '';
  const words = last.replaceAll('_', '-').split('-').filter(Boolean);
  const { digits, run } = countDigits(last);
  const kinds = address
    ? kindsOf(splitWords(address.path)) | (kindsOf(splitWords(address.host)) & ~SERVICE_BIT)
    : 0;
  const dot = last.lastIndexOf('.');
  return [
    address ? address.parts.length : -1,
    last.length,
    words.length,
    flag(run >= 4),
    flag(dot >= 0 && last.length - dot > 3 && last.length - dot < 7),
    address ? Math.min(200, address.query.length) : -1,
    flag(address !== null && DATE_IN_PATH.test(address.path)),
    ...KIND_NAMES.map((_, place) => (kinds >> place) & 1),
    digits / Math.max(1, last.length),
  ];
}

/** Paragraphs, counted by their lengths in letters of an alphabet. */
class ParagraphCounts {
  count = 0;
  long = 0;
  length = 0;
  longest = 0;
  private readonly factor: number;

  constructor(factor: number) {
    this.factor = factor;
  }

  add(element: Element): void {
    const text: unknown = element.textContent;
    const size = typeof text === 'string' ? text.length * this.factor : 0;
    if (size < MIN_PARAGRAPH) return;
    this.count += 1;
    this.length += size;
    if (size >= LONG_PARAGRAPH) this.long += 1;
    if (size > this.longest) this.longest = size;
  }
}

function countParagraphs(document: Document, factor: number): ParagraphCounts {
  const counts = new ParagraphCounts(factor);
  const paragraphs = elementsByTag(document, 'p');
  const end = Math.min(MAX_PARAGRAPHS, paragraphs.length);
  for (let index = 0; index < end; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph) counts.add(paragraph);
  }
  return counts;
}

/** Text whose lines are parted by `<br>`: the parents of the first breaks. */
function countBroken(document: Document, factor: number): ParagraphCounts {
  const counts = new ParagraphCounts(factor);
  const breaks = elementsByTag(document, 'br');
  const end = Math.min(MAX_PARAGRAPHS, breaks.length);
  let last: Element | null = null;
  for (let index = 0; index < end; index += 1) {
    const parent: Element | null = breaks[index]?.parentElement ?? null;
    if (!parent || parent === last) continue;
    last = parent;
    if (parent.nodeName !== 'P') counts.add(parent);
  }
  return counts;
}

function readText(document: Document, factor: number): number[] {
  const { count, long, length } = countParagraphs(document, factor);
  const broken = countBroken(document, factor);
  const links = elementsByTag(document, 'a').length;
  return [log(count), log(long), log(length), log(broken.length), log(broken.longest), log(links)];
}

const COUNTED_TAGS = [
  'h1',
  'h2',
  'h3',
  'article',
  'time',
  'li',
  'img',
  'input',
  'button',
  'select',
  'form',
  'table',
  'section',
  'figure',
  'blockquote',
];

function readHeadings(document: Document, title: string, factor: number): number[] {
  const heading = elementsByTag(document, 'h1')[0]?.textContent.trim().slice(0, MAX_TITLE) ?? '';
  const titleWords = splitWords(title).filter(Boolean);
  const headingWords = splitWords(heading);
  let common = 0;
  for (const word of titleWords) if (headingWords.includes(word)) common += 1;
  return [
    flag((kindsOf(titleWords) & SERVICE_BIT) !== 0),
    title.length * factor,
    heading.length * factor,
    titleWords.length,
    common,
    common / Math.max(1, titleWords.length),
  ];
}

class MetaSigns {
  type = '';
  hasTime = false;
  hasAuthor = false;

  add(meta: Element): void {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (name === 'og:type') this.type = (meta.getAttribute('content') ?? '').toLowerCase();
    this.hasTime ||= TIME_NAME.test(name);
    this.hasAuthor ||= name.includes('author');
  }
}

function readMeta(document: Document): number[] {
  const signs = new MetaSigns();
  const metas = elementsByTag(document, 'meta');
  const end = Math.min(MAX_METAS, metas.length);
  for (let index = 0; index < end; index += 1) {
    const meta = metas[index];
    if (meta) signs.add(meta);
  }
  const { type, hasTime, hasAuthor } = signs;
  return [
    flag(type.includes('article')),
    flag(type === 'website' || type.includes('product')),
    flag(hasTime),
    flag(hasAuthor),
  ];
}

function readData(document: Document): number[] {
  const scripts = findElements(document, 'script[type*="ld+json"]');
  let isArticle = false;
  let isList = false;
  const end = Math.min(MAX_SCRIPTS, scripts.length);
  for (let index = 0; index < end; index += 1) {
    const source = scripts[index]?.textContent.slice(0, MAX_JSON) ?? '';
    isArticle ||= ARTICLE_DATA.test(source);
    isList ||= LIST_DATA.test(source);
  }
  return [flag(isArticle), flag(isList)];
}

/** How many of the signs, the last ones, are read from what is written for machines only. */
export const METADATA_SIGNS = 6;

/** What tells an article from other pages, as numbers. Their order is part of the model trained with them. */
export function readSigns(document: Document, url: string): Float64Array {
  const title = titleOf(document).trim().slice(0, MAX_TITLE);
  // Signs of denser scripts count double.
  const factor = DENSE_SCRIPT.test(title) ? 2 : 1;
  return Float64Array.from([
    ...readAddress(url),
    ...readText(document, factor),
    ...COUNTED_TAGS.map(tag => log(elementsByTag(document, tag).length)),
    ...readHeadings(document, title, factor),
    ...readMeta(document),
    ...readData(document),
  ]);
}
