import { useId, useRef, useState } from 'preact/hooks';

import type { Entity } from '../../core/entities/model';
import { LOW_CONFIDENCE, type Attribution } from '../../core/quotes/model';
import { CopyButton } from '../CopyButton';
import { Icon } from '../Icon';
import { useLocalisation } from '../localisation';
import { isLetterKey } from '../letter-key';
import type { QuoteActions } from './quote-view';
import { SpeakerForm } from './SpeakerForm';
import { SpeakerName } from './SpeakerName';
import { Statement } from './Statement';

interface Props {
  attribution: Attribution;
  /** The article text. */
  text: string;
  /** BCP 47 tag of the article. */
  language: string;
  /** Who may be chosen as the speaker. */
  entities: readonly Entity[];
  /** False under a heading that names the speaker already. */
  isSpeakerShown: boolean;
  actions: QuoteActions;
}

/** Speaker, reporting words and statement. On the focused card C copies, H highlights, Enter shows the place on the page. */
export function QuoteCard({ attribution, text, language, entities, isSpeakerShown, actions }: Props) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [isCorrecting, setCorrecting] = useState(false);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isLetterKey(event, 'c')) card.current?.querySelector<HTMLElement>('.copy-button')?.click();
    else if (isLetterKey(event, 'h')) actions.highlight(attribution);
    else if (event.key === 'Enter' && event.target === card.current) actions.show(attribution);
    else return;
    event.preventDefault();
  };
  const stopCorrecting = (): void => {
    setCorrecting(false);
    card.current?.focus();
  };
  return (
    <article ref={card} class="quote-card" tabIndex={0} aria-labelledby={`${id}-head`} onKeyDown={onKeyDown}>
      <CardHead id={`${id}-head`} attribution={attribution} isSpeakerShown={isSpeakerShown} />
      <Statement attribution={attribution} text={text} language={language} />
      {isCorrecting ? (
        <SpeakerForm
          entities={entities}
          selected={attribution.speaker?.entityId ?? null}
          onCancel={stopCorrecting}
          onSave={choice => {
            stopCorrecting();
            actions.correctSpeaker(attribution, choice);
          }}
        />
      ) : (
        <CardButtons
          attribution={attribution}
          actions={actions}
          onCorrect={() => {
            setCorrecting(true);
          }}
        />
      )}
    </article>
  );
}

interface ButtonsProps {
  attribution: Attribution;
  actions: QuoteActions;
  onCorrect: () => void;
}

function CardButtons({ attribution, actions, onCorrect }: ButtonsProps) {
  const { t } = useLocalisation();
  return (
    <div class="button-row">
      <CopyButton onCopy={() => actions.copy([attribution])}>{t('copy')}</CopyButton>
      <button
        type="button"
        class="button"
        onClick={() => {
          actions.show(attribution);
        }}
      >
        {t('show')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          actions.highlight(attribution);
        }}
      >
        {t('highlight')}
      </button>
      <button
        type="button"
        class="icon-button at-end"
        aria-label={t('correctSpeaker')}
        title={t('correctSpeaker')}
        onClick={onCorrect}
      >
        <Icon name="pencil" />
      </button>
    </div>
  );
}

interface HeadProps {
  id: string;
  attribution: Attribution;
  isSpeakerShown: boolean;
}

/** Under a heading with the speaker's name only the reporting words are left to say. */
function CardHead({ id, attribution, isSpeakerShown }: HeadProps) {
  const { speaker, cue } = attribution;
  const role = isSpeakerShown && speaker?.name ? speaker.role : '';
  const notes = [role, cue?.text].filter(Boolean).join(' · ');
  const unsure = <Unsure attribution={attribution} />;
  return (
    <header id={id} class="card-head">
      <p class={isSpeakerShown ? undefined : 'visually-hidden'}>
        <SpeakerName speaker={speaker} /> {isSpeakerShown && unsure}
      </p>
      <p class="card-notes">
        {notes} {!isSpeakerShown && unsure}
      </p>
    </header>
  );
}

interface UnsureProps {
  attribution: Attribution;
}

/** A guess is never shown as a fact. */
function Unsure({ attribution: { speaker, confidence } }: UnsureProps) {
  const { t } = useLocalisation();
  if (speaker === null || confidence >= LOW_CONFIDENCE) return null;
  return <span class="unsure">{t('probably')}</span>;
}
