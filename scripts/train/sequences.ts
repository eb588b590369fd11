import type { Lexicon } from '../../src/core/entities/lexicon/lexicon';
import {
  characterColumnsOf,
  type CharacterLexicon,
} from '../../src/core/entities/sequence/character-columns';
import { CHARACTER_FEATURES } from '../../src/core/entities/sequence/character-features';
import { describeCharacters } from '../../src/core/entities/sequence/character-table';
import { columnsOf } from '../../src/core/entities/sequence/columns';
import { FeatureWriter } from '../../src/core/entities/sequence/feature-set';
import {
  labelsOf,
  runsOf,
  TYPES,
  type LabelledRun,
  type NameType,
} from '../../src/core/entities/sequence/labels';
import { nameRegions } from '../../src/core/entities/sequence/name-regions';
import { describeTokens } from '../../src/core/entities/sequence/token-table';
import { WORD_FEATURES } from '../../src/core/entities/sequence/word-features';
import type { Span } from '../../src/core/text/span';
import type { AnnotatedText } from './corpus';
import type { Sequence } from './crf';

/** Turns one annotated text into sentences to train on. */
export type ReadSequences = (text: AnnotatedText, weight: number) => Sequence[];

const isName = (type: string): type is NameType => (TYPES as readonly string[]).includes(type);

/** The tokens a span touches, counted from token `from` on. */
function touched(tokens: readonly Span[], { start, end }: Span, from: number): Span {
  let first = from;
  while (first < tokens.length && tokens[first]!.end <= start) first += 1;
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last += 1;
  return { start: first, end: last };
}

/** Gold spans as runs of tokens; a span that cuts a token takes the whole token. */
export function goldRuns(tokens: readonly Span[], entities: AnnotatedText['entities']): LabelledRun[] {
  const runs: LabelledRun[] = [];
  for (const entity of entities.toSorted((a, b) => a.start - b.start)) {
    const { type } = entity;
    if (!isName(type)) continue;
    const run = touched(tokens, entity, runs.at(-1)?.end ?? 0);
    if (run.end > run.start) runs.push({ ...run, type });
  }
  return runs;
}

/** The labels of a region; a name that leaves it is none, so that the sequence stays legal. */
function regionLabels(labels: Uint8Array, { start, end }: Span): Uint8Array {
  return labelsOf(runsOf(labels.slice(start, end)), end - start);
}

interface Region {
  readonly region: Span;
  readonly sentence: Span;
}

function sequenceOf<Name extends string>(
  writer: FeatureWriter<Name>,
  { region, sentence }: Region,
): Int32Array[] {
  return Array.from({ length: region.end - region.start }, (_, offset) => {
    const count = writer.write(region.start + offset, sentence);
    return writer.ids.slice(0, count);
  });
}

/** For languages that write names with capitals. */
export function wordSequences(lexicon: Lexicon): ReadSequences {
  return ({ text, entities }, weight) => {
    const table = describeTokens(text);
    const writer = new FeatureWriter(WORD_FEATURES, columnsOf(table, lexicon));
    const labels = labelsOf(goldRuns(table.tokens, entities), table.tokens.length);
    return table.sentences.flatMap(sentence =>
      nameRegions(table, sentence).map(region => ({
        features: sequenceOf(writer, { region, sentence }),
        labels: regionLabels(labels, region),
        weight,
      })),
    );
  };
}

/** For Korean and Japanese. */
export function signSequences(lexicon: CharacterLexicon): ReadSequences {
  return ({ text, entities }, weight) => {
    const table = describeCharacters(text);
    const writer = new FeatureWriter(CHARACTER_FEATURES, characterColumnsOf(table, lexicon));
    const labels = labelsOf(goldRuns(table.tokens, entities), table.tokens.length);
    return table.sentences.map(sentence => ({
      features: sequenceOf(writer, { region: sentence, sentence }),
      labels: regionLabels(labels, sentence),
      weight,
    }));
  };
}
