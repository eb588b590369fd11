import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

import type { CopyFormatId } from '../../core/export/copy/copy-formats';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../core/library/model';
import { nameOfColor, type ColorNames } from '../../ui/highlights/highlight-view';
import { Icon, type IconName } from '../../ui/Icon';
import { keyTarget } from '../../ui/key-target';
import { CopyAsMenu } from '../../ui/quotes/CopyAsMenu';
import { useLocalisation } from '../../ui/localisation';

interface Props {
  names: ColorNames;
  onHighlight: (color: HighlightColor) => void;
  onNote: () => void;
  /** In the form used last where none is chosen. */
  onCopy: (form?: CopyFormatId) => void;
}

const CONTROLS = ':scope > button, :scope > .menu > button';

/** A press would take the selection away before the click. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

/** The toolbar's one control that Tab leads to, and the keys that move it. By the ARIA pattern of toolbars. */
function useCurrent(
  bar: RefObject<HTMLDivElement | null>,
): readonly [number, (event: KeyboardEvent) => void] {
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent): void => {
    // The menu has keys of its own.
    if (event.target instanceof Element && event.target.closest('[role=menu]')) return;
    const all = [...(bar.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
    const next = keyTarget(event.key, { index: current, count: all.length, direction: 'across' });
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    all[next]?.focus();
  };
  return [current, onKeyDown];
}

/** What can be done with the selected words: five colours, a note, a copy in any form. */
export function HighlightToolbar({ names, onHighlight, onNote, onCopy }: Props) {
  const { t } = useLocalisation();
  const bar = useRef<HTMLDivElement>(null);
  const [current, onKeyDown] = useCurrent(bar);
  const copy = (): void => {
    onCopy();
  };
  const others = [
    { icon: 'note', label: t('addNote'), onClick: onNote },
    { icon: 'copy', label: t('copyAsQuote'), onClick: copy },
  ] as const;
  return (
    <div
      ref={bar}
      class="toolbar"
      role="toolbar"
      aria-label={t('highlightSelection')}
      onKeyDown={onKeyDown}
      onPointerDown={keepSelection}
      onMouseDown={keepSelection}
    >
      {HIGHLIGHT_COLORS.map((color, index) => (
        <Swatch
          key={color}
          color={color}
          name={nameOfColor(color, names, t)}
          isCurrent={index === current}
          onClick={() => {
            onHighlight(color);
          }}
        />
      ))}
      <span class="rule" />
      {others.map((action, index) => (
        <Action key={action.icon} {...action} isCurrent={HIGHLIGHT_COLORS.length + index === current} />
      ))}
      <CopyAsMenu tabIndex={HIGHLIGHT_COLORS.length + others.length === current ? 0 : -1} onCopy={onCopy} />
    </div>
  );
}

interface SwatchProps {
  color: HighlightColor;
  name: string;
  /** Whether Tab leads here. */
  isCurrent: boolean;
  onClick: () => void;
}

function Swatch({ color, name, isCurrent, onClick }: SwatchProps) {
  return (
    <button
      type="button"
      class={`swatch is-${color}`}
      aria-label={name}
      title={name}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onClick}
    />
  );
}

interface ActionProps {
  icon: IconName;
  label: string;
  isCurrent: boolean;
  onClick: () => void;
}

function Action({ icon, label, isCurrent, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
