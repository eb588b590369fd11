import type { Box } from '../article/box';
import type { PageLabels } from '../article/labels';

/** Every kind of clutter has one rule, named after it. */
export type RuleId =
  | 'font-size-widget'
  | 'share-bar'
  | 'duplicate-caption'
  | 'tools'
  | 'newsletter'
  | 'related'
  | 'consent'
  | 'comments'
  | 'contact'
  | 'author-box'
  | 'ad'
  | 'video';

/** What a rule says of an element it would take out. */
export type ReasonKey =
  | 'text-size'
  | 'share-buttons'
  | 'same-caption'
  | 'tool'
  | 'tool-label'
  | 'appeal'
  | 'other-articles'
  | 'consent'
  | 'curtain'
  | 'comments'
  | 'contact'
  | 'author'
  | 'advertisement'
  | 'video';

/** Why an element is taken out. Views say it in the reader's language. */
export interface Reason {
  readonly key: ReasonKey;
  /** How many share buttons; the label of a tool, empty when it has none. Else absent. */
  readonly detail?: number | string;
}

/** One element that a rule would take out, and why. */
export interface Finding {
  readonly box: Box;
  readonly reason: Reason;
  /** What stays in its place: when that is hidden as well, this finding falls. */
  readonly twin?: Box;
}

/** A cleanup rule only looks: it never changes the page. */
export interface CleanupRule {
  readonly id: RuleId;
  /** Whether it acts unless the reader says otherwise. */
  readonly isOnByDefault: boolean;
  /** What is to be taken out, each box once or more, in any order. Unsure means no finding. */
  readonly find: (labels: PageLabels) => readonly Finding[];
}
