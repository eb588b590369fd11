import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '../storage/settings';
import type { Opening, TabReport } from './opening';
import type { PopupActions } from './popup-actions';

/** The reader's settings for the tab's site, and a way to change them. */
export function useSite(
  actions: PopupActions,
  report: TabReport,
  opening: Opening,
): readonly [SiteSettings, (change: Partial<SiteSettings>) => Promise<void>] {
  const host = report?.host ?? '';
  const [site, setSite] = useState(opening.site ?? DEFAULT_SITE_SETTINGS);
  const knownHost = opening.site ? opening.report?.host : undefined;

  useLayoutEffect(() => {
    if (host === '' || host === knownHost) return;
    actions.loadSite(host).then(setSite, (error: unknown) => {
      console.error('The settings of the site could not be read', error);
    });
  }, [actions, host, knownHost]);

  const change = useCallback(
    async (next: Partial<SiteSettings>) => {
      await actions.changeSite(host, next);
      setSite(before => ({ ...before, ...next }));
    },
    [actions, host],
  );
  return [site, change];
}
