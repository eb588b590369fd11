import { useEffect, useState } from 'preact/hooks';

import type { PopupActions } from './popup-actions';

/** Whether the browser lets us work on this site by ourselves; taken for granted until the answer is there. */
export function useSiteAccess(actions: PopupActions, host: string): boolean {
  const [hasAccess, setAccess] = useState(true);

  useEffect(() => {
    if (host === '') return;
    actions.hasSiteAccess().then(setAccess, (error: unknown) => {
      console.error('The site access could not be asked for', error);
    });
  }, [actions, host]);

  return hasAccess;
}
