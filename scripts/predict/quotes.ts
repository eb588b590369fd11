import type { Attribution } from '../../src/core/quotes/model';
import { analyser } from './analyser';
import { textField, type PredictTask } from './task';

/** One line a segment: a statement broken by its attribution has the same speaker in each. */
function toQuotes({ segments, speaker }: Attribution): object[] {
  const mention = speaker?.mention ? { start: speaker.mention.start, end: speaker.mention.end } : null;
  return segments.map(({ start, end }) => ({
    start,
    end,
    speaker: mention,
    speakerName: speaker?.name ?? null,
  }));
}

/** `predict quotes`: verbatim statements with speakers, from the text alone. */
export const predictQuotes: PredictTask = async record => {
  const { attributions } = await analyser.analyse({
    text: textField(record, 'text'),
    language: textField(record, 'lang'),
    published: textField(record, 'date') || null,
  });
  const verbatim = attributions.filter(({ type }) => type !== 'indirect');
  return { id: record.id, quotes: verbatim.flatMap(toQuotes) };
};
