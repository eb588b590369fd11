/** Where the reader is in a list, and what is chosen in it. */
export interface ListSelection {
  /** Id of the line the keys act on; `null` before the first one was reached. */
  readonly active: string | null;
  /** Where a range begins that Shift extends. */
  readonly anchor: string | null;
  readonly chosen: ReadonlySet<string>;
}

/** Nothing reached, nothing chosen. */
export const NOTHING_SELECTED: ListSelection = { active: null, anchor: null, chosen: new Set() };

/** Go to a line; what is chosen stays. */
export function activate(selection: ListSelection, id: string): ListSelection {
  return { ...selection, active: id, anchor: id };
}

/** Choose a line or take it out again, and go there. */
export function toggleChosen({ chosen }: ListSelection, id: string): ListSelection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { active: id, anchor: id, chosen: next };
}

/** Go to a line and choose everything from the anchor to it, besides what is chosen already. */
export function extendChosen(selection: ListSelection, id: string, ids: readonly string[]): ListSelection {
  const anchor = selection.anchor ?? selection.active ?? id;
  const from = ids.indexOf(anchor);
  const to = ids.indexOf(id);
  const range = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { active: id, anchor, chosen: new Set([...selection.chosen, ...range]) };
}

/** Choose every line. */
export function chooseAll(selection: ListSelection, ids: readonly string[]): ListSelection {
  return { ...selection, chosen: new Set(ids) };
}

/** Choose none. */
export function chooseNone(selection: ListSelection): ListSelection {
  return { ...selection, chosen: new Set() };
}

/** Where a key leads in a list of `count` lines, `page` of them in sight; `null` for any other key. */
export function lineAfterKey(
  key: string,
  { index, count, page }: { readonly index: number; readonly count: number; readonly page: number },
): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const next = moves[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), count - 1);
}
