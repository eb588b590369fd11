import { useLocalisation } from '../localisation';
import { moveBetweenCards } from '../move-between-cards';
import { StateMessage } from '../StateMessage';
import { Switch } from '../Switch';
import { HighlightEntry } from './HighlightEntry';
import type { ColorNames, HighlightActions, ShownHighlights } from './highlight-view';

interface Props {
  highlights: ShownHighlights;
  names: ColorNames;
  /** BCP 47 tag of the article. */
  language: string;
  actions: HighlightActions;
}

/** This page's highlights and notes in the order of the page, and what became of each. */
export function HighlightsPanel({ highlights, names, language, actions }: Props) {
  const { t } = useLocalisation();
  const { items, isPrivate } = highlights;
  return (
    <>
      <Controls highlights={highlights} actions={actions} />
      {isPrivate && <p class="notice">{t('privateHighlights')}</p>}
      {items.length === 0 ? (
        <StateMessage title={t('noHighlightsTitle')} text={t('noHighlightsText')} />
      ) : (
        <ol class="card-list" onKeyDown={moveBetweenCards}>
          {items.map(highlight => (
            <li key={highlight.id}>
              <HighlightEntry highlight={highlight} names={names} language={language} actions={actions} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface ControlsProps {
  highlights: ShownHighlights;
  actions: HighlightActions;
}

function Controls({ highlights, actions }: ControlsProps) {
  const { t } = useLocalisation();
  const { items, isShown, canUndo, canRedo } = highlights;
  if (items.length === 0 && !canUndo && !canRedo) return null;
  return (
    <div class="list-toolbar highlight-controls">
      <button type="button" class="button" disabled={!canUndo} onClick={actions.undo}>
        {t('undo')}
      </button>
      <button type="button" class="button" disabled={!canRedo} onClick={actions.redo}>
        {t('redo')}
      </button>
      <button type="button" class="button" disabled={items.length === 0} onClick={actions.searchAgain}>
        {t('searchAgain')}
      </button>
      <Switch isOn={isShown} onChange={actions.setShown}>
        {t('highlightsShown')}
      </Switch>
    </div>
  );
}
