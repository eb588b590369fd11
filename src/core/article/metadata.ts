import { guessLanguage } from '../text/language';
import type { Block, Box } from './box';
import type { PageLabels } from './labels';
import { readAuthors } from './metadata/authors';
import { objectsIn, textsIn } from './metadata/json-ld';
import { firstMeta } from './metadata/meta-tags';
import { readDates } from './metadata/publication-date';
import { readTitle } from './metadata/title';
import type { ArticleMetadata } from './model';
import type { PageHead } from './page-facts';
import { attributeOf, findElement, rootOf } from './safe-dom';

const BEFORE_HEADING = 6;
const AFTER_HEADING = 14;
const AFTER_TEXT = 4;
const LONG = 200;

function readPublication({ tags, data }: PageHead): string {
  const publisher = objectsIn(data['publisher']).flatMap(item => textsIn(item['name']))[0];
  return firstMeta(tags, ['og:site_name', 'application-name']) || (publisher ?? '');
}

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
    nearby: [...after, ...lead, ...before.reverse(), ...behind],
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
  const { nearby, lead, inline } = findSurroundings(labels, title);
  const root = rootOf(document);
  return {
    title,
    authors: readAuthors({ head, paper: publication, url, nearby, lead, inline }),
    publication,
    ...readDates({ tags: head.tags, data: head.data, nearby, times: timesIn(inline), url }),
    language: guessLanguage(text, root ? attributeOf(root, 'lang') : ''),
    url: readAddress(document, url),
  };
}
