import nlp from 'compromise';

import type { PredictTask } from '../../predict/task';
import { textField } from '../../predict/task';

interface Phrase {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

function phrasesOf(view: { json(options: object): unknown }): Phrase[] {
  return view.json({ offset: true }) as Phrase[];
}

function trim({ offset }: Phrase, text: string): { start: number; end: number } {
  const words = text.slice(offset.start, offset.start + offset.length);
  const inner = words.replace(/^[\s"'“‘(]+/, '');
  const start = offset.start + words.length - inner.length;
  return { start, end: start + inner.replace(/(?:'s|’s)?[\s"'”’).,;:!?]*$/, '').length };
}

/** compromise: people, organisations and places. */
export const compromiseEntities: PredictTask = record => {
  const text = textField(record, 'text');
  const parsed = nlp(text);
  const views = [
    ['PER', parsed.people()],
    ['ORG', parsed.organizations()],
    ['LOC', parsed.places()],
  ] as const;
  const entities = views.flatMap(([type, view]) =>
    phrasesOf(view).map(phrase => {
      const { start, end } = trim(phrase, text);
      return { start, end, type, name: text.slice(start, end) };
    }),
  );
  return Promise.resolve({ id: record.id, entities });
};

/** compromise: its quotations, each with the nearest person before or after it as the speaker. */
export const compromiseQuotes: PredictTask = record => {
  const text = textField(record, 'text');
  const parsed = nlp(text);
  const people = phrasesOf(parsed.people()).map(phrase => trim(phrase, text));
  const quotes = phrasesOf(parsed.quotations()).map(({ offset }) => {
    const span = { start: offset.start, end: offset.start + offset.length };
    const distance = (person: { start: number; end: number }): number =>
      Math.max(span.start - person.end, person.start - span.end);
    const outside = people.filter(person => distance(person) >= 0);
    const speaker = outside.sort((a, b) => distance(a) - distance(b))[0] ?? null;
    return { ...span, speaker, speakerName: speaker && text.slice(speaker.start, speaker.end) };
  });
  return Promise.resolve({ id: record.id, quotes });
};
