import type { SiteSettings } from '../storage/settings';
import { useLocalisation } from '../ui/localisation';
import type { MenuItem } from '../ui/Menu';
import { useAttempt } from '../ui/notice';
import type { PopupActions } from './popup-actions';

interface Parts {
  readonly actions: PopupActions;
  /** `null` where there is no site. */
  readonly site: SiteSettings | null;
  readonly changeSite: (change: Partial<SiteSettings>) => Promise<void>;
}

/** What the menu offers beside the export. */
export function useMenu({ actions, site, changeSite }: Parts): readonly MenuItem[] {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const { openPanel } = actions;
  const panel = openPanel && { label: t('openPanel'), onSelect: () => void attempt(openPanel) };
  const toolbar = site && {
    label: t(site.isToolbarOff ? 'toolbarOnSite' : 'toolbarOffSite'),
    onSelect: () => void attempt(() => changeSite({ isToolbarOff: !site.isToolbarOff })),
  };
  const library = { label: t('openLibrary'), onSelect: () => void attempt(() => actions.openLibrary()) };
  const options = { label: t('openOptions'), onSelect: () => void attempt(() => actions.openOptions()) };
  return [panel, toolbar, library, options].flatMap(item => item ?? []);
}
