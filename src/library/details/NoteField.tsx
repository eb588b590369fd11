import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { useLocalisation } from '../../ui/localisation';

/** How long the reader must pause before what was typed is kept, ms. */
const PAUSE = 500;

interface Props {
  note: string;
  onChange: (note: string) => void;
}

/** The note of a highlight. It is kept while one types: after a pause, on leaving the field, and when another is shown. */
export function NoteField({ note, onChange }: Props) {
  const { t } = useLocalisation();
  const id = useId();
  const [value, setValue] = useState(note);
  const pending = useRef<string | null>(null);
  const keep = useRef<() => void>(() => undefined);
  keep.current = (): void => {
    if (pending.current !== null && pending.current !== note) onChange(pending.current);
    pending.current = null;
  };

  useEffect(() => {
    if (pending.current === null) setValue(note);
  }, [note]);
  useEffect(() => {
    const timer = setTimeout(() => {
      keep.current();
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  useEffect(() => {
    const leave = (): void => {
      keep.current();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return (
    <div class="note-field">
      <label for={id}>{t('libraryNote')}</label>
      <textarea
        id={id}
        rows={4}
        value={value}
        maxLength={20_000}
        onInput={event => {
          pending.current = event.currentTarget.value;
          setValue(event.currentTarget.value);
        }}
        onBlur={() => {
          keep.current();
        }}
      />
    </div>
  );
}
