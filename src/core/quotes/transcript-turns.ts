import type { Entity } from '../entities/model';
import type { SpeakerMention } from './mentions';
import { lowerAt, tokenAt } from './reading';
import type { Scene } from './scene';

const MAX_NAME_WORDS = 4;

/** Whether a word is written in capitals all through, as names of speakers are in transcripts. */
function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The one person with a surname; `null` when there is none or several. */
function personCalled(surname: string, entities: readonly Entity[]): Entity | null {
  const fits = entities.filter(
    ({ type, name }) => type === 'PER' && name.toLowerCase().endsWith(` ${surname}`),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/**
 * Who speaks where a quotation begins with a name and a colon, as in a transcript ("HALE: We sail at dawn."); `null`
 * where it does not.
 */
export function turnOf({ reading, entities }: Scene, quotation: number): SpeakerMention | null {
  const first = (reading.firstTokens[quotation] ?? 0) + 1;
  let last = first;
  while (last - first < MAX_NAME_WORDS && isCapitals(tokenAt(reading, last)?.text ?? '')) last += 1;
  const [begin, end] = [tokenAt(reading, first), tokenAt(reading, last - 1)];
  if (last === first || lowerAt(reading, last) !== ':' || !begin || !end) return null;
  const entity = personCalled(end.lower, entities);
  return { kind: 'name', entity, first, last, start: begin.start, end: end.end };
}
