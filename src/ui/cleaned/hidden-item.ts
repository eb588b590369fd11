import type { Reason, RuleId } from '../../core/cleanup/rule';

/** One thing the cleanup took out of view (the part of a page report that this list needs). */
export interface HiddenItem {
  readonly id: string;
  readonly ruleId: RuleId;
  readonly reason: Reason;
  readonly excerpt: string;
  /** True when the reader put it back. */
  readonly isShown: boolean;
}

/** What the reader can do with hidden items. */
export interface CleanedActions {
  setItemsShown: (ids: readonly string[], isShown: boolean) => void;
  /** Whether a rule may hide anything on this site. */
  setRuleOnSite: (ruleId: RuleId, isOn: boolean) => void;
}

/** The items of each rule, rules in the order of their first item. */
export function groupByRule(items: readonly HiddenItem[]): Map<RuleId, HiddenItem[]> {
  const groups = new Map<RuleId, HiddenItem[]>();
  for (const item of items) groups.set(item.ruleId, [...(groups.get(item.ruleId) ?? []), item]);
  return groups;
}
