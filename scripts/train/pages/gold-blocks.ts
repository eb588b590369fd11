import type { Block } from '../../../src/core/article/box';

/** The gold text of a page of the corpus. */
export interface GoldPage {
  readonly paragraphs: readonly string[];
  /** Title, standfirst and authors: may or may not be counted as text. */
  readonly optional: readonly string[];
}

/** For each block how much of it is gold text, 0 to 1, and how much it counts. */
export interface GoldLabels {
  readonly truth: Float64Array;
  readonly weight: Float64Array;
}

const RUN = 4;
const NEAR = 10;
const MAX_WEIGHT = 12;
const SINGLE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const TOKEN = new RegExp(`[${SINGLE}]\\p{M}*|(?:(?![${SINGLE}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Words in lower case; single signs for scripts without blanks. */
export function tokenize(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];
}

function runsOf(tokens: readonly string[]): string[] {
  const count = Math.max(1, tokens.length - RUN + 1);
  return Array.from({ length: count }, (_, index) => tokens.slice(index, index + RUN).join(' '));
}

class GoldMatcher {
  private readonly paragraphs: Map<string, number>;
  private readonly joined: string;
  private readonly runs: Set<string>;
  private readonly optionalRuns: Set<string>;
  readonly length: number;

  constructor({ paragraphs, optional }: GoldPage) {
    const tokens = paragraphs.map(tokenize);
    const all = tokens.flat();
    this.paragraphs = new Map();
    for (const paragraph of tokens) {
      const key = paragraph.join(' ');
      this.paragraphs.set(key, (this.paragraphs.get(key) ?? 0) + 1);
    }
    this.joined = ` ${all.join(' ')} `;
    this.runs = new Set(runsOf(all));
    this.optionalRuns = new Set(optional.flatMap(text => runsOf(tokenize(text))));
    this.length = all.length;
  }

  /** How much of a block with enough words is gold; `null` when it is optional text. */
  matchLong(tokens: readonly string[]): number | null {
    const runs = runsOf(tokens);
    const right = runs.filter(run => this.runs.has(run)).length;
    const optional = runs.filter(run => !this.runs.has(run) && this.optionalRuns.has(run)).length;
    return right * 2 < runs.length && optional * 2 > runs.length ? null : right / runs.length;
  }

  isParagraph(tokens: readonly string[]): boolean {
    return this.paragraphs.has(tokens.join(' '));
  }

  isInside(tokens: readonly string[]): boolean {
    return this.joined.includes(` ${tokens.join(' ')} `);
  }

  countOf(key: string): number {
    return Math.max(1, this.paragraphs.get(key) ?? 0);
  }
}

/** A short block inside the gold text is gold when a longer one beside it is. */
function isBesideGold(
  blocks: readonly Block[],
  index: number,
  isLongGold: (index: number) => boolean,
): boolean {
  const parent = blocks[index]?.box.parent;
  return [index - 1, index + 1].some(at => blocks[at]?.box.parent === parent && isLongGold(at));
}

/** Of blocks with the same text only as many are gold as the gold has: those with the most gold around them. */
function dropCopies(
  blocks: readonly Block[],
  tokens: readonly (readonly string[])[],
  state: { truth: Float64Array; gold: GoldMatcher },
): void {
  const groups = new Map<string, number[]>();
  tokens.forEach((words, index) => {
    if (words.length < RUN || (state.truth[index] ?? 0) <= 0.5) return;
    const key = words.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const goldAt = (at: number, index: number): number => {
    if (at === index || (state.truth[at] ?? 0) <= 0.5) return 0;
    const size = tokens[at]?.length ?? 0;
    const isSibling = blocks[at]?.box.parent === blocks[index]?.box.parent;
    return size / (1 + Math.abs(index - at)) + (isSibling ? size : 0);
  };
  const goldAround = (index: number): number => {
    let sum = 0;
    const end = Math.min(blocks.length - 1, index + NEAR);
    for (let at = Math.max(0, index - NEAR); at <= end; at += 1) sum += goldAt(at, index);
    return blocks[index]?.box.isHidden ? sum * 0.3 : sum;
  };
  for (const [key, indexes] of groups) {
    const ranked = indexes.map(index => [index, goldAround(index)] as const).sort((a, b) => b[1] - a[1]);
    for (const [index] of ranked.slice(state.gold.countOf(key))) state.truth[index] = 0;
  }
}

/** Compare a page's blocks with its gold text. */
export function labelBlocks(blocks: readonly Block[], page: GoldPage): GoldLabels {
  const gold = new GoldMatcher(page);
  const tokens = blocks.map(({ text }) => tokenize(text));
  const matches = tokens.map(words => (words.length < RUN ? 0 : gold.matchLong(words)));
  const truth = Float64Array.from(matches, match => match ?? 0);
  tokens.forEach((words, index) => {
    if (words.length === 0 || words.length >= RUN) return;
    const isLongGold = (at: number): boolean => (tokens[at]?.length ?? 0) >= RUN && (matches[at] ?? 0) > 0.5;
    const isGold =
      gold.isParagraph(words) || (gold.isInside(words) && isBesideGold(blocks, index, isLongGold));
    truth[index] = isGold ? 1 : 0;
  });
  dropCopies(blocks, tokens, { truth, gold });
  const weight = Float64Array.from(tokens, (words, index) =>
    matches[index] === null ? 0 : Math.min(MAX_WEIGHT, (words.length * 100) / (gold.length + 150)),
  );
  return { truth, weight };
}
