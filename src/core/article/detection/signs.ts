import { attributeOf, bodyOf, elementsByTag, rootOf } from '../safe-dom';

/** Everything here is read without styles, layout or a walk over the whole page: it runs on every page. */
const MAX_PARAGRAPHS = 80;
const MAX_SCRIPTS = 40;
const MAX_JSON = 60_000;
const MIN_PARAGRAPH = 60;
const LONG_PARAGRAPH = 200;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE = /[.!?。！？။…]["'”’»」』)]?(?:\s|$)/;

/** Words of addresses and titles, and what kind of page they speak for: one letter each. */
const KINDS: Readonly<Record<string, string>> = {
  list: 'category categories categoria kategorie tag tags topic topics themen thema section sections archive archives author authors search index home startseite latest newsticker ressort rubrik rubrique seccion',
  service:
    'cart login signin register contact kontakt about privacy datenschutz datenschutzerklaerung datenschutzerklärung impressum imprint terms agb cookie cookies job jobs career careers meeting meetings event events calendar faq help support',
  shop: 'shop store product products item p dp buy sku',
  forum:
    'forum forums community communities discussion discussions thread threads viewtopic viewforum showthread question questions t5 m',
  article:
    'article articles artikel story stories newsview beitrag post posts blog blogs a art detail release releases',
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
const ROOT_LIST_WORDS =
  /\b(?:home|homepage|frontpage|front-page|archive|category|section|listing|search|index|forum|product)\b/i;
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

function readAddress(url: string): number[] {
  const address = URL.canParse(url) ? new URL(url) : null;
  const path = address ? address.pathname.replace(/\/+$/, '') : '';
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const kinds = kindsOf(splitWords(path)) | (kindsOf(splitWords(address?.hostname ?? '')) & ~SERVICE_BIT);
  return [
    address ? parts.length : -1,
    last.length,
    last.split(/[-_]/).filter(Boolean).length,
    flag(/\d{4,}/.test(last)),
    flag(/\.[a-z]{3,5}$/i.test(last)),
    address ? Math.min(200, address.search.length) : -1,
    flag(DATE_IN_PATH.test(path)),
    ...KIND_NAMES.map((_, place) => (kinds >> place) & 1),
    (last.match(/\d/g)?.length ?? 0) / Math.max(1, last.length),
  ];
}

interface ParagraphCounts {
  count: number;
  long: number;
  length: number;
  longest: number;
}

function addParagraph(counts: ParagraphCounts, element: Element): void {
  const text: unknown = element.textContent;
  if (typeof text !== 'string' || text.length * 2 < MIN_PARAGRAPH) return;
  const size = DENSE_SCRIPT.test(text) ? text.length * 2 : text.length;
  if (size < MIN_PARAGRAPH || !SENTENCE.test(text)) return;
  counts.count += 1;
  counts.length += size;
  if (size >= LONG_PARAGRAPH) counts.long += 1;
  counts.longest = Math.max(counts.longest, size);
}

function countParagraphs(document: Document): ParagraphCounts {
  const counts = { count: 0, long: 0, length: 0, longest: 0 };
  const paragraphs = elementsByTag(document, 'p');
  for (let index = 0; index < Math.min(MAX_PARAGRAPHS, paragraphs.length); index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph) addParagraph(counts, paragraph);
  }
  return counts;
}

/** Text whose lines are parted by `<br>`: the parents of the first breaks. */
function countBroken(document: Document): ParagraphCounts {
  const counts = { count: 0, long: 0, length: 0, longest: 0 };
  const breaks = elementsByTag(document, 'br');
  let last: Element | null = null;
  for (let index = 0; index < Math.min(MAX_PARAGRAPHS, breaks.length); index += 1) {
    const parent: Element | null = breaks[index]?.parentElement ?? null;
    if (!parent || parent === last) continue;
    last = parent;
    if (parent.nodeName !== 'P') addParagraph(counts, parent);
  }
  return counts;
}

function readText(document: Document): number[] {
  const paragraphs = countParagraphs(document);
  const broken = countBroken(document);
  const links = elementsByTag(document, 'a').length;
  return [
    log(paragraphs.count),
    log(paragraphs.long),
    log(paragraphs.length),
    log(paragraphs.longest),
    paragraphs.length / Math.max(1, paragraphs.count),
    log(broken.length),
    log(broken.longest),
    log(links),
    log(paragraphs.length + broken.longest) - log(links * 20),
  ];
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

function readHeadings(document: Document): number[] {
  const title = elementsByTag(document, 'title')[0]?.textContent.trim().slice(0, 300) ?? '';
  const heading = elementsByTag(document, 'h1')[0]?.textContent.trim().slice(0, 300) ?? '';
  const titleWords = splitWords(title).filter(Boolean);
  const headingWords = new Set(splitWords(heading));
  const common = titleWords.filter(word => headingWords.has(word)).length;
  return [
    flag((kindsOf(titleWords) & SERVICE_BIT) !== 0),
    title.length,
    heading.length,
    titleWords.length,
    common,
    common / Math.max(1, titleWords.length),
  ];
}

function readMeta(document: Document): number[] {
  let type = '';
  let hasTime = false;
  let hasAuthor = false;
  const metas = elementsByTag(document, 'meta');
  for (let index = 0; index < Math.min(metas.length, 200); index += 1) {
    const meta = metas[index];
    if (!meta) continue;
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (name === 'og:type') type = (meta.getAttribute('content') ?? '').toLowerCase();
    hasTime ||= /published|publish|pubdate|^date$|dc\.date/.test(name);
    hasAuthor ||= /author/.test(name);
  }
  return [
    flag(type.includes('article')),
    flag(type === 'website' || type.includes('product')),
    flag(hasTime),
    flag(hasAuthor),
  ];
}

function readData(document: Document): number[] {
  const scripts = elementsByTag(document, 'script');
  let isArticle = false;
  let isList = false;
  for (let index = 0, read = 0; index < scripts.length && read < MAX_SCRIPTS; index += 1) {
    const script = scripts[index];
    if (!script || !script.getAttribute('type')?.includes('ld+json')) continue;
    read += 1;
    const source = script.textContent.slice(0, MAX_JSON);
    isArticle ||= ARTICLE_DATA.test(source);
    isList ||= LIST_DATA.test(source);
  }
  return [flag(isArticle), flag(isList)];
}

function readRoot(document: Document): number[] {
  const root = rootOf(document);
  const body = bodyOf(document);
  const names = [root, body]
    .flatMap(element => (element ? [attributeOf(element, 'class'), attributeOf(element, 'id')] : []))
    .join(' ')
    .slice(0, 500);
  return [flag(ROOT_LIST_WORDS.test(names)), flag(/\b(?:article|story|single|post)\b/i.test(names))];
}

/** How many of the signs, the last ones, are read from what is written for machines only. */
export const METADATA_SIGNS = 9;

/** What tells an article from other pages, as numbers. Their order is part of the model trained with them. */
export function readSigns(document: Document, url: string): Float64Array {
  return Float64Array.from([
    ...readAddress(url),
    ...readText(document),
    ...COUNTED_TAGS.map(tag => log(elementsByTag(document, tag).length)),
    ...readHeadings(document),
    ...readMeta(document),
    ...readData(document),
    ...readRoot(document),
  ]);
}
