import forest from '../../models/page-kind.json';
import { readSigns } from './detection/signs';
import { askForest } from './labelling/forest';
import { bodyOf } from './safe-dom';

/** Log-odds from which a page is taken for an article. A page taken wrongly is looked at again by `readArticle`. */
const THRESHOLD = 0;

/**
 * Whether the page is one article, by cheap signs only: this runs on every page a reader opens. It neither changes
 * the page nor asks for styles or layout. Pages without a body, or without any text in paragraphs, are none.
 */
export function detectArticle(document: Document, url: string): boolean {
  if (!bodyOf(document)) return false;
  return askForest(forest, readSigns(document, url)) > THRESHOLD;
}
