import { rangeOfSpan } from '../../core/annotation/dom-range';
import type { ResolutionState } from '../../core/annotation/model';
import type { Resolution } from '../../core/annotation/resolve';
import type { TextIndex } from '../../core/annotation/text-index';

/** Where an annotation stands on the page, as it was last looked for. */
export interface Placement {
  readonly state: ResolutionState;
  /** The words as they stand; empty when lost. */
  readonly wording: string;
  /**
   * Static: a live range is adjusted by the browser at every change of the page, which a thousand of them would
   * make slow. When a text node goes, the annotation is looked for again.
   */
  readonly ranges: readonly StaticRange[];
  /** The text of each range, to notice a change. */
  readonly texts: readonly string[];
  /** UTF-16 units of `body.textContent` before it; infinite when lost, so that lost ones stand last. */
  readonly start: number;
}

/** The range that the browser keeps no eye on. */
export function staticRange(range: AbstractRange): StaticRange {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** A range to measure and compare with. */
export function liveRange(range: AbstractRange): Range {
  const live = range.startContainer.ownerDocument?.createRange() ?? new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** Where a resolved annotation stands. */
export function placementOf({ state, wording, spans }: Resolution, index: TextIndex): Placement {
  const ranges = spans.flatMap(span => rangeOfSpan(index, span) ?? []);
  const start = spans[0]?.start ?? Infinity;
  return { state, wording, start, ranges: ranges.map(staticRange), texts: ranges.map(String) };
}

function isSameText(range: StaticRange, text: string): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  // What the page shortened has no such offset any more.
  const isInside = (node: Node, offset: number): boolean => offset <= (node.nodeValue?.length ?? 0);
  if (!isInside(startContainer, startOffset) || !isInside(endContainer, endOffset)) return false;
  return liveRange(range).toString() === text;
}

/** Whether the words are on the page and still stand where they were found. */
export function isIntact({ state, ranges, texts }: Placement): boolean {
  return state !== 'lost' && ranges.every((range, index) => isSameText(range, texts[index] ?? ''));
}

/** Whether both reach from the same place to the same place. */
export function isSamePlace(a: AbstractRange, b: AbstractRange): boolean {
  const isSameStart = a.startContainer === b.startContainer && a.startOffset === b.startOffset;
  return isSameStart && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}
