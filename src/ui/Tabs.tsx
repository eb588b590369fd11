import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

import { keyTarget } from './key-target';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown behind the label; `null` while it is not known yet. */
  readonly count: number | null;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** The panel of the selected tab. */
  children: ComponentChildren;
}

/** Tabs by the ARIA pattern: arrow keys move and select, Home and End jump, the panel follows in the tab order. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = tabs.findIndex(({ id }) => id === selected);
    const next = keyTarget(event.key, { index, count: tabs.length, direction: 'across' });
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count }) => (
          <button
            key={id}
            id={`tab-${id}`}
            class="tab"
            type="button"
            role="tab"
            aria-selected={id === selected}
            aria-controls="tab-panel"
            tabIndex={id === selected ? 0 : -1}
            onClick={() => {
              onSelect(id);
            }}
          >
            {name} <span class="count">{count}</span>
          </button>
        ))}
      </div>
      <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${selected}`} tabIndex={-1}>
        {children}
      </div>
    </>
  );
}
