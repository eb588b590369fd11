import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findEntities, loadEntityModel } from '../../src/core/entities/find-entities';
import { ByteWriter } from '../../src/core/learning/byte-writer';
import { writeWeights, type WeightRow } from '../../src/core/learning/sparse-weights';
import { Job } from '../../src/core/quotes/quote-model';
import { ROOT } from '../project';
import { trainChoice, type Choice, type ChoiceOptions } from './choice';
import { examplesOf, type QuoteExamples } from './quote-examples';
import { readQuotedTexts } from './quote-gold';

/** Points of score for one unit of log probability. */
const UNIT = 24;
const MAX_WEIGHT = 127;
/** A feature seen in fewer questions is left out. */
const MIN_COUNT = 3;

export const OPTIONS: ChoiceOptions = { epochs: 6, rate: 0.05, sparsity: 0.005 };

/** Leave out the features that occur in fewer than `MIN_COUNT` questions. */
export function dropRare(choices: readonly Choice[]): Choice[] {
  const counts = new Map<number, number>();
  for (const { candidates } of choices) {
    for (const id of new Set(candidates.flat())) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const isKept = (id: number): boolean => (counts.get(id) ?? 0) >= MIN_COUNT;
  return choices.map(choice => ({ ...choice, candidates: choice.candidates.map(ids => ids.filter(isKept)) }));
}

/** Weights of each job as whole numbers; those that round to zero are gone. */
export function quantise(jobs: ReadonlyMap<number, ReadonlyMap<number, number>>): WeightRow[] {
  const rows = new Map<number, { id: number; labels: number[]; weights: number[] }>();
  for (const [job, weights] of jobs) {
    for (const [id, weight] of weights) {
      const points = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight * UNIT)));
      if (points === 0) continue;
      const row = rows.get(id) ?? { id, labels: [], weights: [] };
      row.labels.push(job);
      row.weights.push(points);
      rows.set(id, row);
    }
  }
  return [...rows.values()];
}

/**
 * Learn both jobs. Each question of who speaks is asked twice, with and without the features of words, so that the
 * features of structure stand on their own: they serve the other languages.
 */
export function learn(examples: readonly QuoteExamples[]): WeightRow[] {
  const speakers = examples.flatMap(({ speakers: own, plainSpeakers }) => [...own, ...plainSpeakers]);
  const referents = examples.flatMap(({ referents: own }) => own);
  return quantise(
    new Map([
      [Job.speaker, trainChoice(dropRare(speakers), OPTIONS)],
      [Job.referent, trainChoice(dropRare(referents), OPTIONS)],
    ]),
  );
}

/** `npm run train -- quotes`: learn who speaks from PolNeAR, entities found by our own model, and write quotes.bin. */
export async function trainQuotes(): Promise<void> {
  const models = join(ROOT, 'src/models');
  const entityModel = await loadEntityModel(name => Promise.resolve(readFileSync(join(models, name))), 'en');
  const examples = readQuotedTexts('polnear-train').map(gold => {
    const input = { text: gold.text, language: 'en', published: gold.date ?? null };
    return examplesOf(gold, findEntities(input, entityModel).entities);
  });
  const writer = new ByteWriter();
  writeWeights(writer, learn(examples));
  writeFileSync(join(models, 'quotes.bin'), writer.finish());
}
