import type { Span } from '../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { columnsOf } from './columns';
import { FeatureWriter } from './feature-set';
import type { LabelledRun, NameType } from './labels';
import { nameRegions } from './name-regions';
import type { SequenceModel } from './sequence-model';
import { describeTokens } from './token-table';
import { WORD_FEATURES } from './word-features';

/** One occurrence of a name that is no date. */
export interface NameMention extends Span {
  readonly type: NameType;
}

/** Runs of tokens as spans of the text. */
export function spansOfRuns(runs: readonly LabelledRun[], tokens: readonly Span[]): NameMention[] {
  return runs.map(({ start, end, type }) => ({
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    type,
  }));
}

/** The names of a text in a language that writes them with capitals, in text order. */
export function findNamesByWords(text: string, sequence: SequenceModel, lexicon: Lexicon): NameMention[] {
  const table = describeTokens(text);
  const writer = new FeatureWriter(WORD_FEATURES, columnsOf(table, lexicon));
  const runs = table.sentences.flatMap(sentence =>
    nameRegions(table, sentence).flatMap(region => sequence.find(region, sentence, writer)),
  );
  return spansOfRuns(runs, table.tokens);
}
