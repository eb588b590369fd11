import { useCallback, useEffect, useState } from 'preact/hooks';

import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '../storage/settings';
import type { PopupActions } from './popup-actions';
import type { TabReport } from './use-report';

/** The reader's settings for the tab's site, and a way to change them. */
export function useSite(
  actions: PopupActions,
  report: TabReport,
): readonly [SiteSettings, (change: Partial<SiteSettings>) => Promise<void>] {
  const host = report?.host ?? '';
  const [site, setSite] = useState(DEFAULT_SITE_SETTINGS);

  useEffect(() => {
    if (host === '') return;
    actions.loadSite(host).then(setSite, (error: unknown) => {
      console.error('The settings of the site could not be read', error);
    });
  }, [actions, host]);

  const change = useCallback(
    async (next: Partial<SiteSettings>) => {
      await actions.changeSite(host, next);
      setSite(before => ({ ...before, ...next }));
    },
    [actions, host],
  );
  return [site, change];
}
