import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { keyTarget } from './key-target';
import { placeMenu } from './place-menu';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
}

interface Props {
  /** Name of the button. */
  label: string;
  items: readonly MenuItem[];
  /** Of the button. */
  tabIndex?: number;
  children: ComponentChildren;
}

/** A menu button by the ARIA pattern: arrows move, Enter selects, Escape and leaving close. */
export function Menu({ label, items, tabIndex = 0, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus({ preventScroll: true });
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
        tabIndex={tabIndex}
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

/** Lies over everything, so that no list or card cuts it off; when what is below it scrolls, it closes. */
function usePlace(list: RefObject<HTMLUListElement | null>, onClose: () => void): void {
  useLayoutEffect(() => {
    const element = list.current;
    const button = element?.parentElement?.querySelector('button');
    if (!element || !button) return undefined;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placeMenu(button.getBoundingClientRect(), { width, height }, view);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    const life = new AbortController();
    const onScroll = (event: Event): void => {
      if (event.target !== element) onClose();
    };
    window.addEventListener('scroll', onScroll, { signal: life.signal, capture: true, passive: true });
    window.addEventListener('resize', onClose, { signal: life.signal });
    return () => {
      life.abort();
    };
  }, []);
}

function MenuList({ label, items, onClose }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  usePlace(list, onClose);
  const elements = (): HTMLElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  // Before the next key is pressed: it is the menu's.
  useLayoutEffect(() => {
    elements()[0]?.focus();
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
    <ul ref={list} class="menu-list" popover="manual" role="menu" aria-label={label} onKeyDown={onKeyDown}>
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
