import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

/**
 * Parse a stored page. The document has no window of its own: no script runs, nothing is fetched and no style sheet
 * is read (jsdom throws on some that browsers take).
 */
export function openPage(file: string): Promise<Document> {
  const bytes = readFileSync(file);
  return parsePage((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** Parse html as `openPage` does. */
export async function parsePage(html: string): Promise<Document> {
  // jsdom lets go of earlier pages only when their parser's window is closed and the event loop has turned.
  await setImmediate();
  const { window } = new JSDOM();
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  window.close();
  return document;
}
