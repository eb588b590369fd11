import type { Span, TextSpan } from '../text/span';

/** How much of the statement stands between quotation marks. Indirect statements are kept apart everywhere. */
export type AttributionType = 'direct' | 'mixed' | 'indirect';

/** Who said it, as far as the text says so. */
export interface Speaker {
  /** The words that name the speaker beside this statement ("he", "Moon", "a city official"); `null` when only implied. */
  readonly mention: TextSpan | null;
  /** The fullest form the article gives ("Moon Jae-in"); `null` when the text leaves the source unnamed. */
  readonly name: string | null;
  /** The entity of that name in the entity list; `null` when there is none. */
  readonly entityId: string | null;
  /** What the text says about the speaker ("presidential spokesman", "a city official (unnamed)"); may be empty. */
  readonly role: string;
}

/**
 * One statement with who said it: quotation, cue and speaker (PARC/PolNeAR: content, cue, source).
 * A statement broken by its attribution ("A," she said. "B.") is one attribution with two segments.
 */
export interface Attribution {
  /** Stable within one analysis of one text. */
  readonly id: string;
  readonly type: AttributionType;
  /** The quoted stretches in reading order, with their quotation marks; never empty. */
  readonly segments: readonly TextSpan[];
  /** The words that report it ("said", "according to"); `null` when there are none. */
  readonly cue: TextSpan | null;
  /** `null` when nobody is said to have said it. */
  readonly speaker: Speaker | null;
  /** How sure the speaker is, 0 to 1. Below `LOW_CONFIDENCE` a view says "probably". */
  readonly confidence: number;
}

/** The attributions of one text. */
export interface AttributionList {
  /** In reading order. */
  readonly attributions: readonly Attribution[];
  /** True where the text quotes more often than the budget allows: what comes after that was not looked at. */
  readonly isPartial: boolean;
}

/** Below this confidence a speaker is shown as "probably". */
export const LOW_CONFIDENCE = 0.6;

/** The stretch from the first to the last segment. */
export function extentOf(attribution: Attribution): Span {
  const first = attribution.segments[0];
  const last = attribution.segments.at(-1);
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The statements that stand between quotation marks, wholly or in part. */
export function quotesOf(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter(({ type }) => type !== 'indirect');
}

/** The statements reported without quotation marks. */
export function indirectStatementsOf(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter(({ type }) => type === 'indirect');
}
