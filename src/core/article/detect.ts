import { attributeOf, bodyOf, elementsByTag, findElement } from './safe-dom';

const MIN_TEXT = 800;
const MIN_PARAGRAPH = 80;
const MAX_PARAGRAPHS = 200;

/** Paragraph text outside of lists and links, counted until it is enough. */
function hasEnoughText(document: Document): boolean {
  const paragraphs = elementsByTag(document, 'p');
  let length = 0;
  for (let index = 0; index < Math.min(paragraphs.length, MAX_PARAGRAPHS) && length < MIN_TEXT; index += 1) {
    const text = paragraphs[index]?.textContent.trim() ?? '';
    if (text.length >= MIN_PARAGRAPH) length += text.length;
  }
  return length >= MIN_TEXT;
}

/**
 * Whether the page is one article, by cheap signs only: this runs on every page a reader opens. It neither changes
 * the page nor asks for styles or layout.
 */
export function detectArticle(document: Document, url: string): boolean {
  if (!bodyOf(document)) return false;
  if (URL.canParse(url) && new URL(url).pathname.length < 2) return false;
  const type = findElement(document, 'meta[property="og:type"]');
  return (type !== null && attributeOf(type, 'content') === 'article') || hasEnoughText(document);
}
