import { useId } from 'preact/hooks';

import { HIGHLIGHT_COLORS, type HighlightColor } from '../../core/library/model';
import { useLocalisation } from '../localisation';
import { nameOfColor, type ColorNames } from './highlight-view';

interface Props {
  color: HighlightColor;
  names: ColorNames;
  onChoose: (color: HighlightColor) => void;
}

/** One of the five colours; arrow keys move and choose. */
export function ColorChoice({ color, names, onChoose }: Props) {
  const { t } = useLocalisation();
  const group = useId();
  return (
    <div class="color-choice" role="radiogroup" aria-label={t('highlightColor')}>
      {HIGHLIGHT_COLORS.map(each => (
        <input
          key={each}
          type="radio"
          class={`swatch is-${each}`}
          name={group}
          checked={each === color}
          aria-label={nameOfColor(each, names, t)}
          title={nameOfColor(each, names, t)}
          onChange={() => {
            onChoose(each);
          }}
        />
      ))}
    </div>
  );
}
