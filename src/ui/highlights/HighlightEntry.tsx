import { useId, useRef, useState } from 'preact/hooks';

import { CopyButton } from '../CopyButton';
import { isLetterKey } from '../letter-key';
import { useLocalisation } from '../localisation';
import { CopyAsMenu } from '../quotes/CopyAsMenu';
import { ColorChoice } from './ColorChoice';
import { STATE_KEYS, type ColorNames, type HighlightActions, type ShownHighlight } from './highlight-view';
import { NoteFields } from './NoteFields';
import { WordingChange } from './WordingChange';

interface Props {
  highlight: ShownHighlight;
  names: ColorNames;
  language: string;
  actions: HighlightActions;
}

/** One highlight. On the focused card Enter shows it on the page, C copies, Delete deletes. */
export function HighlightEntry({ highlight, names, language, actions }: Props) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [isEditing, setEditing] = useState(false);

  const stopEditing = (): void => {
    setEditing(false);
    card.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const onCard: Record<string, (() => void) | undefined> = {
      Enter: () => {
        actions.show(highlight.id);
      },
      Delete: () => {
        actions.delete(highlight.id);
      },
    };
    const act = event.target === card.current ? onCard[event.key] : undefined;
    if (isLetterKey(event, 'c')) card.current?.querySelector<HTMLElement>('.copy-button')?.click();
    else if (act) act();
    else if (event.key === 'Escape' && isEditing) stopEditing();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <article
      ref={card}
      class="highlight-card"
      tabIndex={0}
      aria-labelledby={`${id}-words`}
      onKeyDown={onKeyDown}
    >
      <Words id={`${id}-words`} highlight={highlight} language={language} />
      {isEditing ? (
        <Editing highlight={highlight} names={names} actions={actions} />
      ) : (
        <Remarks highlight={highlight} />
      )}
      <Buttons
        highlight={highlight}
        actions={actions}
        isEditing={isEditing}
        onEditing={() => {
          setEditing(!isEditing);
        }}
      />
    </article>
  );
}

interface WordsProps {
  id: string;
  highlight: ShownHighlight;
  language: string;
}

function Words({ id, highlight, language }: WordsProps) {
  const { t } = useLocalisation();
  const { color, exact, wording, state, speaker } = highlight;
  return (
    <>
      {speaker && <p class="speaker-name">{speaker.name}</p>}
      <blockquote
        id={id}
        class={`highlight-words is-${color}`}
        dir="auto"
        {...(language !== '' && { lang: language })}
      >
        {state === 'edited' ? <WordingChange before={exact} after={wording} /> : exact}
      </blockquote>
      <p class="hint">{t(STATE_KEYS[state])}</p>
    </>
  );
}

function Remarks({ highlight: { note, tags } }: { highlight: ShownHighlight }) {
  const { t } = useLocalisation();
  return (
    <>
      {note !== '' && (
        <p class="highlight-note" dir="auto">
          {note}
        </p>
      )}
      {tags.length > 0 && (
        <ul class="tag-list" aria-label={t('tags')}>
          {tags.map(tag => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface EditingProps {
  highlight: ShownHighlight;
  names: ColorNames;
  actions: HighlightActions;
}

function Editing({ highlight: { id, color, note, tags }, names, actions }: EditingProps) {
  return (
    <div class="inline-form">
      <ColorChoice
        color={color}
        names={names}
        onChoose={chosen => {
          actions.edit(id, { color: chosen });
        }}
      />
      <NoteFields
        note={note}
        tags={tags}
        isFocused
        onEdit={edit => {
          actions.edit(id, edit);
        }}
      />
    </div>
  );
}

interface ButtonsProps {
  highlight: ShownHighlight;
  actions: HighlightActions;
  isEditing: boolean;
  onEditing: () => void;
}

function Buttons({ highlight, actions, isEditing, onEditing }: ButtonsProps) {
  const { t } = useLocalisation();
  return (
    <div class="button-row">
      <CopyButton onCopy={() => actions.copy(highlight)}>{t('copy')}</CopyButton>
      <CopyAsMenu onCopy={format => void actions.copy(highlight, format)} />
      <button
        type="button"
        class="button"
        disabled={highlight.state === 'lost'}
        onClick={() => {
          actions.show(highlight.id);
        }}
      >
        {t('show')}
      </button>
      <button type="button" class="button" aria-pressed={isEditing} onClick={onEditing}>
        {t('editNote')}
      </button>
      <button
        type="button"
        class="button at-end"
        onClick={() => {
          actions.delete(highlight.id);
        }}
      >
        {t('delete')}
      </button>
    </div>
  );
}
