import { useEffect, useState } from 'preact/hooks';

import { DEFAULT_SETTINGS, type Settings } from '../storage/settings';
import type { LibraryActions } from './library-actions';

/** What the reader chose for all sites, as it is now; the defaults until it is read. */
export function useSettings(actions: Pick<LibraryActions, 'loadSettings' | 'watchSettings'>): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const life = new AbortController();
    const read = (): void => {
      actions.loadSettings().then(next => {
        if (life.signal.aborted) return;
        // Storage changes for many reasons; what is equal must not render the page anew.
        setSettings(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      }, console.error);
    };
    read();
    actions.watchSettings(read, life.signal);
    return () => {
      life.abort();
    };
  }, [actions]);
  return settings;
}
