import { guessLanguage } from '../text/language';
import type { Block, Box } from './box';
import type { PageLabels } from './labels';
import { readAuthors } from './metadata/authors';
import { readPublication } from './metadata/publication';
import { readDates } from './metadata/publication-date';
import { readSection } from './metadata/section';
import { papersOf } from './metadata/stated-authors';
import { readTitle } from './metadata/title';
import type { ArticleMetadata } from './model';
import { attributeOf, findElement, rootOf } from './safe-dom';

const BEFORE_HEADING = 6;
const AFTER_HEADING = 14;
const AFTER_TEXT = 4;
const LONG = 200;

/** The canonical address of any page, article or not: what it states, else `url`; without fragment. */
export function readAddress(document: Document, url: string): string {
  const canonical = findElement(document, 'link[rel="canonical"]');
  const stated = canonical ? attributeOf(canonical, 'href') : '';
  for (const candidate of [stated, url]) {
    if (candidate === '' || !URL.canParse(candidate, URL.canParse(url) ? url : undefined)) continue;
    const address = new URL(candidate, URL.canParse(url) ? url : undefined);
    address.hash = '';
    if (/^https?:$/.test(address.protocol)) return address.href;
  }
  return url;
}

interface Surroundings {
  readonly nearby: readonly Block[];
  /** Above the heading, in page order. */
  readonly above: readonly Block[];
  readonly lead: readonly Block[];
  readonly inline: readonly Box[];
}

/** Where the body of the text has begun for sure: its second long paragraph. */
function endOfLead({ blocks, isText }: PageLabels, start: number): number {
  let count = 0;
  let at = start;
  while (at < blocks.length && at < start + AFTER_HEADING && count < 1) {
    if (isText[at] && (blocks[at]?.text.length ?? 0) >= LONG) count += 1;
    at += 1;
  }
  return at;
}

/** The block that prints the title, or what the labelling took for the heading. */
function findHeading({ blocks, isText, view }: PageLabels, title: string): number {
  const lastText = isText.lastIndexOf(true);
  const printed = blocks.findIndex(
    ({ index, text, box }) => index < lastText && text === title && box.tag === 'H1',
  );
  const heading = printed < 0 ? view.headingIndex : printed;
  return heading >= 0 && heading < lastText ? heading : isText.indexOf(true);
}

/** The blocks where a byline and a date stand: around the heading, before the text, and just behind it. */
function findSurroundings(labels: PageLabels, title: string): Surroundings {
  const { boxes, blocks, isText } = labels;
  const firstText = isText.indexOf(true);
  const lastText = isText.lastIndexOf(true);
  const heading = findHeading(labels, title);
  const before = blocks.slice(Math.max(0, heading - BEFORE_HEADING), heading);
  const after = blocks.slice(heading, Math.min(heading + AFTER_HEADING, lastText + 1));
  const lead = blocks.slice(
    Math.max(heading + AFTER_HEADING, firstText - BEFORE_HEADING),
    Math.max(0, firstText),
  );
  const behind = blocks.slice(Math.max(0, lastText), lastText + AFTER_TEXT);
  const near = boxes.filter(
    ({ firstBlock, isInline }) =>
      isInline && firstBlock >= heading - BEFORE_HEADING && firstBlock <= heading + AFTER_HEADING,
  );
  return {
    nearby: [...after, ...lead, ...[...before].reverse(), ...behind],
    above: before,
    lead: blocks.slice(heading + 1, endOfLead(labels, heading + 1)),
    inline: [
      ...near.filter(({ firstBlock }) => firstBlock >= heading),
      ...near.filter(({ firstBlock }) => firstBlock < heading),
    ],
  };
}

const timesIn = (inline: readonly Box[]): Element[] =>
  inline.filter(({ tag }) => tag === 'TIME').map(({ element }) => element);

/** What the page says about its article. What it does not say stays empty. */
export function readMetadata(
  document: Document,
  url: string,
  reading: { labels: PageLabels; text: string },
): ArticleMetadata {
  const { labels, text } = reading;
  const { head } = labels;
  const publication = readPublication(head);
  const title = readTitle(document, head, publication);
  const { nearby, above, lead, inline } = findSurroundings(labels, title);
  const root = rootOf(document);
  const declared = root ? attributeOf(root, 'lang') : '';
  return {
    title,
    authors: readAuthors({ head, paper: publication, url, nearby, lead, inline }),
    publication,
    section: readSection({ head, papers: [publication, ...papersOf(head)], url, title, above }),
    ...readDates({
      tags: head.tags,
      data: head.data,
      nearby,
      times: timesIn(inline),
      url,
      window: head.facts.title,
      language: declared,
    }),
    language: guessLanguage(text, declared),
    url: readAddress(document, url),
  };
}
