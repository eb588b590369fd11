const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': '\u00a0',
  '&amp;': '&',
};

/**
 * The words of a piece of HTML: tags gone, blocks on lines of their own, the commonest entities as their characters. For
 * notes and highlights of other tools; the result is text and never rendered as HTML.
 */
export function stripMarkup(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/blockquote)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, entity => ENTITIES[entity] ?? entity)
    .trim();
}
