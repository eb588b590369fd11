import type { CopyFormatId } from '../../core/export/copy/copy-formats';
import { ColorChoice } from '../../ui/highlights/ColorChoice';
import {
  STATE_KEYS,
  type ColorNames,
  type HighlightEdit,
  type ShownHighlight,
} from '../../ui/highlights/highlight-view';
import { NoteFields } from '../../ui/highlights/NoteFields';
import { WordingChange } from '../../ui/highlights/WordingChange';
import { CopyAsMenu } from '../../ui/quotes/CopyAsMenu';
import { CopyButton } from '../../ui/CopyButton';
import { Icon } from '../../ui/Icon';
import { useLocalisation } from '../../ui/localisation';

interface Props {
  highlight: ShownHighlight;
  names: ColorNames;
  /** Put the focus into the note. */
  isNoteFocused: boolean;
  isPrivate: boolean;
  onEdit: (edit: HighlightEdit) => void;
  /** In the form used last where none is chosen. Answers whether the text is on the clipboard now. */
  onCopy: (form?: CopyFormatId) => Promise<boolean>;
  onDelete: () => void;
  onClose: () => void;
}

/** One highlight on the page: colour, note, tags, what became of its words. */
export function HighlightCard({ highlight, names, isNoteFocused, isPrivate, ...on }: Props) {
  const { t } = useLocalisation();
  const { color, note, tags, state, exact, wording } = highlight;
  return (
    <div class="card" role="dialog" aria-label={t('highlight')}>
      <div class="card-top">
        <ColorChoice
          color={color}
          names={names}
          onChoose={chosen => {
            on.onEdit({ color: chosen });
          }}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          title={t('close')}
          onClick={on.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {state !== 'exact' && <p class="hint">{t(STATE_KEYS[state])}</p>}
      {state === 'edited' && <WordingChange before={exact} after={wording} />}
      <NoteFields note={note} tags={tags} isFocused={isNoteFocused} onEdit={on.onEdit} />
      {isPrivate && <p class="hint">{t('privateHighlights')}</p>}
      <div class="button-row">
        <CopyButton onCopy={() => on.onCopy()}>{t('copyAsQuote')}</CopyButton>
        <CopyAsMenu onCopy={form => void on.onCopy(form)} />
        <button type="button" class="button at-end" onClick={on.onDelete}>
          {t('delete')}
        </button>
      </div>
    </div>
  );
}
