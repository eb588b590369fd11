/**
 * No more of a text than this is analysed, in UTF-16 units. More than the longest article, and a second of work at most. Counted and not timed,
 * so that the same text always gives the same answer.
 */
export const TEXT_BUDGET = 120_000;

/** The beginning of a text that is analysed: all of it, or whole lines within the budget. Spans into it are spans into the text. */
export function partWithinBudget(text: string): string {
  if (text.length <= TEXT_BUDGET) return text;
  const end = text.lastIndexOf('\n', TEXT_BUDGET);
  // One endless line is no article; it is cut anywhere.
  return text.slice(0, end > TEXT_BUDGET / 2 ? end : TEXT_BUDGET);
}
