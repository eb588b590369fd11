import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

import { join } from 'node:path';

import { openPage } from '../../predict/page';
import { textField, type CorpusRecord, type PredictTask, type TaskContext } from '../../predict/task';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, dt, dd, figcaption, div, section, br';

/** Text of an extractor's HTML, a line a block: what a reader would see. */
function linesOf(document: Document, html: string): string {
  const holder = document.implementation.createHTMLDocument('').body;
  holder.innerHTML = html;
  for (const block of holder.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return holder.textContent.replace(/\s*\n\s*/g, '\n').trim();
}

function pageOf({ id }: CorpusRecord, { folder }: TaskContext): Promise<Document> {
  return openPage(join(folder, `html/${id}.html.gz`));
}

/** @mozilla/readability with isProbablyReaderable as its detector. */
export const readability: PredictTask = async (record, context) => {
  const document = await pageOf(record, context);
  const isArticle = isProbablyReaderable(document);
  const result = new Readability(document).parse();
  return {
    id: record.id,
    isArticle,
    title: result?.title ?? '',
    text: linesOf(document, result?.content ?? ''),
    byline: result?.byline ?? '',
    published: result?.publishedTime ?? '',
  };
};

/** Defuddle; it has no detector, so every page counts as an article. */
export const defuddle: PredictTask = async (record, context) => {
  const document = await pageOf(record, context);
  const result = new Defuddle(document, { url: textField(record, 'url') }).parse();
  return {
    id: record.id,
    isArticle: true,
    title: result.title,
    text: linesOf(document, result.content),
    byline: result.author,
    published: result.published,
  };
};
