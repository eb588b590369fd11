import { normaliseText } from '../read-boxes';

const MARKUP = /<[^>]*>/g;
const ENTITY = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,6});/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['shy', ''],
  ['amp', '&'],
]);
const MAX_CODE = 0x10ffff;

function signOf(entity: string, name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name) ?? entity;
  const isHex = name.charAt(1).toLowerCase() === 'x';
  const code = isHex ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= MAX_CODE ? String.fromCodePoint(code) : entity;
}

/** The text of a field that should hold plain text and may hold markup and character references; white space collapsed. */
export function plainText(source: string): string {
  let text = source;
  if (text.includes('<')) text = text.replace(MARKUP, ' ');
  if (text.includes('&')) text = text.replace(ENTITY, signOf);
  return normaliseText(text);
}
