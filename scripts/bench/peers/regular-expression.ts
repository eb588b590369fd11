import type { PredictTask } from '../../predict/task';
import { textField } from '../../predict/task';

const QUOTATION = /[“"«„「『][^“”"«»„「」『』\n]{2,2000}[”"»“」』]/gu;
const NAME = String.raw`[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’.-]+){0,3}`;
const VERB = 'said|says|told|added|asked|replied|explained|insisted|argued|wrote|noted|warned';
const AFTER = new RegExp(
  String.raw`^[\s,]*(?:(?<name>${NAME}) (?:${VERB})|(?:${VERB}) (?<inverted>${NAME}))`,
  'u',
);
const BEFORE = new RegExp(String.raw`(?<name>${NAME}) (?:${VERB})[^.!?]{0,40}$`, 'u');
const REACH = 120;

/** The simple system that everyone writes first: a mark, and a name beside a verb of saying. */
export const regularExpressionQuotes: PredictTask = record => {
  const text = textField(record, 'text');
  const quotes = [...text.matchAll(QUOTATION)].map(({ index, 0: words }) => {
    const end = index + words.length;
    const after = AFTER.exec(text.slice(end, end + REACH));
    const before = BEFORE.exec(text.slice(Math.max(0, index - REACH), index));
    const { name, inverted } = (after ?? before)?.groups ?? {};
    const speaker = name ?? inverted;
    if (!speaker) return { start: index, end, speaker: null, speakerName: null };
    const start = after ? text.indexOf(speaker, end) : text.lastIndexOf(speaker, index);
    return { start: index, end, speaker: { start, end: start + speaker.length }, speakerName: speaker };
  });
  return Promise.resolve({ id: record.id, quotes });
};
