import type { Entity } from '../../core/entities/model';
import type { Attribution } from '../../core/quotes/model';
import { CopyButton } from '../CopyButton';
import { Icon } from '../Icon';
import { useLocalisation } from '../localisation';
import { moveBetweenCards } from '../move-between-cards';
import type { QuoteActions } from './quote-view';
import { QuoteCard } from './QuoteCard';
import type { SpeakerGroup } from './speaker-groups';
import { SpeakerName } from './SpeakerName';

/** What every card of one article needs. */
export interface QuoteContext {
  readonly text: string;
  readonly language: string;
  readonly entities: readonly Entity[];
  readonly actions: QuoteActions;
}

interface ListProps {
  context: QuoteContext;
  attributions: readonly Attribution[];
  isSpeakerShown: boolean;
}

/** Statements in reading order. */
export function QuoteList({ context, attributions, isSpeakerShown }: ListProps) {
  return (
    <ol class="card-list" onKeyDown={moveBetweenCards}>
      {attributions.map(attribution => (
        <li key={attribution.id}>
          <QuoteCard attribution={attribution} isSpeakerShown={isSpeakerShown} {...context} />
        </li>
      ))}
    </ol>
  );
}

interface GroupProps {
  context: QuoteContext;
  group: SpeakerGroup;
  isTinted: boolean;
  onTint: (isTinted: boolean) => void;
}

/** All statements of one speaker under one heading, with what can be done with them together. */
export function SpeakerSection({ context, group, isTinted, onTint }: GroupProps) {
  const { t } = useLocalisation();
  const { speaker, attributions } = group;
  const name = speaker?.name ?? t('noSpeaker');
  return (
    <section class="speaker-group">
      <header class="group-head">
        <h2>
          <SpeakerName speaker={speaker} /> <span class="count">{attributions.length}</span>
        </h2>
        {speaker?.name && speaker.role !== '' && <p class="card-notes">{speaker.role}</p>}
        <div class="button-row">
          <CopyButton
            label={t('controlFor', t('copyAll'), name)}
            onCopy={() => context.actions.copy(attributions)}
          >
            {t('copyAll')}
          </CopyButton>
          <button
            type="button"
            class="button"
            aria-pressed={isTinted}
            aria-label={t('controlFor', t('tint'), name)}
            onClick={() => {
              onTint(!isTinted);
            }}
          >
            <Icon name="marker" />
            {t('tint')}
          </button>
        </div>
      </header>
      <QuoteList context={context} attributions={attributions} isSpeakerShown={false} />
    </section>
  );
}
