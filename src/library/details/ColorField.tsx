import { HIGHLIGHT_COLORS, type HighlightColor } from '../../core/library/model';
import { useLocalisation } from '../../ui/localisation';
import { useColorName } from '../color-name';
import type { ColorNames } from '../library-actions';

interface Props {
  /** Name of the group; also names its radio buttons. */
  name: string;
  color: HighlightColor;
  colorNames: ColorNames;
  onChange: (color: HighlightColor) => void;
}

/** One of the five colours. */
export function ColorField({ name, color, colorNames, onChange }: Props) {
  const { t } = useLocalisation();
  const colorName = useColorName(colorNames);
  return (
    <fieldset class="color-field">
      <legend class="visually-hidden">{t('libraryColor')}</legend>
      {HIGHLIGHT_COLORS.map(choice => (
        <label key={choice} class={`color-choice is-${choice}`} title={colorName(choice)}>
          <input
            type="radio"
            name={name}
            checked={choice === color}
            onChange={() => {
              onChange(choice);
            }}
          />
          <span class="visually-hidden">{colorName(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
