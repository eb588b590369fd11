import { HIGHLIGHT_COLORS, type HighlightColor } from '../core/library/model';
import { useLocalisation } from '../ui/localisation';
import { useColorName } from './color-name';
import type { ColorNames } from './library-actions';

interface Props {
  colorNames: ColorNames;
  onColor: (color: HighlightColor) => void;
}

/** The five colours as buttons. */
export function ColorMenu({ colorNames, onColor }: Props) {
  const { t } = useLocalisation();
  const colorName = useColorName(colorNames);
  return (
    <div class="color-buttons" role="group" aria-label={t('libraryColor')}>
      {HIGHLIGHT_COLORS.map(color => (
        <button
          key={color}
          type="button"
          class={`color-button is-${color}`}
          aria-label={colorName(color)}
          title={colorName(color)}
          onClick={() => {
            onColor(color);
          }}
        />
      ))}
    </div>
  );
}
