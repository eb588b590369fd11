import { HIGHLIGHT_COLORS, type HighlightColor } from '../core/library/model';
import type { Settings } from '../storage/settings';
import { nameOfColor } from '../ui/highlights/highlight-view';
import { useLocalisation } from '../ui/localisation';
import { Switch } from '../ui/Switch';

interface Props {
  settings: Pick<Settings, 'colorNames' | 'isToolbarOff'>;
  onChange: (change: Partial<Settings>) => void;
}

const LONGEST_NAME = 40;

/** The toolbar at a selection, and what the five colours mean to the reader. */
export function HighlightSection({ settings: { colorNames, isToolbarOff }, onChange }: Props) {
  const { t } = useLocalisation();
  const rename = (color: HighlightColor, given: string): void => {
    const others = Object.entries(colorNames).filter(([other]) => other !== color);
    const name = given.trim();
    onChange({ colorNames: Object.fromEntries(name === '' ? others : [...others, [color, name]]) });
  };
  return (
    <section aria-labelledby="highlights">
      <h2 id="highlights">{t('tabHighlights')}</h2>
      <Switch
        isOn={!isToolbarOff}
        describedBy="toolbar-about"
        onChange={isOn => {
          onChange({ isToolbarOff: !isOn });
        }}
      >
        {t('toolbarSwitch')}
      </Switch>
      <p id="toolbar-about" class="hint">
        {t('toolbarSwitchAbout')}
      </p>
      <p class="hint">{t('colorNamesAbout')}</p>
      <ul class="color-names">
        {HIGHLIGHT_COLORS.map(color => (
          <li key={color}>
            <span class={`swatch is-${color}`} aria-hidden="true" />
            <input
              type="text"
              maxLength={LONGEST_NAME}
              value={colorNames[color] ?? ''}
              placeholder={nameOfColor(color, {}, t)}
              aria-label={t('colorNameOf', nameOfColor(color, {}, t))}
              onChange={event => {
                rename(color, event.currentTarget.value);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
