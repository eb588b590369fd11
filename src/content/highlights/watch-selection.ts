import { selectedRange } from './selected-range';

export interface SelectionWatch {
  /** The reader has selected words and is done with it. */
  readonly onSelected: () => void;
  /** Nothing is selected any more, or a new selection begins. */
  readonly onDropped: () => void;
  /** Tab on the page while words are selected; true when it is taken. */
  readonly onTab: () => boolean;
  /** The reader pressed Escape, or pressed a button of the mouse on the page. */
  readonly onEscape: (event: Event) => void;
  /** Whether an event comes from what we show. */
  readonly isOurs: (event: Event) => boolean;
  readonly signal: AbortSignal;
}

/** A selection by keys counts as done after this pause, ms. */
const PAUSE_MS = 250;

/** Tell when the reader selects words of the page: at the end of a drag, or after a pause in selecting by keys. */
export function watchSelection(document: Document, watch: SelectionWatch): void {
  const { signal, isOurs } = watch;
  let isDragging = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isDragging) return;
      if (selectedRange(document)) watch.onSelected();
    }, wait);
  };
  const listen = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ): void => {
    document.addEventListener(type, listener, { signal, capture: true });
  };
  listen('pointerdown', event => {
    if (isOurs(event)) return;
    isDragging = event.isPrimary && event.pointerType === 'mouse';
    watch.onEscape(event);
  });
  listen('pointerup', event => {
    isDragging = false;
    // The browser drops or keeps the selection only after this event.
    if (!isOurs(event)) settle(0);
  });
  listen('pointercancel', () => {
    isDragging = false;
  });
  listen('selectionchange', () => {
    if (isDragging) return;
    if (!selectedRange(document)) watch.onDropped();
    else settle(PAUSE_MS);
  });
  listen('keydown', event => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape') watch.onEscape(event);
    else if (event.key === 'Tab' && !event.shiftKey && isPlain && !isOurs(event) && watch.onTab())
      event.preventDefault();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}
