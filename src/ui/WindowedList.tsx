import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Lines rendered above and below those in sight, so that scrolling does not show gaps. */
const OVERSCAN = 3;
/** Taken for the height of a window that nothing has measured yet. */
const ASSUMED_HEIGHT = 900;

export interface WindowedRow {
  readonly id: string;
}

export interface WindowedListProps<Row extends WindowedRow> {
  /** Names the list. */
  label: string;
  rows: readonly Row[];
  /** Height of every line in rem. */
  rowHeight: number;
  /** What the lines are chosen by: when it is another, the list begins at its top again. */
  scene: unknown;
  /** Id of the line the keys act on; it is brought into sight when it changes. */
  active: string | null;
  /** `null` where lines cannot be chosen. */
  chosen: ReadonlySet<string> | null;
  renderRow: (row: Row) => ComponentChildren;
  onPress: (row: Row, event: MouseEvent) => void;
  /** `page`: how many lines are in sight. */
  onKey: (event: KeyboardEvent, page: number) => void;
  onOpen: (row: Row) => void;
}

interface Sight {
  readonly first: number;
  readonly count: number;
}

/** Id of the element of a line: ids of lines are addresses and the like. */
function elementId(index: number): string {
  return `line-${index}`;
}

function pixelsPerRem(): number {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isNaN(size) ? 16 : size;
}

/** Which lines are in sight; follows scrolling and the size of the window. */
function useSight(list: RefObject<HTMLElement | null>, height: number): readonly [Sight, () => void] {
  const [sight, setSight] = useState<Sight>({ first: 0, count: Math.ceil(ASSUMED_HEIGHT / height) });
  const look = useCallback(() => {
    const element = list.current;
    if (!element) return;
    const first = Math.floor(element.scrollTop / height);
    const count = Math.ceil((element.clientHeight || ASSUMED_HEIGHT) / height);
    setSight(before => (before.first === first && before.count === count ? before : { first, count }));
  }, [list, height]);
  useEffect(() => {
    look();
    if (!list.current || !('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(list.current);
    return () => {
      observer.disconnect();
    };
  }, [list, look]);
  return [sight, look];
}

function bringIntoSight(element: HTMLElement, top: number, height: number): void {
  const bottom = top + height;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight)
    element.scrollTop = bottom - element.clientHeight;
}

/**
 * A list of any length of which only the lines in sight are in the document. The focus stays on the list; which line
 * the keys act on, how many there are and which are chosen is told by the ARIA listbox pattern.
 */
export function WindowedList<Row extends WindowedRow>(props: WindowedListProps<Row>) {
  const { label, rows, rowHeight, scene, active, chosen, onKey } = props;
  const list = useRef<HTMLDivElement>(null);
  const [rem] = useState(pixelsPerRem);
  const height = rowHeight * rem;
  const [sight, look] = useSight(list, height);
  const activeIndex = active === null ? -1 : rows.findIndex(({ id }) => id === active);

  useLayoutEffect(() => {
    if (list.current && activeIndex >= 0) bringIntoSight(list.current, activeIndex * height, height);
    // Only a move of the active line scrolls, not a list that changes around it.
  }, [active, height]);
  const shownScene = useRef(scene);
  useLayoutEffect(() => {
    if (shownScene.current === scene) return;
    shownScene.current = scene;
    // To write what is there already would make the browser lay out everything at once.
    if (list.current && sight.first > 0) list.current.scrollTop = 0;
  }, [scene]);

  const from = Math.max(0, Math.min(sight.first, rows.length - sight.count) - OVERSCAN);
  const until = Math.min(rows.length, from + sight.count + 2 * OVERSCAN);
  const isActiveRendered = activeIndex >= from && activeIndex < until;
  return (
    <div
      ref={list}
      class="windowed-list"
      role="listbox"
      aria-label={label}
      aria-multiselectable={chosen !== null}
      tabIndex={0}
      {...(isActiveRendered && { 'aria-activedescendant': elementId(activeIndex) })}
      onScroll={look}
      onKeyDown={event => {
        onKey(event, Math.max(1, sight.count - 1));
      }}
    >
      <div class="windowed-lines" role="presentation" style={{ blockSize: `${rows.length * rowHeight}rem` }}>
        {rows.slice(from, until).map((row, offset) => (
          // Lines are told apart by their place: what is found anew is written into the elements that are there.
          <Line key={from + offset} {...props} row={row} index={from + offset} isActive={row.id === active} />
        ))}
      </div>
    </div>
  );
}

interface LineProps<Row extends WindowedRow> extends WindowedListProps<Row> {
  row: Row;
  index: number;
  isActive: boolean;
}

function Line<Row extends WindowedRow>({ row, index, isActive, ...list }: LineProps<Row>) {
  const { rows, rowHeight, chosen, renderRow, onPress, onOpen } = list;
  const isSelected = chosen === null ? isActive : chosen.has(row.id);
  return (
    <div
      id={elementId(index)}
      class={isActive ? 'windowed-line is-active' : 'windowed-line'}
      role="option"
      aria-selected={isSelected}
      aria-setsize={rows.length}
      aria-posinset={index + 1}
      style={{ blockSize: `${rowHeight}rem`, insetBlockStart: `${index * rowHeight}rem` }}
      onClick={event => {
        onPress(row, event);
      }}
      onDblClick={() => {
        onOpen(row);
      }}
    >
      {renderRow(row)}
    </div>
  );
}
