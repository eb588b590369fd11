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

/** One element that a rule would take out, and why. */
export interface Finding {
  readonly element: Element;
  /** For the reader, short: "5 links to share services". */
  readonly reason: string;
  /** What stays in its place: when that is hidden as well, this finding falls. */
  readonly twin?: Element;
}

/** A cleanup rule only looks: it never changes the page. */
export interface CleanupRule {
  readonly id: RuleId;
  /** Whether it acts unless the reader says otherwise. */
  readonly isOnByDefault: boolean;
  /** Findings in document order; nothing found yields nothing. Unsure means no finding. */
  find(labels: PageLabels): Iterable<Finding>;
}
