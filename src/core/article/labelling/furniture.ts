import type { Block } from '../box';
import { closest } from '../box';
import type { PageView } from './page-view';

/** What the page says of itself, as far as it helps to know its furniture. */
export interface StatedFacts {
  /** The authors the page's metadata names; empty when it names none. */
  readonly authors: readonly string[];
}

const CONTROL_TAGS: ReadonlySet<string> = new Set(['BUTTON', 'LABEL', 'OPTION', 'FIGCAPTION', 'CAPTION']);
const LONG = 120;
const MAX_LINE = 90;
const MAX_STEP = 4;
const BYLINE = /^(?:by|von|par|por|di|door|av|af)[\s:]+[A-Z\u00c0-\u00de\u0100-\u0178]/i;
const SECOND_WORD = /^\S+\s+(\S)/;
const REPORTER = /(?:기자|특파원|記者)(?:\s|$)/;
const SENTENCE_END = /[.!?…。！？]["'”’»」』)]*$/;
const YEAR = /\b(?:19|20)\d\d\b|\d년/;
const DATE_SIGNS = /[\d:.,/()|·-]+/g;
const MAX_DATE_WORDS = 28;

/** A control or a caption; or a link of a letter or two, as the steps of a size widget are. */
function isControl({ box, text, linkLength }: Block): boolean {
  if (closest(box, ({ tag }) => CONTROL_TAGS.has(tag))) return true;
  return linkLength === text.length && text.length <= MAX_STEP;
}

function isByline(text: string, authors: readonly string[]): boolean {
  if (authors.includes(text.toLowerCase()) || (REPORTER.test(text) && !SENTENCE_END.test(text))) return true;
  if (!BYLINE.test(text) || SENTENCE_END.test(text)) return false;
  // "By noon" is no byline: the word behind "By" must be a name.
  const next = SECOND_WORD.exec(text)?.[1] ?? '';
  return next !== next.toLowerCase();
}

function isDateline(text: string): boolean {
  return YEAR.test(text) && text.replace(DATE_SIGNS, '').trim().length <= MAX_DATE_WORDS;
}

const COMMENT_NAMES = /(?:^| )(?:comments?|commentlist|comentarios|commentaires|kommentare|disqus)(?: |$)/;
const CONSENT_NAMES = /(?:^| )(?:consent|cookies?|gdpr|onetrust|privacy)(?: |$)/;

/**
 * Comments and consent dialogs read like articles and are often longer than one: blocks inside a box named so that
 * begins below the article's first long paragraph. A box named after consent may also hold a part of the article, for
 * those who gave it: between long paragraphs it is left to what was learned.
 */
function findApart({ boxes, blocks }: PageView, first: number, last: number): Uint8Array {
  const isApart = new Uint8Array(blocks.length);
  for (let index = 0; index < boxes.length; index += 1) {
    const box = boxes[index];
    if (!box || box.firstBlock <= first || box.endBlock === box.firstBlock) continue;
    const isNamed = COMMENT_NAMES.test(box.names) || (box.endBlock > last && CONSENT_NAMES.test(box.names));
    if (isNamed) isApart.fill(1, box.firstBlock, box.endBlock);
  }
  return isApart;
}

/**
 * Take out what reads like the article but belongs to the page around it: its title, controls and captions, and, before
 * the first and behind the last long paragraph, the byline and the dateline.
 */
export function withoutFurniture(
  view: PageView,
  isText: readonly boolean[],
  { authors }: StatedFacts,
): boolean[] {
  const { blocks, sizes, headingIndex } = view;
  const isLong = (index: number): boolean => (isText[index] ?? false) && (sizes[index] ?? 0) >= LONG;
  const first = blocks.findIndex(({ index }) => isLong(index));
  const last = blocks.findLastIndex(({ index }) => isLong(index));
  const isApart = findApart(view, first, last);
  return blocks.map(block => {
    const { index, text } = block;
    if (!isText[index] || isApart[index] === 1) return false;
    if (index === headingIndex || isControl(block)) return false;
    const isAtEdge = (index < first || index > last) && text.length <= MAX_LINE;
    return !isAtEdge || !(isByline(text, authors) || isDateline(text));
  });
}
