import { attributeOf, bodyOf, elementsByTag, rootOf } from '../safe-dom';

/** Everything here is read without styles, layout or a walk over the whole page: it runs on every page. */
const MAX_PARAGRAPHS = 120;
const MAX_SCRIPTS = 40;
const MAX_JSON = 60_000;
const MIN_PARAGRAPH = 60;
const LONG_PARAGRAPH = 200;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE = /[.!?。！？။…]["'”’»」』)]?(?:\s|$)/;

/** Paths and titles of pages that hold no single article. */
const LIST_WORDS =
  /(?:^|[/_-])(?:categor[a-z]*|tags?|topics?|themen?|sections?|archives?|authors?|search|index|home|startseite|latest|newsticker|ressort|rubrik|thema|rubrique|seccion)(?:[/_.-]|$)/i;
const SERVICE_WORDS =
  /(?:^|[/_.\s-])(?:cart|login|signin|register|contact|kontakt|about|privacy|datenschutz[a-z]*|impressum|imprint|terms|agb|cookies?|jobs?|careers?|meetings?|events?|calendar|faq|help|support)(?:[/_.:\s-]|$)/i;
const SHOP_WORDS = /(?:^|[/_.-])(?:shop|store|products?|item|p|dp|buy|sku)(?:[/_.-]|$)/i;
const FORUM_WORDS =
  /(?:^|[/_.-])(?:forums?|community|communities|discussions?|threads?|viewtopic|viewforum|showthread|questions?|t5|m-p)(?:[/_.-]|$)/i;
const ARTICLE_WORDS =
  /(?:^|[/_-])(?:articles?|artikel|story|stories|news-?view|beitrag|posts?|blogs?|a|art|detail|releases?)(?:[/_.-]|$)/i;
const DATE_IN_PATH = /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]?\d{1,2})?(?:\/|-|$)|\/20\d\d\/[a-z]{3}\/\d/i;
const ROOT_LIST_WORDS =
  /\b(?:home|homepage|frontpage|front-page|archive|category|section|listing|search|index|forum|product)\b/i;
const ARTICLE_DATA = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report\w*)"/;
const LIST_DATA =
  /"@type"\s*:\s*\[?\s*"(?:CollectionPage|ItemList|SearchResultsPage|Product|JobPosting|DiscussionForumPosting|ProfilePage|ContactPage)"/;

const log = (value: number): number => Math.log2(1 + value);
const flag = (isTrue: boolean): number => (isTrue ? 1 : 0);

function readAddress(url: string): number[] {
  const address = URL.canParse(url) ? new URL(url) : null;
  const path = address ? address.pathname.replace(/\/+$/, '') : '';
  const place = address ? `${address.hostname}${path}` : '';
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const slugWords = last.split(/[-_]/).filter(Boolean).length;
  return [
    address ? parts.length : -1,
    last.length,
    slugWords,
    flag(/\d{4,}/.test(last)),
    flag(/\.[a-z]{3,5}$/i.test(last)),
    address ? Math.min(200, address.search.length) : -1,
    flag(DATE_IN_PATH.test(path)),
    flag(LIST_WORDS.test(path)),
    flag(SERVICE_WORDS.test(path)),
    flag(SHOP_WORDS.test(place)),
    flag(FORUM_WORDS.test(place)),
    flag(ARTICLE_WORDS.test(path)),
    (last.match(/\d/g)?.length ?? 0) / Math.max(1, last.length),
  ];
}

interface ParagraphCounts {
  count: number;
  long: number;
  length: number;
  longest: number;
  sentences: number;
  linked: number;
}

function addParagraph(counts: ParagraphCounts, element: Element): void {
  const text = element.textContent;
  const size = DENSE_SCRIPT.test(text) ? text.length * 2 : text.length;
  if (size < MIN_PARAGRAPH || !SENTENCE.test(text)) return;
  counts.count += 1;
  counts.length += size;
  if (size >= LONG_PARAGRAPH) counts.long += 1;
  counts.longest = Math.max(counts.longest, size);
  counts.sentences += 1;
}

function countParagraphs(document: Document): ParagraphCounts {
  const counts = { count: 0, long: 0, length: 0, longest: 0, sentences: 0, linked: 0 };
  const paragraphs = elementsByTag(document, 'p');
  for (let index = 0; index < Math.min(MAX_PARAGRAPHS, paragraphs.length); index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph) addParagraph(counts, paragraph);
  }
  return counts;
}

/** Text whose lines are parted by `<br>`: the parents of the first breaks. */
function countBroken(document: Document): ParagraphCounts {
  const counts = { count: 0, long: 0, length: 0, longest: 0, sentences: 0, linked: 0 };
  const breaks = elementsByTag(document, 'br');
  const seen = new Set<Node>();
  for (let index = 0; index < Math.min(MAX_PARAGRAPHS, breaks.length); index += 1) {
    const parent = breaks[index]?.parentElement;
    if (!parent || seen.has(parent)) continue;
    seen.add(parent);
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

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function readHeadings(document: Document): number[] {
  const title = elementsByTag(document, 'title')[0]?.textContent.trim().slice(0, 300) ?? '';
  const heading = elementsByTag(document, 'h1')[0]?.textContent.trim().slice(0, 300) ?? '';
  const titleWords = wordsOf(title);
  const headingWords = new Set(wordsOf(heading));
  const common = titleWords.filter(word => headingWords.has(word)).length;
  return [
    flag(SERVICE_WORDS.test(title)),
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
    const name = (attributeOf(meta, 'property') || attributeOf(meta, 'name')).toLowerCase();
    if (name === 'og:type') type = attributeOf(meta, 'content').toLowerCase();
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
    if (!script || !attributeOf(script, 'type').includes('ld+json')) continue;
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
