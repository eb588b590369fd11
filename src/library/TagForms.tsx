import { useId, useState } from 'preact/hooks';

import { cleanTag } from '../core/library/change';
import type { Facet } from '../core/library/facets';
import { InlineForm } from '../ui/InlineForm';
import { useLocalisation } from '../ui/localisation';

interface Props {
  tag: string;
  onSave: (to: string) => void;
  onCancel: () => void;
}

/** Another name for a tag. */
export function RenameTagForm({ tag, onSave, onCancel }: Props) {
  const { t } = useLocalisation();
  const id = useId();
  const [name, setName] = useState(tag);
  const save = (): void => {
    const next = cleanTag(name);
    if (next === '' || next === tag) onCancel();
    else onSave(next);
  };
  return (
    <InlineForm onSave={save} onCancel={onCancel}>
      <label for={id}>{t('renameLabel')}</label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={100}
        onInput={event => {
          setName(event.currentTarget.value);
        }}
      />
    </InlineForm>
  );
}

interface MergeProps extends Props {
  others: readonly Facet[];
}

/** The tag that takes this one's place. */
export function MergeTagForm({ tag, others, onSave, onCancel }: MergeProps) {
  const { t } = useLocalisation();
  const id = useId();
  const [into, setInto] = useState(others[0]?.value ?? '');
  const save = (): void => {
    if (into === '') onCancel();
    else onSave(into);
  };
  return (
    <InlineForm onSave={save} onCancel={onCancel}>
      <label for={id}>{t('mergeLabel', tag)}</label>
      <select
        id={id}
        value={into}
        onChange={event => {
          setInto(event.currentTarget.value);
        }}
      >
        {others.map(({ value }) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </InlineForm>
  );
}
