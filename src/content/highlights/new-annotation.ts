import { describe } from '../../core/annotation/describe';
import type { TextIndex } from '../../core/annotation/text-index';
import {
  bodyOf,
  noteOf,
  tagsOf,
  type HighlightColor,
  type QuotedSpeaker,
  type SavedAnnotation,
} from '../../core/library/model';
import type { Span } from '../../core/text/span';
import type { HighlightChange } from '../../messages/highlight-protocol';

/** What the reader chose when making a highlight. */
export interface HighlightChoices {
  readonly color: HighlightColor;
  readonly speaker: QuotedSpeaker | null;
}

/** An annotation of these words of the page at `source`. */
export function newAnnotation(
  index: TextIndex,
  span: Span,
  { color, speaker, source }: HighlightChoices & { source: string },
): SavedAnnotation {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    type: 'Annotation',
    motivation: 'highlighting',
    created: now,
    modified: now,
    body: [],
    target: { source, selector: describe(index, span) },
    color,
    speaker,
    lastSeen: null,
  };
}

/** The annotation with what the reader changed of it; `null` when that changes nothing. */
export function changedAnnotation(before: SavedAnnotation, change: HighlightChange): SavedAnnotation | null {
  const color = change.color ?? before.color;
  const note = change.note ?? noteOf(before);
  const tags = change.tags ?? tagsOf(before);
  const isSame =
    color === before.color && note === noteOf(before) && tags.join('\n') === tagsOf(before).join('\n');
  if (isSame) return null;
  const motivation = note === '' ? 'highlighting' : 'commenting';
  return { ...before, color, motivation, modified: new Date().toISOString(), body: bodyOf(note, tags) };
}
