import type { PredictTask } from '../../predict/task';
import { textField } from '../../predict/task';

const QUOTATION = /[“"«„「『][^“”"«»„「」『』\n]{2,2000}[”"»“」』]/gu;
const WORD = String.raw`\p{Lu}[\p{L}'’-]+`;
const NAME = String.raw`(?:M(?:r|rs|s)\. |Dr\. )?${WORD}(?: (?:\p{Lu}\. )?${WORD}){0,3}`;
const SPEAKER = String.raw`(?<speaker>[Hh]e|[Ss]he|[Tt]hey|${NAME})`;
const VERB =
  '(?:(?:has |had )?(?:said|says|told|added|adds|asked|replied|explained|insisted|argued|wrote|noted|warned|tweeted|continued|stated|claimed))';
const AFTER = [new RegExp(`^[\\s,]*${SPEAKER} ${VERB}`, 'u'), new RegExp(`^[\\s,]*${VERB} ${SPEAKER}`, 'u')];
const BEFORE = new RegExp(`.*${SPEAKER} ${VERB}[^.!?]{0,60}$`, 'su');
const FULL_NAME = new RegExp(`${WORD}(?: (?:\\p{Lu}\\. )?${WORD}){1,3}`, 'gu');
const REACH = 160;

/** The first longer name of the text that ends in this one; for a pronoun the last full name before it. */
function fullName(text: string, name: string, at: number): string {
  const names = [...text.matchAll(FULL_NAME)];
  if (/^(?:he|she|they)$/i.test(name)) return names.findLast(({ index }) => index < at)?.[0] ?? name;
  const surname = name.replace(/^.*\s/, '');
  return names.find(([full]) => full.endsWith(` ${surname}`))?.[0] ?? name;
}

/** The simple system that everyone writes first: a mark, and a name beside a verb of saying. */
export const regularExpressionQuotes: PredictTask = record => {
  const text = textField(record, 'text');
  const quotes = [...text.matchAll(QUOTATION)].map(({ index, 0: words }) => {
    const end = index + words.length;
    const behind = text.slice(end, end + REACH);
    const after = AFTER.map(pattern => pattern.exec(behind)).find(Boolean);
    const before = BEFORE.exec(text.slice(Math.max(0, index - REACH), index));
    const speaker = (after ?? before)?.groups?.['speaker'];
    if (speaker === undefined) return { start: index, end, speaker: null, speakerName: null };
    const start = after ? text.indexOf(speaker, end) : text.lastIndexOf(speaker, index);
    const span = { start, end: start + speaker.length };
    return { start: index, end, speaker: span, speakerName: fullName(text, speaker, start) };
  });
  return Promise.resolve({ id: record.id, quotes });
};
