import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { useLocalisation } from './localisation';

interface Props {
  onSave: () => void;
  onCancel: () => void;
  /** A label and its field; the field gets the focus. */
  children: ComponentChildren;
}

/** A small form in the place it is about: Enter saves, Escape cancels. */
export function InlineForm({ onSave, onCancel, children }: Props) {
  const { t } = useLocalisation();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="inline-form"
      onSubmit={event => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        // Escape would close the popup.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <div class="button-row">
        <button type="submit" class="button is-primary">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
