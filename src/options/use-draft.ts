import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the reader has to pause before what they typed is saved, ms. */
const PAUSE = 500;

/** `''` before anything was typed. */
export type DraftState = '' | 'typing' | 'saved' | 'failed';

export interface Draft {
  readonly text: string;
  readonly state: DraftState;
  readonly change: (text: string) => void;
  /** Save at once what is not saved yet. */
  readonly flush: () => void;
}

/**
 * Text that is saved while it is typed: after a pause, when the field is left, and when the view goes. What is stored
 * elsewhere meanwhile is shown unless something typed here waits to be saved.
 *
 * @param save answers whether it is stored
 */
export function useDraft(stored: string, save: (text: string) => Promise<boolean>): Draft {
  const [text, setText] = useState(stored);
  const [state, setState] = useState<DraftState>('');
  /** Typed and not sent to be saved yet. */
  const unsent = useRef<string | null>(null);
  /** Sent and not answered yet. */
  const sent = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useRef((): void => undefined);
  flush.current = () => {
    clearTimeout(timer.current);
    const next = unsent.current;
    if (next === null) return;
    unsent.current = null;
    sent.current += 1;
    void save(next).then(isStored => {
      sent.current -= 1;
      if (!isStored) unsent.current ??= next;
      // Typed on meanwhile: the next saving answers.
      if (sent.current === 0) setState(isStored ? 'saved' : 'failed');
    });
  };
  useEffect(() => {
    if (unsent.current === null && sent.current === 0) setText(stored);
  }, [stored]);
  useEffect(
    () => () => {
      flush.current();
    },
    [],
  );
  return {
    text,
    state,
    change: next => {
      unsent.current = next;
      setText(next);
      setState('typing');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        flush.current();
      }, PAUSE);
    },
    flush: () => {
      flush.current();
    },
  };
}
