import { firstMeta, readMetaTags } from './metadata/meta-tags';
import type { MetaTags } from './metadata/meta-tags';
import { findArticleData, readLinkedData, textsIn } from './metadata/json-ld';
import type { LinkedData } from './metadata/json-ld';
import { plainText } from './metadata/plain-text';
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
