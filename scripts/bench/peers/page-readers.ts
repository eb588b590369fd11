import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

import type { PredictTask } from '../../predict/task';
import { textField } from '../../predict/task';
import { openSavedPage } from '../../predict/saved-page';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, dt, dd, figcaption, div, section, br';

/** Text of an extractor's HTML, a line a block: what a reader would see. */
function linesOf(document: Document, html: string): string {
  const holder = document.createElement('div');
  holder.append(new (document.defaultView ?? window).DOMParser().parseFromString(html, 'text/html').body);
  for (const block of holder.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return holder.textContent.replace(/\s*\n\s*/g, '\n').trim();
}

/** @mozilla/readability with isProbablyReaderable as its detector. */
export const readability: PredictTask = (record, context) => {
  const document = openSavedPage(record, context);
  const isArticle = isProbablyReaderable(document);
  const result = new Readability(document).parse();
  return Promise.resolve({
    id: record.id,
    isArticle,
    title: result?.title ?? '',
    text: linesOf(document, result?.content ?? ''),
    byline: result?.byline ?? '',
    published: result?.publishedTime ?? '',
  });
};

/** Defuddle; it has no detector, so every page counts as an article. */
export const defuddle: PredictTask = (record, context) => {
  const document = openSavedPage(record, context);
  const result = new Defuddle(document, { url: textField(record, 'url') }).parse();
  return Promise.resolve({
    id: record.id,
    isArticle: true,
    title: result.title,
    text: linesOf(document, result.content),
    byline: result.author,
    published: result.published,
  });
};
