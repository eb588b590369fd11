import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { useLocalisation } from '../localisation';
import { parseTags, type HighlightEdit } from './highlight-view';

interface Props {
  note: string;
  tags: readonly string[];
  /** Put the focus into the note. */
  isFocused: boolean;
  /** Called when a field is left and when the fields go: nothing typed is lost. */
  onEdit: (edit: HighlightEdit) => void;
}

/** A note and tags. They keep themselves; there is no button to forget. */
export function NoteFields({ note, tags, isFocused, onEdit }: Props) {
  const { t } = useLocalisation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState({ note, tags: tags.join(', ') });
  const latest = useRef({ typed, onEdit });
  latest.current = { typed, onEdit };

  const keep = (): void => {
    const { typed: now, onEdit: edit } = latest.current;
    edit({ note: now.note.trim(), tags: parseTags(now.tags) });
  };
  useEffect(() => {
    if (isFocused) field.current?.focus();
    return keep;
  }, []);
  return (
    <div class="note-fields">
      <label for={`${id}-note`}>{t('note')}</label>
      <textarea
        ref={field}
        id={`${id}-note`}
        dir="auto"
        rows={3}
        value={typed.note}
        onInput={event => {
          setTyped({ ...typed, note: event.currentTarget.value });
        }}
        onBlur={keep}
      />
      <label for={`${id}-tags`}>{t('tags')}</label>
      <input
        id={`${id}-tags`}
        type="text"
        dir="auto"
        autocomplete="off"
        placeholder={t('tagsHint')}
        value={typed.tags}
        onInput={event => {
          setTyped({ ...typed, tags: event.currentTarget.value });
        }}
        onBlur={keep}
      />
    </div>
  );
}
