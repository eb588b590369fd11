import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Parse a stored page. Its scripts do not run, its files are not fetched, its errors are not reported. */
export function openPage(file: string, url: string): Document {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const address = /^https?:/.test(url) ? url : 'https://example.org/';
  return new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window.document;
}
