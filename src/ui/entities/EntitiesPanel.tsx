import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import type { EntityCorrection } from '../../core/corrections/model';
import type { Entity, EntityType } from '../../core/entities/model';
import { CopyButton } from '../CopyButton';
import { FilterField } from '../FilterField';
import { useLocalisation } from '../localisation';
import { StateMessage } from '../StateMessage';
import { EntityRow } from './EntityRow';

const TYPE_ORDER: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'DATE', 'MISC'];

/** What the reader can do with the entities of an article. */
export interface EntityActions {
  /** Answers whether the list is on the clipboard now. */
  copy: (entities: readonly Entity[]) => Promise<boolean>;
  /** Mark all mentions of the entity on the page and scroll to this one (from 0). */
  showMention: (entity: Entity, index: number) => void;
  correct: (correction: EntityCorrection) => void;
}

interface Props {
  entities: readonly Entity[];
  /** True where the list comes from patterns and lists only. */
  isRough: boolean;
  /** BCP 47 tag of the article. */
  language: string;
  query: string;
  onQueryChange: (query: string) => void;
  actions: EntityActions;
}

function matches({ name, aliases, role }: Entity, query: string): boolean {
  return [name, ...aliases, role].join(' ').toLowerCase().includes(query.trim().toLowerCase());
}

/** Who and what the article is about, grouped by type. */
export function EntitiesPanel({ entities, isRough, language, query, onQueryChange, actions }: Props) {
  const { t } = useLocalisation();
  const [step, setStep] = useState<{ id: string; index: number } | null>(null);
  if (entities.length === 0) {
    return <StateMessage title={t('noEntitiesTitle')} text={t(isRough ? 'roughList' : 'noEntitiesText')} />;
  }
  const shown = entities.filter(entity => matches(entity, query));
  const showNext = (entity: Entity): void => {
    const index = step?.id === entity.id ? (step.index + 1) % entity.mentions.length : 0;
    setStep({ id: entity.id, index });
    actions.showMention(entity, index);
  };
  return (
    <>
      <div class="filters">
        <FilterField label={t('filterEntities')} value={query} onChange={onQueryChange} />
        <CopyButton isDisabled={shown.length === 0} onCopy={() => actions.copy(shown)}>
          {t('copyList')}
        </CopyButton>
      </div>
      {isRough && <p class="notice">{t('roughList')}</p>}
      {shown.length === 0 && <p class="list-note">{t('noMatch')}</p>}
      {TYPE_ORDER.map(type => {
        const own = shown.filter(entity => entity.type === type);
        return (
          <EntityGroup key={type} type={type} count={own.length}>
            {own.map(entity => (
              <EntityRow
                key={entity.id}
                entity={entity}
                others={entities.filter(other => other.type === type && other !== entity)}
                language={language}
                step={step?.id === entity.id ? step.index : null}
                onStep={() => {
                  showNext(entity);
                }}
                onCorrect={actions.correct}
              />
            ))}
          </EntityGroup>
        );
      })}
    </>
  );
}

interface GroupProps {
  type: EntityType;
  count: number;
  children: ComponentChildren;
}

function EntityGroup({ type, count, children }: GroupProps) {
  const { t } = useLocalisation();
  if (count === 0) return null;
  return (
    <section class="entity-group">
      <h2>
        {t(`type${type}`)} <span class="count">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
