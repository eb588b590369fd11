import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, '../../pages');

/** The HTML of one of our own test pages. */
export function pageHtml(name: string): string {
  return readFileSync(join(PAGES, name, 'source.html'), 'utf8');
}
