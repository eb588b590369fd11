import { useLocalisation } from '../ui/localisation';
import type { Shortcut } from './options-actions';

interface Props {
  shortcuts: readonly Shortcut[];
  onChange: () => void;
}

/** The keys of the commands; the browser has its own page to change them. */
export function ShortcutSection({ shortcuts, onChange }: Props) {
  const { t } = useLocalisation();
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('shortcuts')}</h2>
      <p class="hint">{t('shortcutsAbout')}</p>
      <ul class="choices">
        {shortcuts.map(({ description, keys }) => (
          <li key={description} class="shortcut-row">
            <span>{description}</span>
            {keys === '' ? <span class="hint">{t('noShortcut')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onChange}>
        {t('changeShortcuts')}
      </button>
    </section>
  );
}
