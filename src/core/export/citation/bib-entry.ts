import type { CitationFields } from './citation-fields';
import { familyOf, type CitedName } from './person-name';

/**
 * What TeX would take for a command. Braces become commands, because BibTeX counts a brace even behind a backslash; the
 * empty group after a command keeps the blank behind it.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};
/** Signs that TeX draws together as one: "--" is a dash. */
const LIGATURE = /([-`',<>])(?=\1)|[?!](?=`)/g;
const CONTROL = /\p{Cc}/gu;

/** One line of text for a BibTeX field in braces: braces balanced, nothing a command, UTF-8 kept. */
export function escapeTex(text: string): string {
  return text
    .replace(CONTROL, ' ')
    .replace(/[\\{}~^&%$#_]/g, sign => TEX[sign] ?? sign)
    .replace(LIGATURE, '$&{}');
}

/** "van der Berg, Jr., Jan"; a name that is to stay whole in braces, so that " and " and commas inside are its own. */
export function bibName(name: CitedName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  const { given, suffix } = name;
  return [familyOf(name), suffix, given]
    .filter((part, index) => index !== 1 || part !== '')
    .map(escapeTex)
    .join(', ');
}

const asciiWord = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .find(word => word.length > 2)
    ?.toLowerCase() ?? '';

/** Gives each entry of one file a key: ASCII, never empty, never twice. */
export class BibKeys {
  readonly #taken = new Set<string>();

  /** "han2026harbour"; "article2026" where nothing of the names and the title is ASCII. */
  next({ names, title, issued }: CitationFields): string {
    const [name] = names;
    const author = name ? asciiWord('literal' in name ? name.literal : name.family) : '';
    const base = [author, String(issued[0] ?? ''), asciiWord(title)].join('') || 'article';
    const stem = /^[a-z]/.test(base) ? base : `article${base}`;
    let key = stem;
    for (let count = 2; this.#taken.has(key); count += 1) key = `${stem}-${count}`;
    this.#taken.add(key);
    return key;
  }
}

/** An `@article` entry with the fields that are not empty, in the order given. */
export function bibEntry(key: string, fields: readonly (readonly [name: string, value: string])[]): string {
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${key},\n${lines.join('')}}\n`;
}

/** A web address inside braces: what could end the field is percent-encoded, the rest is verbatim, as readers expect. */
export function bibAddress(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
