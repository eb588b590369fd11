import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { keyTarget } from './key-target';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
}

interface Props {
  /** Name of the button. */
  label: string;
  items: readonly MenuItem[];
  children: ComponentChildren;
}

/** A menu button by the ARIA pattern: arrows move, Enter selects, Escape and leaving close. */
export function Menu({ label, items, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <div
      ref={root}
      class="menu"
      onFocusOut={event => {
        if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {children}
      </button>
      {isOpen && <MenuList label={label} items={items} onClose={close} />}
    </div>
  );
}

interface ListProps {
  label: string;
  items: readonly MenuItem[];
  onClose: () => void;
}

function MenuList({ label, items, onClose }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [isAtStart, setAtStart] = useState(false);
  // A menu ends below its button; where the window has no room for that, it begins there.
  useLayoutEffect(() => {
    if (list.current && list.current.getBoundingClientRect().left < 0) setAtStart(true);
  }, []);
  const elements = (): HTMLElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    elements()[0]?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const index = elements().indexOf(event.target as HTMLElement);
    const next = keyTarget(event.key, { index, count: items.length, direction: 'down' });
    if (event.key === 'Escape') onClose();
    else if (next === null) return;
    else elements()[next]?.focus();
    // Neither the popup nor the list below may take these keys for their own.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      class={isAtStart ? 'menu-list is-at-start' : 'menu-list'}
      role="menu"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {items.map(item => (
        <li key={item.label} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              item.onSelect();
            }}
          >
            {item.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
