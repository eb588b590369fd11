import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { UserError } from '../project';

/** A passage that was marked on the page before; offsets in `body.textContent`. */
export interface MarkedPassage {
  readonly id: string;
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

/** One question: where is this passage in this variant of the page? */
export interface AnchoringCase {
  readonly id: string;
  readonly page: string;
  readonly variant: string;
  readonly passage: string;
}

/** The page as it was marked, and its variants by id. */
export interface PageBundle {
  readonly before: string;
  readonly after: Readonly<Record<string, string>>;
}

/** The cases of one page. */
export interface PageCases {
  readonly page: string;
  readonly cases: readonly AnchoringCase[];
}

function readCorpusFile(folder: string, name: string): Buffer {
  const file = join(folder, name);
  if (!existsSync(file)) throw new UserError(`This is no anchoring corpus: it has no ${name}.`);
  return readFileSync(file);
}

function parseLines(bytes: Buffer): unknown[] {
  const lines = bytes.toString('utf8').split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as unknown);
}

/** The marked passages of a corpus, by id. */
export function readPassages(folder: string): Map<string, MarkedPassage> {
  const passages = parseLines(readCorpusFile(folder, 'passages.jsonl')) as MarkedPassage[];
  return new Map(passages.map(passage => [passage.id, passage]));
}

/** First value of the corpus tools' random numbers for a seed (mulberry32 over FNV-1a), between 0 and 1. */
export function chance(seed: string): number {
  let hash = 2166136261;
  for (const char of seed) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  const state = ((hash >>> 0) + 0x6d2b79f5) | 0;
  let value = Math.imul(state ^ (state >>> 15), 1 | state);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
}

/** The cases in the order of the file, page by page; of every `every` variants one, the same as the scorer takes. */
export function readCases(folder: string, every: number): PageCases[] {
  const cases = parseLines(gunzipSync(readCorpusFile(folder, 'cases.jsonl.gz'))) as AnchoringCase[];
  const pages: { page: string; cases: AnchoringCase[] }[] = [];
  for (const each of cases) {
    if (every > 1 && chance(each.page + each.variant) > 1 / every) continue;
    const last = pages.at(-1);
    if (last?.page === each.page) last.cases.push(each);
    else pages.push({ page: each.page, cases: [each] });
  }
  return pages;
}

export function readBundle(folder: string, page: string): PageBundle {
  const bytes = brotliDecompressSync(readCorpusFile(folder, join('pages', `${page}.json.br`)));
  return JSON.parse(bytes.toString('utf8')) as PageBundle;
}
