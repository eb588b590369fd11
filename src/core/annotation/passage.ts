import { addLines, Folder } from './folding';
import type { Selector } from './model';

/** A stored passage made ready for the search: its folded words between its folded surroundings. */
export interface Passage {
  /** The words as stored. */
  readonly exact: string;
  readonly units: Uint16Array;
  readonly edges: Uint8Array;
  /** The passage itself is `units[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Where it was, in UTF-16 units of `body.textContent`; `null` when that was not stored. */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** As in `SurroundingsSelector`; `null` when that was not stored. */
  readonly container: string | null;
  readonly lookalike: number;
}

/** Longer surroundings than `describe` writes are cut: stored data may come from anywhere. */
const MAX_CONTEXT = 2000;

function select<T extends Selector['type']>(selectors: readonly Selector[], type: T) {
  return selectors.find((each): each is Extract<Selector, { type: T }> => each.type === type);
}

/** Read the selectors of an annotation; `null` when there is no quote among them. */
export function readPassage(selectors: readonly Selector[]): Passage | null {
  const quote = select(selectors, 'TextQuoteSelector');
  if (!quote) return null;
  const around = select(selectors, 'onrecord:SurroundingsSelector');
  const position = select(selectors, 'TextPositionSelector') ?? null;
  const { exact } = quote;
  const before = (around?.before ?? quote.prefix).slice(-MAX_CONTEXT);
  const after = (around?.after ?? quote.suffix).slice(0, MAX_CONTEXT);
  const folder = new Folder(before.length + exact.length + after.length);
  addLines(folder, before);
  const start = folder.length;
  addLines(folder, exact);
  const end = folder.length;
  addLines(folder, after);
  const { units, edges } = folder.finish();
  const { container = null, lookalike = -1 } = around ?? {};
  return { exact, units, edges, start, end, position, container, lookalike };
}
