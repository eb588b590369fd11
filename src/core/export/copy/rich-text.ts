import { normaliseUrl } from '../../library/source-url';
import { escapeHtml } from '../escape/html';

/** A link; the words alone where the address is no web address. */
export function htmlLink(url: string, words: string): string {
  return normaliseUrl(url) === ''
    ? escapeHtml(words)
    : `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
}

/** Paragraphs of plain text as HTML, with `url` linked where it stands. */
export function richText(plain: string, url: string): string {
  const paragraphs = plain.split(/\n{2,}/).filter(paragraph => paragraph !== '');
  const html = paragraphs.map(paragraph => {
    const parts = url === '' ? [paragraph] : paragraph.split(url);
    const lines = parts.map(part => escapeHtml(part).replaceAll('\n', '<br>'));
    return `<p>${lines.join(htmlLink(url, url))}</p>`;
  });
  return html.join('');
}
