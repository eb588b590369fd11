import type { Mark } from './marks';

/** An opening mark and where its quotation is closed. */
export interface MarkPair {
  readonly open: Mark;
  /** Index of the closing mark among the marks; -1 when there is none. */
  readonly closeIndex: number;
}

const closes = (open: Mark, mark: Mark): boolean => mark.family === open.family && mark.canClose;

/**
 * First strong closing mark of a single-quoted stretch; a weak one ("workers’ rights") counts only when no
 * strong one comes before the next opening mark.
 */
function closeOfSingle(marks: readonly Mark[], from: number): number {
  const open = marks[from];
  let weak = -1;
  for (let index = from + 1; open && index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.family !== 'single') break;
    if (mark.canOpen && !mark.canClose) break;
    if (!closes(open, mark)) continue;
    if (!mark.isWeak) return index;
    if (weak === -1) weak = index;
  }
  return weak;
}

/** Where the quotation that opens at `from` is closed, quotations of the same marks inside it skipped. */
function closeOfNested(marks: readonly Mark[], from: number): number {
  const open = marks[from];
  let depth = 1;
  for (let index = from + 1; open && index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.family !== open.family) continue;
    if (mark.canOpen && !mark.canClose) depth += 1;
    else if (mark.canClose && !isInches(marks, index)) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** Inches inside a quotation: a mark after a digit while the next mark closes as well. */
function isInches(marks: readonly Mark[], index: number): boolean {
  const next = marks[index + 1];
  return marks[index]?.isWeak === true && next !== undefined && next.canClose && !next.canOpen;
}

function firstClose(marks: readonly Mark[], from: number): number {
  const open = marks[from];
  for (let index = from + 1; open && index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark && closes(open, mark) && !isInches(marks, index)) return index;
  }
  return -1;
}

/**
 * The outermost pairs among the marks of one paragraph. Only the last may lack its closing mark; `isLeftOpen` says that the
 * next paragraph carries on, so that an open quotation is expected here.
 */
export function pairMarks(marks: readonly Mark[], isLeftOpen: boolean): MarkPair[] {
  const pairs: MarkPair[] = [];
  // Once one search for the close has run to the end in vain, nesting says nothing any more; searching on would be quadratic.
  let isBalanced = true;
  const closeOf = (index: number): number => {
    const nested = isBalanced ? closeOfNested(marks, index) : -1;
    isBalanced = nested !== -1;
    return nested === -1 && !isLeftOpen ? firstClose(marks, index) : nested;
  };
  for (let index = 0; index < marks.length; index += 1) {
    const open = marks[index];
    if (!open?.canOpen) continue;
    const isSingle = open.family === 'single';
    const closeIndex = isSingle ? closeOfSingle(marks, index) : closeOf(index);
    if (closeIndex === -1 && isSingle) continue;
    pairs.push({ open, closeIndex });
    if (closeIndex === -1) break;
    index = closeIndex;
  }
  return pairs;
}
