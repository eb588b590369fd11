import { useState } from 'preact/hooks';

import { formatArticleDate } from '../../core/export/article-date';
import type { EntityCorrection, EntityKey } from '../../core/corrections/model';
import type { Entity } from '../../core/entities/model';
import { Icon } from '../Icon';
import { useLocalisation } from '../localisation';
import { Menu } from '../Menu';
import { MergeForm, RenameForm } from '../NameForms';

interface Props {
  entity: Entity;
  /** Which other entities it may be merged with. */
  others: readonly Entity[];
  /** BCP 47 tag of the article. */
  language: string;
  /** The mention that was shown last, from 0; `null` when none was. */
  step: number | null;
  onStep: () => void;
  onCorrect: (correction: EntityCorrection) => void;
}

type FormName = 'merge' | 'rename';

/** One entry: name, role and count; a click shows the next mention on the page. */
export function EntityRow({ entity, others, language, step, onStep, onCorrect }: Props) {
  const { t } = useLocalisation();
  const [form, setForm] = useState<FormName | null>(null);
  const key: EntityKey = { type: entity.type, name: entity.name };
  const open = (name: FormName) => ({
    label: t(name === 'merge' ? 'mergeWith' : 'renameEntity'),
    onSelect: () => {
      setForm(name);
    },
  });
  const remove = {
    label: t('notAnEntity'),
    onSelect: () => {
      onCorrect({ kind: 'not-an-entity', entity: key });
    },
  };
  const items = [remove, open('rename'), ...(others.length > 0 ? [open('merge')] : [])];
  return (
    <li class={step === null ? 'entity-row' : 'entity-row is-current'}>
      <div class="entity-line">
        <EntityButton entity={entity} language={language} step={step} onStep={onStep} />
        <Menu label={t('correctEntity', entity.name)} items={items}>
          <Icon name="menu" />
        </Menu>
      </div>
      {form && (
        <CorrectionForm
          form={form}
          entity={key}
          others={others}
          onCancel={() => {
            setForm(null);
          }}
          onSave={correction => {
            setForm(null);
            onCorrect(correction);
          }}
        />
      )}
    </li>
  );
}

function EntityButton({
  entity,
  language,
  step,
  onStep,
}: Pick<Props, 'entity' | 'language' | 'step' | 'onStep'>) {
  const { t, locale } = useLocalisation();
  const total = entity.mentions.length;
  const note = entity.iso === undefined ? entity.role : formatArticleDate(entity.iso, locale);
  return (
    <button type="button" class="entity-button" onClick={onStep}>
      <span class="entity-words" {...(language !== '' && { lang: language })}>
        <span class="entity-name">{entity.name}</span>
        {note !== '' && <span class="entity-note">{note}</span>}
      </span>
      <span class="count" aria-hidden="true">
        {step === null ? total : `${step + 1}/${total}`}
      </span>
      <span class="visually-hidden">{t('mentionCount', total)}</span>
    </button>
  );
}

interface FormProps {
  form: FormName;
  entity: EntityKey;
  others: readonly Entity[];
  onSave: (correction: EntityCorrection) => void;
  onCancel: () => void;
}

function CorrectionForm({ form, entity, others, onSave, onCancel }: FormProps) {
  if (form === 'rename') {
    const name = { name: entity.name, maxLength: 200, clean: (next: string) => next.trim() };
    const rename = (next: string): void => {
      onSave({ kind: 'rename', entity, name: next });
    };
    return <RenameForm {...name} onCancel={onCancel} onSave={rename} />;
  }
  const merge = (id: string): void => {
    const into = others.find(other => other.id === id);
    if (into) onSave({ kind: 'merge', entity, into: { type: into.type, name: into.name } });
  };
  const options = others.map(({ id, name }) => ({ value: id, label: name }));
  return <MergeForm name={entity.name} options={options} onCancel={onCancel} onSave={merge} />;
}
