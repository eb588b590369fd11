/**
 * The stored shape of an annotation is the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/), so that export is nearly the identity.
 */

/** https://www.w3.org/TR/annotation-model/#text-quote-selector: the words, and a little of what stands around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  /** The visible words: white space collapsed, `\n` between blocks, nothing of scripts and styles. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector: UTF-16 units of `body.textContent`, `end` exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * Our own selector beside the two of the standard (which lets a target carry further selectors, and readers
 * skip those they do not know): more of the surroundings, reaching into the neighbouring blocks. It is what
 * tells a passage from the same words elsewhere. Without it the prefix and suffix serve.
 */
export interface SurroundingsSelector {
  readonly type: 'onrecord:SurroundingsSelector';
  /** Visible text up to the passage, in the form of `TextQuoteSelector.exact`. */
  readonly before: string;
  /** Visible text from the passage on. */
  readonly after: string;
  /** The kind of block the passage begins in: its tag, after `aside ` when it stands beside the main text. */
  readonly container: string;
  /**
   * Letters of the surroundings that the most similar other place on the page had in common with this one;
   * -1 when the words occurred only here.
   */
  readonly lookalike: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector | SurroundingsSelector;

/** Where the annotated words stand: the page, and several ways to find them there again. */
export interface AnnotationTarget {
  /** The normalised URL of the page. */
  readonly source: string;
  readonly selector: readonly Selector[];
}

/** https://www.w3.org/TR/annotation-model/#embedded-textual-body: the reader's note, or a tag. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose: 'commenting' | 'tagging';
}

/** A marked passage, with a note when the reader wrote one. Dates are ISO 8601. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  readonly created: string;
  readonly modified: string;
  readonly body: readonly TextualBody[];
  readonly target: AnnotationTarget;
}

/**
 * What became of a passage:
 * `exact`  the same words in the same surroundings (the page around may have changed);
 * `moved`  the same words, but what stands next to them on both sides is something else;
 * `edited` the passage is there, its wording changed;
 * `lost`   it is not there, or it cannot be told from others: an orphan.
 */
export type ResolutionState = 'exact' | 'moved' | 'edited' | 'lost';
