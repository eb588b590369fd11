import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a sentence to screen readers without moving the focus. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

interface Props {
  children: ComponentChildren;
}

/** Holds the one live region of a view. */
export function Announcer({ children }: Props) {
  const [{ sentence, turn }, setSaid] = useState({ sentence: '', turn: 0 });
  const announce = useCallback((next: string) => {
    setSaid(said => ({ sentence: next, turn: said.turn + 1 }));
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <p class="visually-hidden" role="status" aria-live="polite">
        {/* A new node each time: the same sentence twice is said twice. */}
        <span key={turn}>{sentence}</span>
      </p>
    </AnnounceContext.Provider>
  );
}
