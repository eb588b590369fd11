import { useRef, useState } from 'preact/hooks';

import { HIGHLIGHT_COLORS, type HighlightColor } from '../../core/library/model';
import { nameOfColor, type ColorNames } from '../../ui/highlights/highlight-view';
import { Icon, type IconName } from '../../ui/Icon';
import { keyTarget } from '../../ui/key-target';
import { useLocalisation } from '../../ui/localisation';

interface Props {
  names: ColorNames;
  onHighlight: (color: HighlightColor) => void;
  onNote: () => void;
  onCopy: () => void;
}

/** A press would take the selection away before the click. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

/** What can be done with the selected words: five colours, a note, a copy. By the ARIA pattern of toolbars. */
export function HighlightToolbar({ names, onHighlight, onNote, onCopy }: Props) {
  const { t } = useLocalisation();
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...(bar.current?.querySelectorAll('button') ?? [])];
    const next = keyTarget(event.key, { index: current, count: all.length, direction: 'across' });
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    all[next]?.focus();
  };
  const others = [
    { icon: 'note', label: t('addNote'), onClick: onNote },
    { icon: 'copy', label: t('copyAsQuote'), onClick: onCopy },
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
      {others.map(({ icon, label, onClick }, index) => (
        <Action
          key={icon}
          icon={icon}
          label={label}
          isCurrent={HIGHLIGHT_COLORS.length + index === current}
          onClick={onClick}
        />
      ))}
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
