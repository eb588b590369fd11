import { isCoreCueAt, isOutsideAt, lowerAt, tokenAt, type Reading } from './reading';

const MAX_POST = 12;

/** Whether a word outside quotations may describe the person beside whose name it stands. */
export function isRoleWord(reading: Reading, index: number): boolean {
  const { stops, auxiliaries } = reading.data;
  const word = lowerAt(reading, index);
  return (
    isOutsideAt(reading, index) && !stops.has(word) && !auxiliaries.has(word) && !isCoreCueAt(reading, index)
  );
}

/** What a word is to a post: its beginning, part of it, a word that only ties parts together, or not of it. */
function partOfPost(reading: Reading, index: number): 'start' | 'word' | 'tie' | 'none' {
  const { determiners, linkers } = reading.data;
  const word = lowerAt(reading, index);
  if (linkers.has(word)) return 'tie';
  if (determiners.has(word)) return linkers.has(lowerAt(reading, index - 1)) ? 'tie' : 'start';
  return tokenAt(reading, index)?.isWord === true && isRoleWord(reading, index) ? 'word' : 'none';
}

/** The words of a post before a name, its complements included (el *ministro de Exteriores*, José Albares), nearest first. */
export function postBefore(reading: Reading, first: number): string[] {
  const from = lowerAt(reading, first - 1) === ',' ? first - 2 : first - 1;
  const words: string[] = [];
  for (let index = from; index > from - MAX_POST; index -= 1) {
    const part = partOfPost(reading, index);
    if (part === 'none') return [];
    if (part === 'start') return reading.data.prepositions.has(lowerAt(reading, index - 1)) ? [] : words;
    if (part === 'word') words.push(lowerAt(reading, index));
  }
  return [];
}
