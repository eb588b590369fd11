import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '../storage/settings';
import { ruleTitleKey, useLocalisation } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import { Switch } from '../ui/Switch';

interface Props {
  sites: ReadonlyMap<string, SiteSettings>;
  onChange: (site: string, change: Partial<SiteSettings>) => void;
}

/** The sites on which the reader changed something. */
export function SiteSection({ sites, onChange }: Props) {
  const { t } = useLocalisation();
  const notify = useNotify();
  const remove = (site: string, settings: SiteSettings): void => {
    onChange(site, DEFAULT_SITE_SETTINGS);
    notify({
      sentence: t('siteRemoved', site),
      onUndo: () => {
        onChange(site, settings);
      },
    });
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sites')}</h2>
      <p class="hint">{t(sites.size === 0 ? 'noSites' : 'sitesAbout')}</p>
      <ul class="choices">
        {[...sites].map(([site, settings]) => (
          <SiteRow
            key={site}
            site={site}
            settings={settings}
            onChange={change => {
              onChange(site, change);
            }}
            onRemove={() => {
              remove(site, settings);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  site: string;
  settings: SiteSettings;
  onChange: (change: Partial<SiteSettings>) => void;
  onRemove: () => void;
}

function SiteRow({ site, settings, onChange, onRemove }: RowProps) {
  const { isOff, textSize, rulesOff, isToolbarOff } = settings;
  const { t, locale } = useLocalisation();
  const kinds = new Intl.ListFormat(locale).format(rulesOff.map(id => t(ruleTitleKey(id))));
  const notes = [
    textSize === 0 ? '' : t('textSizeNow', textSize > 0 ? `+${textSize}` : textSize),
    kinds === '' ? '' : t('siteLeavesAlone', kinds),
  ];
  return (
    <li class="site-row">
      <div>
        <Switch
          isOn={!isOff}
          onChange={isOn => {
            onChange({ isOff: !isOn });
          }}
        >
          {site}
        </Switch>
        <Switch
          isOn={!isToolbarOff}
          onChange={isOn => {
            onChange({ isToolbarOff: !isOn });
          }}
        >
          {t('controlFor', t('toolbarSwitch'), site)}
        </Switch>
        <p class="hint">{notes.filter(note => note !== '').join(' · ')}</p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('controlFor', t('removeSite'), site)}
        onClick={onRemove}
      >
        {t('removeSite')}
      </button>
    </li>
  );
}
