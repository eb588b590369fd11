import type { MergedName } from './merge-mentions';

/** One run of katakana: a foreign name without its first name, or any foreign word. */
const ONE_KATAKANA_WORD = /^[\p{Script=Katakana}ー]+$/u;

/**
 * Whether a person is more likely none: a katakana word that stands in the text once, without a title and without a full name, is
 * mostly a foreign common noun. Japanese news names foreigners in full ("アン・リンデン") or with a title.
 */
export function isDoubtful({ type, mentions }: MergedName): boolean {
  const [mention, ...more] = mentions;
  if (type !== 'PER' || !mention || more.length > 0) return false;
  return mention.title === '' && ONE_KATAKANA_WORD.test(mention.name);
}
