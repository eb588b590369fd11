import { JSDOM } from 'jsdom';

import { createTextIndex } from '../../../src/core/annotation/text-index';
import type { Span } from '../../../src/core/text/span';

/** The page that `bench()` of score-anchoring.mjs builds: all articles of the corpus in one body, up to this many letters of html. */
const HTML_LENGTH = 1_200_000;
const PASSAGES = 100;

/** A long page in two versions, and passages that are marked on the first. */
export interface LongPage {
  readonly unchanged: string;
  /** Three letters changed in the middle of every passage. */
  readonly edited: string;
  readonly spans: readonly Span[];
}

function postsOf(html: string): string {
  const { document } = new JSDOM(html).window;
  const blocks = [...document.querySelectorAll('p,h2,h3,blockquote,figcaption,li')].filter(
    block => block.textContent.trim().length > 20 && !block.querySelector('p,li'),
  );
  const posts = blocks.map(block => {
    const name = block.tagName.toLowerCase();
    return `<div class="post"><div><${name}>${block.innerHTML}</${name}></div></div>\n`;
  });
  document.defaultView?.close();
  return posts.join('');
}

/** Stretches of 60 to 360 letters in paragraphs from all over the page. */
function choosePassages(document: Document): Span[] {
  const { page, text } = createTextIndex(document.body);
  const starts = page.nodes.flatMap((node, number) =>
    node.parentElement?.tagName === 'P' && node.length > 120 ? [page.starts[number] ?? 0] : [],
  );
  return Array.from({ length: PASSAGES }, (_, number) => {
    const start = (starts[Math.floor((number * starts.length) / PASSAGES)] ?? 0) + ((number * 7) % 20);
    return { start, end: Math.min(text.length, start + 60 + ((number * 37) % 300)) };
  });
}

function editPassages(document: Document, spans: readonly Span[]): void {
  const { page } = createTextIndex(document.body);
  const middles = spans.map(({ start, end }) => (start + end) >> 1);
  page.nodes.forEach((node, number) => {
    const start = page.starts[number] ?? 0;
    for (const middle of middles) {
      if (middle >= start && middle < start + node.length)
        node.replaceData(middle - start, Math.min(3, node.length - (middle - start)), 'XQZ');
    }
  });
}

const htmlOf = (posts: string): string =>
  `<!doctype html><html><head><title>big</title></head><body><main>${posts}</main></body></html>`;

/** Join the articles of a corpus to one long page. */
export function buildLongPage(articles: Iterable<string>): LongPage {
  let posts = '';
  for (const html of articles) {
    posts += postsOf(html);
    if (posts.length > HTML_LENGTH) break;
  }
  const dom = new JSDOM(htmlOf(posts));
  const { document } = dom.window;
  const spans = choosePassages(document);
  editPassages(document, spans);
  const page: LongPage = { unchanged: htmlOf(posts), edited: dom.serialize(), spans };
  dom.window.close();
  return page;
}
