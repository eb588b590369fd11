import type { Settings } from '../storage/settings';
import { Announcer } from '../ui/announcer';
import { useLocalisation } from '../ui/localisation';
import { NoticeArea, useAttempt, useNotify } from '../ui/notice';
import { Switch } from '../ui/Switch';
import { CopySection } from './CopySection';
import { DataSection } from './DataSection';
import { HighlightSection } from './HighlightSection';
import type { OptionsActions, RuleChoice } from './options-actions';
import { RuleSection } from './RuleSection';
import { ShortcutSection } from './ShortcutSection';
import { SiteSection } from './SiteSection';
import { useOptions, type OptionsState } from './use-options';

interface Props {
  actions: OptionsActions;
  rules: readonly RuleChoice[];
  version: string;
}

/** The reader's choices for all sites, and the sites with choices of their own. */
export function Options(props: Props) {
  return (
    <Announcer>
      <NoticeArea>
        <OptionsContent {...props} />
      </NoticeArea>
    </Announcer>
  );
}

function OptionsContent({ actions, rules, version }: Props) {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const [state, reload] = useOptions(actions);
  if (!state) return <main class="options" aria-busy="true" />;

  const change = (work: () => Promise<void>): void => {
    void attempt(async () => {
      await work();
      await reload();
    });
  };
  const { settings, sites, shortcuts } = state;
  const storeSettings = async (next: Partial<Settings>): Promise<boolean> => {
    const isStored = await attempt(async () => {
      await actions.changeSettings(next);
      await reload();
      return true;
    });
    return isStored ?? false;
  };
  const changeSettings = (next: Partial<Settings>): void => void storeSettings(next);
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <CleaningSection isAutomatic={settings.isCleanupAutomatic} onChange={changeSettings} />
      <RuleSection rules={rules} chosen={settings.rules} onChange={changeSettings} />
      <HighlightSection settings={settings} onChange={changeSettings} />
      <CopySection settings={settings} onChange={storeSettings} />
      <ShortcutSection
        shortcuts={shortcuts}
        onChange={() => {
          change(() => actions.changeShortcuts());
        }}
      />
      <SiteSection
        sites={sites}
        onChange={(site, next) => {
          change(() => actions.changeSite(site, next));
        }}
      />
      <OwnData actions={actions} state={state} change={change} onChange={changeSettings} />
      <AboutSection version={version} />
    </main>
  );
}

interface DataProps {
  actions: OptionsActions;
  state: OptionsState;
  /** Does something and reads anew what is stored. */
  change: (work: () => Promise<void>) => void;
  onChange: (change: Partial<Settings>) => void;
}

function OwnData({ actions, state: { library, settings }, change, onChange }: DataProps) {
  const { t } = useLocalisation();
  const notify = useNotify();
  return (
    <DataSection
      library={library}
      isReminderOff={settings.isBackupReminderOff}
      onReminder={isBackupReminderOff => {
        onChange({ isBackupReminderOff });
      }}
      onOpenLibrary={() => {
        change(() => actions.openLibrary());
      }}
      onDelete={() => {
        change(async () => {
          await actions.deleteAllData();
          notify({ sentence: t('deleted') });
        });
      }}
    />
  );
}

interface AboutProps {
  version: string;
}

function AboutSection({ version }: AboutProps) {
  const { t } = useLocalisation();
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      <p class="hint">{t('version', version)}</p>
      <p class="hint">{t('languageFollows')}</p>
    </section>
  );
}

interface CleaningProps {
  isAutomatic: boolean;
  onChange: (change: Partial<Settings>) => void;
}

function CleaningSection({ isAutomatic, onChange }: CleaningProps) {
  const { t } = useLocalisation();
  return (
    <section aria-labelledby="cleaning">
      <h2 id="cleaning">{t('cleaning')}</h2>
      <Switch
        isOn={isAutomatic}
        describedBy="cleaning-about"
        onChange={isCleanupAutomatic => {
          onChange({ isCleanupAutomatic });
        }}
      >
        {t('cleanAutomatically')}
      </Switch>
      <p id="cleaning-about" class="hint">
        {t('cleanAutomaticallyAbout')}
      </p>
    </section>
  );
}
