import { join } from 'node:path';

import { detectArticle } from '../../src/core/article/detect';
import { readArticle } from '../../src/core/article/read';
import { openPage } from './page';
import { textField } from './task';
import type { PredictTask } from './task';

/** What `predict pages` says of a parsed page, besides its id. */
export function predictPage(document: Document, url: string): object {
  const isDetected = detectArticle(document, url);
  const article = readArticle(document, url);
  return {
    isArticle: isDetected && article !== null,
    title: article?.metadata.title ?? '',
    text: article?.text.text ?? '',
    byline: article?.metadata.authors.join(', ') ?? '',
    published: article?.metadata.published ?? null,
  };
}

/** Is it an article, and what are its text and metadata: as the content script decides and reads them. */
export const predictPages: PredictTask = async (record, { folder }) => {
  const url = textField(record, 'url');
  const file = join(folder, 'html', `${record.id}.html.gz`);
  return { id: record.id, ...predictPage(await openPage(file), url) };
};
