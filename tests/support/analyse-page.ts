import type { Analysis } from '../../src/core/analysis/model';
import { readArticle } from '../../src/core/article/read';
import { analyseInNode } from './analyse-in-node';
import { loadPage } from './pages';

/** Quotes and entities of a page, as the extension finds them: from the text that it reads itself. */
export function analysePage(name: string): Promise<Analysis> {
  const page = loadPage(name);
  const reading = readArticle(page, page.URL);
  if (!reading) throw new Error(`${name} has no text`);
  const { language, published } = reading.metadata;
  return analyseInNode({ text: reading.text.text, language, published });
}
