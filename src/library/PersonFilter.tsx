import { useEffect, useId, useState } from 'preact/hooks';

import { personKey } from '../core/library/people';
import { useLocalisation } from '../ui/localisation';

/** A longer list of suggestions costs more than it helps. */
const MAX_SUGGESTIONS = 300;

interface Props {
  people: readonly { readonly id: string; readonly name: string }[];
  /** A person's key; empty when nobody is chosen. */
  value: string;
  onChange: (person: string) => void;
}

/** Narrows to a person by name, typed in full or picked from the most quoted. */
export function PersonFilter({ people, value, onChange }: Props) {
  const { t } = useLocalisation();
  const id = useId();
  const [name, setName] = useState('');
  useEffect(() => {
    if (personKey(name) !== value) setName(people.find(person => person.id === value)?.name ?? value);
    // Only a choice made elsewhere overwrites what is being typed.
  }, [value]);
  return (
    <div class="filter">
      <label for={id}>{t('libraryPerson')}</label>
      <input
        id={id}
        type="text"
        list={`${id}-list`}
        placeholder={t('libraryAnybody')}
        autocomplete="off"
        value={name}
        onInput={event => {
          setName(event.currentTarget.value);
        }}
        onChange={event => {
          onChange(personKey(event.currentTarget.value));
        }}
      />
      <datalist id={`${id}-list`}>
        {people.slice(0, MAX_SUGGESTIONS).map(person => (
          <option key={person.id} value={person.name} />
        ))}
      </datalist>
    </div>
  );
}
