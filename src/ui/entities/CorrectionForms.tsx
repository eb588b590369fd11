import { useId, useState } from 'preact/hooks';

import type { EntityKey } from '../../core/corrections/model';
import type { Entity } from '../../core/entities/model';
import { InlineForm } from '../InlineForm';
import { useLocalisation } from '../localisation';

interface RenameProps {
  name: string;
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** A new name for an entity; the old one becomes another form of it. */
export function RenameForm({ name, onSave, onCancel }: RenameProps) {
  const { t } = useLocalisation();
  const id = useId();
  const [next, setNext] = useState(name);
  const save = (): void => {
    const trimmed = next.trim();
    if (trimmed === '' || trimmed === name) onCancel();
    else onSave(trimmed);
  };
  return (
    <InlineForm onSave={save} onCancel={onCancel}>
      <label for={id}>{t('renameLabel')}</label>
      <input
        id={id}
        type="text"
        value={next}
        maxLength={200}
        onInput={event => {
          setNext(event.currentTarget.value);
        }}
      />
    </InlineForm>
  );
}

interface MergeProps {
  name: string;
  others: readonly Entity[];
  onSave: (into: EntityKey) => void;
  onCancel: () => void;
}

/** Two entries of the list are one: this one goes into the other. */
export function MergeForm({ name, others, onSave, onCancel }: MergeProps) {
  const { t } = useLocalisation();
  const id = useId();
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const save = (): void => {
    const other = others.find(entity => entity.id === chosen);
    if (other) onSave({ type: other.type, name: other.name });
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
        {others.map(other => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </select>
    </InlineForm>
  );
}
