import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { modelFile, readCharacterLexicon, readLexicon } from '../../src/core/entities/entity-model';
import { SCORE_UNIT, writeSequenceModel } from '../../src/core/entities/sequence/sequence-model';
import type { ReadModel } from '../../src/core/read-model';
import { ROOT } from '../project';
import { readCorpus, type AnnotatedText } from './corpus';
import { quantise, trainCrf, type CrfOptions, type CrfWeights, type Sequence } from './crf';
import { signSequences, wordSequences } from './sequences';

/** A corpus, the language its word lists are taken from, and how much its sentences count. */
interface Source {
  readonly corpus: string;
  readonly language: string;
  readonly weight: number;
}

/** How one model is trained. */
export interface ModelPlan {
  readonly name: string;
  readonly kind: 'words' | 'signs';
  readonly sources: readonly Source[];
  readonly options: CrfOptions;
}

const OPTIONS: CrfOptions = { epochs: 8, step: 0.1, sparsity: 3e-6, dropout: 0.5, minCount: 2 };

/** All sequence models. */
export const PLANS: readonly ModelPlan[] = [
  {
    name: 'en',
    kind: 'words',
    sources: [
      { corpus: 'conll2003-train', language: 'en', weight: 1 },
      { corpus: 'worldwide-train', language: 'en', weight: 1 },
      { corpus: 'wnut17-train', language: 'en', weight: 0.5 },
    ],
    options: OPTIONS,
  },
  {
    name: 'de',
    kind: 'words',
    sources: [{ corpus: 'germeval2014-dev', language: 'de', weight: 1 }],
    options: OPTIONS,
  },
  {
    name: 'es',
    kind: 'words',
    sources: [{ corpus: 'conll2002-es-train', language: 'es', weight: 1 }],
    options: OPTIONS,
  },
  {
    name: 'latin',
    kind: 'words',
    sources: [
      { corpus: 'conll2002-es-train', language: 'es', weight: 1 },
      { corpus: 'germeval2014-dev', language: 'de', weight: 0.5 },
      { corpus: 'worldwide-train', language: 'en', weight: 0.5 },
    ],
    options: { ...OPTIONS, epochs: 5 },
  },
  {
    name: 'ko',
    kind: 'signs',
    sources: [{ corpus: 'klue-ner-train', language: 'ko', weight: 1 }],
    options: { ...OPTIONS, sparsity: 1e-5 },
  },
  {
    name: 'ja',
    kind: 'signs',
    sources: [{ corpus: 'jawiki-train', language: 'ja', weight: 1 }],
    options: { ...OPTIONS, sparsity: 6e-6 },
  },
];

const readModel: ReadModel = name => Promise.resolve(readFileSync(join(ROOT, 'src/models', name)));

/** The sentences a plan trains on. `keep` may leave texts out, for trials on the rest. */
export async function planSequences(
  { kind, sources }: ModelPlan,
  keep: (text: AnnotatedText) => boolean = () => true,
): Promise<Sequence[]> {
  const all: Sequence[] = [];
  for (const { corpus, language, weight } of sources) {
    const texts = readCorpus(corpus).filter(keep);
    const read =
      kind === 'words'
        ? wordSequences(await readLexicon(readModel, language))
        : signSequences(await readCharacterLexicon(readModel, language));
    for (const text of texts) all.push(...read(text, weight));
  }
  return all;
}

/** The file of a trained model. */
export function modelBytes(weights: CrfWeights): Uint8Array {
  const transitions = Array.from(weights.transitions, value => Math.round(value / SCORE_UNIT));
  return writeSequenceModel(transitions, quantise(weights, SCORE_UNIT));
}

async function trainPlan(plan: ModelPlan): Promise<void> {
  process.stderr.write(`Training ${plan.name} ...\n`);
  const weights = trainCrf(await planSequences(plan), plan.options);
  writeFileSync(join(ROOT, 'src/models', modelFile(plan.name)), modelBytes(weights));
}

/** `npm run train -- entities`: train all sequence models and write them to src/models. */
export async function trainEntities(): Promise<void> {
  for (const plan of PLANS) await trainPlan(plan);
}

/** `npm run train -- entities-en`: one of them. */
export const oneModelTrainers: readonly (readonly [string, () => Promise<void>])[] = PLANS.map(plan => [
  `entities-${plan.name}`,
  () => trainPlan(plan),
]);
