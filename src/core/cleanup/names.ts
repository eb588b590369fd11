import type { Box } from '../article/box';
import { attributeOf } from '../article/safe-dom';

/** "no-print", "hide-for-print", "print:hidden": what a printer leaves out is no button for printing. */
const BEFORE_PRINT: ReadonlySet<string> = new Set(
  'no not non none hide hidden for in on skip exclude only d media screen'.split(' '),
);
const BEHIND_PRINT: ReadonlySet<string> = new Set(
  'hide hidden none no not only exclude header footer d mt mb block'.split(' '),
);
/** "u-font-size-14", "font-size-md": the style of any element. */
const SIZE_STYLE = /font-?size-{0,2}(?:\d|x{0,3}[sml]\b|x{1,3}l\b|sm\b|md\b|lg\b|base\b)/i;
const SIZE_NAMES = /font ?size/g;

function withoutPrintRules(names: string): string {
  const words = names.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== 'print') continue;
    if (BEFORE_PRINT.has(words[at - 1] ?? '') || BEHIND_PRINT.has(words[at + 1] ?? '')) words[at] = '';
  }
  return words.join(' ');
}

/** A box's names without those that only say how it is styled or printed. */
export function purposeNames({ names, element }: Box): string {
  let purpose = names;
  if (purpose.includes('print')) purpose = withoutPrintRules(purpose);
  const isSized = purpose.includes('font size') || purpose.includes('fontsize');
  if (isSized && SIZE_STYLE.test(attributeOf(element, 'class'))) purpose = purpose.replace(SIZE_NAMES, ' ');
  return purpose;
}
