import { firstMeta, readMetaTags } from './metadata/meta-tags';
import type { MetaTags } from './metadata/meta-tags';
import { findArticleData, readLinkedData, textsIn } from './metadata/json-ld';
import type { LinkedData } from './metadata/json-ld';
import type { PageFacts } from './labelling/page-view';
import { normaliseText } from './read-boxes';
import { elementsByTag } from './safe-dom';

/** What a page's head says, read once for the labelling and the metadata. */
export interface PageHead {
  readonly tags: MetaTags;
  /** Every object of the page's JSON-LD. */
  readonly objects: readonly LinkedData[];
  /** The JSON-LD object that describes the article; empty when there is none. */
  readonly data: LinkedData;
  readonly facts: PageFacts;
}

const MARKUP = /<[^>]*>/g;
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, ' '],
  [/&(?:quot|#34);/g, '"'],
  [/&(?:apos|#0?39);/g, "'"],
  [/&amp;/g, '&'],
];

function plainText(source: string): string {
  let text = source;
  if (text.includes('<')) text = text.replace(MARKUP, ' ');
  if (text.includes('&')) for (const [entity, sign] of ENTITIES) text = text.replace(entity, sign);
  return normaliseText(text);
}

/** Read the page's `<title>`, `<meta>` and JSON-LD. */
export function readHead(document: Document): PageHead {
  const tags = readMetaTags(document);
  const objects = readLinkedData(document);
  const data = findArticleData(objects) ?? {};
  return {
    tags,
    objects,
    data,
    facts: {
      title: normaliseText(elementsByTag(document, 'title')[0]?.textContent ?? ''),
      description: plainText(firstMeta(tags, ['description', 'og:description'])),
      statedBody: plainText(textsIn(data['articleBody'])[0] ?? ''),
    },
  };
}
