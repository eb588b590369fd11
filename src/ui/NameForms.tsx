import { useId, useState } from 'preact/hooks';

import { InlineForm } from './InlineForm';
import { useLocalisation } from './localisation';

interface RenameProps {
  name: string;
  maxLength: number;
  /** How a name is kept; an empty one is none. */
  clean: (name: string) => string;
  /** Called with a clean name that is another than before. */
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** A new name for something. */
export function RenameForm({ name, maxLength, clean, onSave, onCancel }: RenameProps) {
  const { t } = useLocalisation();
  const id = useId();
  const [next, setNext] = useState(name);
  const save = (): void => {
    const cleaned = clean(next);
    if (cleaned === '' || cleaned === name) onCancel();
    else onSave(cleaned);
  };
  return (
    <InlineForm onSave={save} onCancel={onCancel}>
      <label for={id}>{t('renameLabel')}</label>
      <input
        id={id}
        type="text"
        value={next}
        maxLength={maxLength}
        onInput={event => {
          setNext(event.currentTarget.value);
        }}
      />
    </InlineForm>
  );
}

/** One of the things that another may go into. */
export interface MergeOption {
  readonly value: string;
  readonly label: string;
}

interface MergeProps {
  name: string;
  options: readonly MergeOption[];
  onSave: (value: string) => void;
  onCancel: () => void;
}

/** Two things are one: this one goes into the other. */
export function MergeForm({ name, options, onSave, onCancel }: MergeProps) {
  const { t } = useLocalisation();
  const id = useId();
  const [chosen, setChosen] = useState(options[0]?.value ?? '');
  const save = (): void => {
    if (chosen === '') onCancel();
    else onSave(chosen);
  };
  return (
    <InlineForm onSave={save} onCancel={onCancel}>
      <label for={id}>{t('mergeLabel', name)}</label>
      <select
        id={id}
        value={chosen}
        onChange={event => {
          setChosen(event.currentTarget.value);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </InlineForm>
  );
}
