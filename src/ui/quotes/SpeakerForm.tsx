import { useId, useState } from 'preact/hooks';

import type { EntityKey } from '../../core/corrections/model';
import type { Entity, EntityType } from '../../core/entities/model';
import { InlineForm } from '../InlineForm';
import { useLocalisation } from '../localisation';

const SPEAKER_TYPES: readonly EntityType[] = ['PER', 'ORG', 'MISC'];

interface Props {
  entities: readonly Entity[];
  /** The entity that is taken for the speaker now. */
  selected: string | null;
  onSave: (speaker: EntityKey | null) => void;
  onCancel: () => void;
}

/** Lets the reader say who made a statement: one of the people and organisations of the article, or nobody named. */
export function SpeakerForm({ entities, selected, onSave, onCancel }: Props) {
  const { t } = useLocalisation();
  const id = useId();
  const [chosen, setChosen] = useState(selected ?? '');
  const save = (): void => {
    const entity = entities.find(other => other.id === chosen);
    onSave(entity ? { type: entity.type, name: entity.name } : null);
  };
  return (
    <InlineForm onSave={save} onCancel={onCancel}>
      <label for={id}>{t('whoSaidThis')}</label>
      <select
        id={id}
        value={chosen}
        onChange={event => {
          setChosen(event.currentTarget.value);
        }}
      >
        <option value="">{t('nobodyNamed')}</option>
        {SPEAKER_TYPES.map(type => (
          <SpeakerOptions key={type} type={type} entities={entities} />
        ))}
      </select>
    </InlineForm>
  );
}

interface OptionsProps {
  type: EntityType;
  entities: readonly Entity[];
}

function SpeakerOptions({ type, entities }: OptionsProps) {
  const { t } = useLocalisation();
  const own = entities.filter(entity => entity.type === type);
  if (own.length === 0) return null;
  return (
    <optgroup label={t(`type${type}`)}>
      {own.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
