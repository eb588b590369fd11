const CURLY = /[‘’ʼ`´]/g;
const HYPHENS = /[-‐‑–—・＝]/g;
/** Korean "(주)" as one sign. */
const COMPANY_SIGN = /^[㈜㈔]|[㈜㈔]$/gu;
const POSSESSIVE = /['’][sS]$/;
const EDGES = /^["“”„«»'(\s]+|["“”„«»'.,;:!?)\s]+$/gu;
const ARTICLE = /^(?:the|The|THE)\s+/;

/** A name as it is shown: without a possessive, an article before it, quotation marks around it, or line breaks in it. */
export function plainName(surface: string): string {
  const trimmed = surface.replace(/\s+/g, ' ').trim();
  const edges = trimmed.replace(EDGES, '').replace(POSSESSIVE, '').replace(ARTICLE, '');
  // "Inc." and "U.S." keep their stop.
  return trimmed.endsWith(`${edges}.`) ? `${edges}.` : edges.replace(COMPANY_SIGN, '');
}

/** Japanese companies are named with and without "company": "株式会社ルーメン", "ルーメン社". */
const COMPANY_WORD = /^株式会社(?=.{2})|(?<=.{2})(?:株式会社|社)$/gu;

/** Forms that differ only in case, stops, hyphens or kind of apostrophe have the same key. */
export function nameKey(surface: string): string {
  return plainName(surface)
    .normalize('NFKC')
    .replace(CURLY, "'")
    .replace(/\./g, '')
    .replace(HYPHENS, ' ')
    .replace(COMPANY_WORD, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
