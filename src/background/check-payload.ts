import type { AnalysisInput } from '../core/analysis/model';

/** Longer texts are cut: no article is longer, and every step stays within its budget. */
const LONGEST_TEXT = 1_000_000;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a page's part sends, checked: its renderer may be under a hostile page's control. */
export function checkAnalysisInput(input: unknown): AnalysisInput {
  const fields = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  const published = fields['published'];
  return {
    text: textOf(fields['text']).slice(0, LONGEST_TEXT),
    language: textOf(fields['language']).slice(0, 35),
    published: typeof published === 'string' ? published.slice(0, 40) : null,
  };
}

/** Throws when it is no tab id. */
export function checkTabId(tabId: unknown): number {
  if (typeof tabId !== 'number' || !Number.isInteger(tabId)) throw new Error('A tab id was expected.');
  return tabId;
}
