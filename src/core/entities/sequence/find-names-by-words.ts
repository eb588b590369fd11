import type { Span } from '../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { WordVotes } from './word-votes';
import { columnsOf } from './columns';
import { FeatureWriter } from './feature-set';
import { LABEL_COUNT, runsOf, type LabelledRun, type NameType } from './labels';
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

/** A region of a sentence with the scores of its tokens, `LABEL_COUNT` a token. */
interface ScoredRegion {
  readonly region: Span;
  readonly scores: Int32Array;
}

/** Whether a region holds a word that other places of the text say something else of. */
function isDisputed({ region }: ScoredRegion, votes: WordVotes): boolean {
  for (let index = region.start; index < region.end; index += 1) if (votes.isDisputed(index)) return true;
  return false;
}

/** The names of a text in a language that writes them with capitals, in text order. */
export function findNamesByWords(text: string, model: SequenceModel, lexicon: Lexicon): NameMention[] {
  const table = describeTokens(text);
  const columns = columnsOf(table, lexicon);
  const writer = new FeatureWriter(WORD_FEATURES, columns);
  const labels = new Uint8Array(table.tokens.length);
  const regions = table.sentences.flatMap(sentence =>
    nameRegions(table, sentence).map((region): ScoredRegion => {
      const scores = model.scores({ region, sentence }, writer);
      labels.set(model.label(scores), region.start);
      return { region, scores };
    }),
  );
  const votes = new WordVotes({ table, place: columns.place, labels: labels.slice() });
  for (const { region, scores } of regions.filter(scored => isDisputed(scored, votes))) {
    for (let index = region.start; index < region.end; index += 1) {
      votes.addTo(scores, (index - region.start) * LABEL_COUNT, index);
    }
    labels.set(model.label(scores), region.start);
  }
  return spansOfRuns(runsOf(labels), table.tokens);
}
