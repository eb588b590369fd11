import { CURRENCY_OR_DATE } from './no-names';
import { splitMention } from './split-mentions';
import type { NameMention } from '../sequence/find-names-by-words';

const OPENING = /["“”‘«(]/u;
const NICKNAME_START = /^\s["“‘«'(]$/u;
const NICKNAME_END = /^["”’»')]\s$/u;

/** A first name, a nickname in quotation marks and a surname that were taken for three people are one. */
function joinNicknames(text: string, mentions: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const mention of mentions) {
    const middle = joined.at(-1);
    const first = joined.at(-2);
    const isName =
      first?.type === 'PER' &&
      middle !== undefined &&
      mention.type === 'PER' &&
      NICKNAME_START.test(text.slice(first.end, middle.start)) &&
      NICKNAME_END.test(text.slice(middle.end, mention.start));
    if (isName) joined.splice(-2, 2, { start: first.start, end: mention.end, type: 'PER' });
    else joined.push(mention);
  }
  return joined;
}

/** "Kora (Sofia Boutella" is a role and an actor: cut where a bracket opens and does not close. */
function splitAtBracket(text: string, mention: NameMention): NameMention[] {
  const words = text.slice(mention.start, mention.end);
  const at = words.indexOf('(');
  if (at <= 0 || words.includes(')')) return [mention];
  const before = words.slice(0, at).trimEnd();
  return [
    { ...mention, end: mention.start + before.length },
    { ...mention, start: mention.start + at + 1 },
  ];
}

/** Quotation marks and commas at the edges are no part of a name. */
function trimEdges(text: string, mention: NameMention): NameMention {
  let { start, end } = mention;
  while (start < end && /[\s"“”«»「」『』（）、,;:(]/u.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s"“”«»「」『』（、,;:]/u.test(text[end - 1] ?? '')) end -= 1;
  if (OPENING.test(text[end - 1] ?? '')) end -= 1;
  return { ...mention, start, end };
}

/** Repair what a sequence model gets wrong at the borders of names, and drop what is none. */
export function tidyMentions(text: string, mentions: readonly NameMention[]): NameMention[] {
  return joinNicknames(
    text,
    mentions
      .flatMap(mention => splitAtBracket(text, mention))
      .flatMap(mention => splitMention(text, mention))
      .map(mention => trimEdges(text, mention)),
  ).filter(({ start, end }) => end > start && !CURRENCY_OR_DATE.test(text.slice(start, end)));
}
