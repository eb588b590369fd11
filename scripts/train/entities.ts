import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { columnsOf } from '../../src/core/entities/sequence/columns';
import { labelsOf, TYPES, type LabelledRun, type NameType } from '../../src/core/entities/sequence/labels';
import { describeTokens, type TokenTable } from '../../src/core/entities/sequence/token-table';
import { featuresAt, MAX_FEATURES } from '../../src/core/entities/sequence/word-features';
import { writeSequenceModel } from '../../src/core/entities/sequence/sequence-model';
import { readLatinLexicon } from '../../src/core/entities/entity-model';
import type { Lexicon } from '../../src/core/entities/lexicon/lexicon';
import { ROOT } from '../project';
import { readCorpus, type AnnotatedText } from './corpus';
import { quantise, trainCrf, type CrfOptions, type Sequence } from './crf';

const UNIT = 0.05;

const isName = (type: string): type is NameType => (TYPES as readonly string[]).includes(type);

/** Gold spans as runs of tokens; a span that cuts a token takes the whole token. */
export function goldRuns(table: TokenTable, entities: AnnotatedText['entities']): LabelledRun[] {
  const runs: LabelledRun[] = [];
  for (const { start, end, type } of entities.toSorted((a, b) => a.start - b.start)) {
    if (!isName(type)) continue;
    const first = table.tokens.findIndex(token => token.end > start);
    let last = first;
    while (last + 1 < table.tokens.length && table.tokens[last + 1]!.start < end) last += 1;
    if (first >= 0 && first >= (runs.at(-1)?.end ?? 0)) runs.push({ start: first, end: last + 1, type });
  }
  return runs;
}

export function sequencesOf({ text, entities }: AnnotatedText, lexicon: Lexicon, weight: number): Sequence[] {
  const table = describeTokens(text);
  const columns = columnsOf(table, lexicon);
  const labels = labelsOf(goldRuns(table, entities), table.tokens.length);
  const ids = new Int32Array(MAX_FEATURES);
  return table.sentences.map(sentence => ({
    features: Array.from({ length: sentence.end - sentence.start }, (_, offset) =>
      ids.slice(0, featuresAt(columns, { index: sentence.start + offset, sentence }, ids)),
    ),
    labels: labels.slice(sentence.start, sentence.end),
    weight,
  }));
}

const ENGLISH: Readonly<Record<string, number>> = {
  'conll2003-train': 1,
  'worldwide-train': 1,
  'wnut17-train': 0.5,
};

const OPTIONS: CrfOptions = { epochs: 8, step: 0.1, sparsity: 1e-6, minCount: 2 };

/** `npm run train -- entities`: train the sequence models and write them to src/models. */
export async function trainEntities(): Promise<void> {
  const models = join(ROOT, 'src/models');
  const lexicon = await readLatinLexicon(name => Promise.resolve(readFileSync(join(models, name))), 'en');
  const sequences = Object.entries(ENGLISH).flatMap(([name, weight]) =>
    readCorpus(name).flatMap(text => sequencesOf(text, lexicon, weight)),
  );
  const weights = trainCrf(sequences, OPTIONS);
  const transitions = Array.from(weights.transitions, value => Math.round(value / UNIT));
  writeFileSync(join(models, 'entities-en.bin'), writeSequenceModel(transitions, quantise(weights, UNIT)));
}
