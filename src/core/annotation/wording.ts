/** A stretch that two wordings have in common, or that only one of them has. */
export interface WordingPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words with the blank behind them, marks and signs of scripts without blanks one by one. */
const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*|[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu;
/** Cells of the table; longer wordings are told apart by their common beginning and end only. */
const MAX_CELLS = 1_000_000;

function tokensOf(text: string): string[] {
  const tokens = text.match(TOKENS) ?? [];
  const lead = /^\s+/.exec(text)?.[0] ?? '';
  return lead === '' || tokens[0]?.startsWith(lead) ? [...tokens] : [lead, ...tokens];
}

/** Lengths of the longest common subsequences of all endings (Hunt and McIlroy 1976). */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const below = lengths[(row + 1) * width + column] ?? 0;
      const right = lengths[row * width + column + 1] ?? 0;
      const diagonal = lengths[(row + 1) * width + column + 1] ?? 0;
      lengths[row * width + column] = before[row] === after[column] ? diagonal + 1 : Math.max(below, right);
    }
  }
  return lengths;
}

function compareMiddles(before: readonly string[], after: readonly string[]): WordingPart[] {
  const removed = before.map((text): WordingPart => ({ kind: 'removed', text }));
  const added = after.map((text): WordingPart => ({ kind: 'added', text }));
  if (before.length * after.length > MAX_CELLS) return [...removed, ...added];
  const lengths = commonLengths(before, after);
  const width = after.length + 1;
  const parts: WordingPart[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    const below = lengths[(row + 1) * width + column] ?? 0;
    const right = lengths[row * width + column + 1] ?? 0;
    if (before[row] === after[column]) {
      parts.push({ kind: 'same', text: before[row] ?? '' });
      row += 1;
      column += 1;
    } else if (below >= right) parts.push(...removed.slice(row, (row += 1)));
    else parts.push(...added.slice(column, (column += 1)));
  }
  return [...parts, ...removed.slice(row), ...added.slice(column)];
}

function joinParts(parts: readonly WordingPart[]): WordingPart[] {
  const joined: WordingPart[] = [];
  for (const { kind, text } of parts) {
    const last = joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else if (text !== '') joined.push({ kind, text });
  }
  return joined;
}

/**
 * What was changed between the stored words and those found now, word by word: the parts that are the same or
 * removed make up `before`, those that are the same or added make up `after`.
 */
export function compareWording(before: string, after: string): WordingPart[] {
  const old = tokensOf(before);
  const now = tokensOf(after);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const same = (tokens: readonly string[]): WordingPart => ({ kind: 'same', text: tokens.join('') });
  return joinParts([
    same(old.slice(0, head)),
    ...compareMiddles(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    same(old.slice(old.length - tail)),
  ]);
}
