import { oneLine } from './plain-text';

/** What names are made of; anything else could end the link, name a heading or a block, or be no file name. */
const LINKABLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’·-]*$/u;

/** `[[Name]]`, the link of Obsidian and Logseq to a page of that name; `null` for what cannot be one. */
export function wikilink(name: string): string | null {
  const words = oneLine(name);
  return LINKABLE.test(words) ? `[[${words}]]` : null;
}
