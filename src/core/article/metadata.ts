import { guessLanguage } from '../text/language';
import type { Block } from './box';
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
  readonly between: readonly Block[];
  readonly times: readonly Element[];
}

/** The blocks where a byline and a date stand: around the heading, before the text, and just behind it. */
function findSurroundings({ boxes, blocks, isText, view }: PageLabels): Surroundings {
  const firstText = isText.indexOf(true);
  const lastText = isText.lastIndexOf(true);
  const heading = view.headingIndex >= 0 && view.headingIndex < lastText ? view.headingIndex : firstText;
  const before = blocks.slice(Math.max(0, heading - BEFORE_HEADING), heading);
  const after = blocks.slice(heading, Math.min(heading + AFTER_HEADING, lastText + 1));
  const lead = blocks.slice(
    Math.max(heading + AFTER_HEADING, firstText - BEFORE_HEADING),
    Math.max(0, firstText),
  );
  const behind = blocks.slice(Math.max(0, lastText), lastText + AFTER_TEXT);
  const isNear = (index: number): boolean =>
    index >= heading - BEFORE_HEADING && index <= heading + AFTER_HEADING;
  return {
    nearby: [...after, ...lead, ...before.reverse(), ...behind],
    between: blocks.slice(heading + 1, Math.min(Math.max(heading + 1, firstText), heading + AFTER_HEADING)),
    times: boxes
      .filter(({ tag, firstBlock }) => tag === 'TIME' && isNear(firstBlock))
      .map(({ element }) => element),
  };
}

/** What the page says about its article. What it does not say stays empty. */
export function readMetadata(
  document: Document,
  url: string,
  reading: { labels: PageLabels; text: string },
): ArticleMetadata {
  const { labels, text } = reading;
  const { head } = labels;
  const publication = readPublication(head);
  const { nearby, between, times } = findSurroundings(labels);
  const root = rootOf(document);
  return {
    title: readTitle(document, head, publication),
    authors: readAuthors({ head, paper: publication, nearby, between }),
    publication,
    ...readDates({ tags: head.tags, data: head.data, nearby, times, url }),
    language: guessLanguage(text, root ? attributeOf(root, 'lang') : ''),
    url: readAddress(document, url),
  };
}
