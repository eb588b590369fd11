import { FeatureList } from './feature-list';
import { lowerAt, tokenAt, type Reading } from './reading';
import { bin, type Scene } from './scene';
import { shapeOf } from './speaker-features';
import { symbolsBeside } from './symbols';

const STATEMENT_BASE = 200;

interface WordCounts {
  readonly words: number;
  readonly capitals: number;
}

function countWords(reading: Reading, quotation: number): WordCounts {
  let words = 0;
  let capitals = 0;
  const last = reading.lastTokens[quotation] ?? 0;
  for (let index = reading.firstTokens[quotation] ?? 0; index < last; index += 1) {
    const token = tokenAt(reading, index);
    if (token?.isWord) words += 1;
    if (token?.isCapital) capitals += 1;
  }
  return { words, capitals };
}

/** "lower", "title" or "sentence": a title of a work has most of its words in capitals. */
function caseOf({ words, capitals }: WordCounts): string {
  if (capitals === 0) return 'lower';
  return capitals * 2 > words ? 'title' : 'sentence';
}

/** Reporting words in the sentences that a quotation touches. */
function countCues(scene: Scene, quotation: number): number {
  const { reading, symbols } = scene;
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  let count = 0;
  const isOpen = (index: number): boolean =>
    symbols[index] !== undefined && symbols[index] !== '.' && symbols[index] !== '/';
  const look = (index: number): void => {
    if (symbols[index] === 'C') count += 10;
    if (symbols[index] === 'c') count += 1;
  };
  for (let index = first - 1; index > first - 40 && isOpen(index); index -= 1) look(index);
  for (let index = last; index < last + 40 && isOpen(index); index += 1) look(index);
  return Math.min(count, 22);
}

/** The features of the answer "nobody is said to have said this": scare quotes, titles, nicknames. */
export function statementFeatures(scene: Scene, quotation: number, isLexical: boolean): number[] {
  const { reading, symbols } = scene;
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  const counts = countWords(reading, quotation);
  const { open, close } = shapeOf(scene, quotation);
  const before = symbolsBeside(symbols, first - 1, { count: 3, step: -1 });
  const after = symbolsBeside(symbols, last, { count: 3, step: 1 });
  const length = bin(counts.words);
  const written = caseOf(counts);
  const cues = countCues(scene, quotation);
  const isHeadline = (reading.paragraphOf[first] ?? 0) === 0;
  const isClosed = reading.quotations[quotation]?.isClosed ?? true;
  const features = new FeatureList(STATEMENT_BASE, isLexical);
  features.add('bias');
  features.add(length);
  features.add(`${length}${written}`);
  features.add(`${length}${written}${cues}`);
  features.add(`${written}${close}`);
  features.add(`${length}${close}`);
  features.add(`${length}${open}`);
  features.add(`${before}${written}`);
  features.add(`${after}${written}`);
  features.add(`${before.slice(0, 2)}${after.slice(0, 2)}${length}`);
  features.add(`${open}${close}${cues}`);
  features.add(cues);
  features.add(`${String(isHeadline)}${length}`);
  features.add(`${String(isClosed)}${length}${before.slice(0, 1)}`);
  features.add(`${String(reading.quotations[quotation]?.isContinuation)}${length}`);
  features.add(lowerAt(reading, first));
  features.add(`${lowerAt(reading, first)}${length}`);
  features.addWord(lowerAt(reading, first - 1));
  features.addWord(`${lowerAt(reading, first - 2)} ${lowerAt(reading, first - 1)}`);
  features.addWord(`${lowerAt(reading, first - 1)}${length}`);
  features.addWord(lowerAt(reading, last));
  features.addWord(`${lowerAt(reading, last)}${length}`);
  features.addWord(lowerAt(reading, first + 1));
  return features.ids;
}
