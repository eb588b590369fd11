import { exactOf, noteOf, tagsOf, type LastSeen, type SavedAnnotation } from '../../core/library/model';
import type { HighlightItem } from '../../messages/highlight-protocol';
import type { Placement } from './placement';

/** An annotation of the page and where it stands. */
export interface Held {
  readonly annotation: SavedAnnotation;
  readonly placement: Placement;
}

/** In the order of the page, lost ones last; what begins at one place, or is lost, by age. */
export function byPlace(a: Held, b: Held): number {
  if (a.placement.start !== b.placement.start) return a.placement.start - b.placement.start;
  return a.annotation.created < b.annotation.created ? -1 : 1;
}

/** As views show it. */
export function itemOf({ annotation, placement: { state, wording } }: Held): HighlightItem {
  const { id, color, speaker, created } = annotation;
  const exact = exactOf(annotation);
  return {
    id,
    color,
    speaker,
    created,
    state,
    exact,
    note: noteOf(annotation),
    tags: tagsOf(annotation),
    wording: state === 'edited' || state === 'lost' ? wording : exact,
  };
}

/** What is to be remembered of this visit; `null` when it found the same as the last one. */
export function newlySeen({
  annotation,
  placement: { state, wording },
}: Held): { annotation: SavedAnnotation; lastSeen: LastSeen } | null {
  const { lastSeen } = annotation;
  if (lastSeen?.state === state && lastSeen.wording === wording) return null;
  return { annotation, lastSeen: { state, wording, at: new Date().toISOString() } };
}
