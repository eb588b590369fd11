import type { RuleChoice } from './options-actions';

/** The kinds of clutter in the order of the page: those that are hidden by default first. */
export const RULE_CHOICES: readonly RuleChoice[] = [
  { id: 'font-size-widget', isOnByDefault: true },
  { id: 'share-bar', isOnByDefault: true },
  { id: 'duplicate-caption', isOnByDefault: true },
  { id: 'tools', isOnByDefault: true },
  { id: 'newsletter', isOnByDefault: true },
  { id: 'related', isOnByDefault: true },
  { id: 'consent', isOnByDefault: true },
  { id: 'comments', isOnByDefault: false },
  { id: 'contact', isOnByDefault: false },
  { id: 'author-box', isOnByDefault: false },
  { id: 'ad', isOnByDefault: false },
  { id: 'video', isOnByDefault: false },
];
