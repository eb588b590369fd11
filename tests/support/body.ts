import { JSDOM } from 'jsdom';

const { window } = new JSDOM();

/** The body of an invented page. */
export function bodyOf(html: string): HTMLElement {
  return new window.DOMParser().parseFromString(
    `<!doctype html><html><body>${html}</body></html>`,
    'text/html',
  ).body;
}
