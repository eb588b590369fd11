import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

/**
 * Parse a stored page. The document has no window: no script runs, nothing is fetched and no style sheet is read
 * (jsdom throws on some that browsers take).
 */
export function openPage(file: string): Document {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return new DOMParser().parseFromString(html, 'text/html');
}
