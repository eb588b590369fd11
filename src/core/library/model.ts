import type { Annotation, ResolutionState } from '../annotation/model';
import type { ArticleMetadata } from '../article/model';
import type { Entity } from '../entities/model';
import type { Attribution } from '../quotes/model';

/** The five colours of highlights, in the order they are offered; the reader gives them names of their own. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/** Who says the highlighted words, when the highlight was made from a quote. */
export interface QuotedSpeaker {
  /** The speaker's name or description as shown; never empty. */
  readonly name: string;
  readonly role: string;
}

/** How a passage was found on the last visit that looked for it. */
export interface LastSeen {
  readonly state: ResolutionState;
  /** The words as they stood then; empty when lost. */
  readonly wording: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * An annotation as the library keeps it: the W3C annotation (its `target.source` is the article's id) and what the
 * standard has no place for.
 */
export interface SavedAnnotation extends Annotation {
  readonly color: HighlightColor;
  readonly speaker: QuotedSpeaker | null;
  /** `null` until it was looked for on a later visit. */
  readonly lastSeen: LastSeen | null;
}

/** An article on which the reader did something. Spans count UTF-16 units of `text`, end exclusive. */
export interface SavedArticle {
  /** The normalised address (`normaliseUrl`): what `target.source` of its annotations says. */
  readonly id: string;
  readonly article: ArticleMetadata;
  /** The article text at the time it was saved. */
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  /** `fingerprintOf` the text as saved. */
  readonly fingerprint: string;
  /** `fingerprintOf` the text as the last visit found it; equal to `fingerprint` when nothing was changed. */
  readonly lastFingerprint: string;
  /** ISO 8601: first saved, and last opened. */
  readonly saved: string;
  readonly visited: string;
  /** The reader's tags of the article as a whole. */
  readonly tags: readonly string[];
}

/** The words the annotation was made of, in the form of `TextQuoteSelector.exact`; empty when it has no such selector. */
export function exactOf({ target }: Annotation): string {
  for (const selector of target.selector) if (selector.type === 'TextQuoteSelector') return selector.exact;
  return '';
}

/** The reader's note; empty when there is none. */
export function noteOf({ body }: Annotation): string {
  return body.find(({ purpose }) => purpose === 'commenting')?.value ?? '';
}

/** The reader's tags, in the order given. */
export function tagsOf({ body }: Annotation): readonly string[] {
  return body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
}

/** The bodies of a note and tags; the two that `noteOf` and `tagsOf` read back. An empty note makes no body. */
export function bodyOf(note: string, tags: readonly string[]): Annotation['body'] {
  const comment = { type: 'TextualBody', value: note, purpose: 'commenting' } as const;
  const labels = tags.map(value => ({ type: 'TextualBody', value, purpose: 'tagging' }) as const);
  return note === '' ? labels : [comment, ...labels];
}
