import { HIGHLIGHT_COLORS, type HighlightColor } from '../core/library/model';
import { useLocalisation } from '../ui/localisation';
import { useColorName } from './color-name';
import type { ColorNames } from './library-actions';

interface Props {
  colors: readonly HighlightColor[];
  colorNames: ColorNames;
  onChange: (colors: readonly HighlightColor[]) => void;
}

/** Which colours are shown; all of them while none is chosen. */
export function ColorFilter({ colors, colorNames, onChange }: Props) {
  const { t } = useLocalisation();
  const colorName = useColorName(colorNames);
  return (
    <fieldset class="color-field">
      <legend>{t('libraryColor')}</legend>
      {HIGHLIGHT_COLORS.map(color => (
        <label key={color} class={`color-choice is-${color}`} title={colorName(color)}>
          <input
            type="checkbox"
            checked={colors.includes(color)}
            onChange={({ currentTarget }) => {
              const others = colors.filter(other => other !== color);
              onChange(currentTarget.checked ? [...others, color] : others);
            }}
          />
          <span class="visually-hidden">{colorName(color)}</span>
        </label>
      ))}
    </fieldset>
  );
}
