import { useCallback, useEffect, useState } from 'preact/hooks';

import { DEFAULT_SETTINGS, type Settings, type SiteSettings } from '../storage/settings';
import type { OptionsActions } from './options-actions';

export interface OptionsState {
  readonly settings: Settings;
  readonly sites: ReadonlyMap<string, SiteSettings>;
}

const INITIAL: OptionsState = { settings: DEFAULT_SETTINGS, sites: new Map() };

/** What is stored, `null` until it is read; `reload` reads it again. */
export function useOptions(actions: OptionsActions): readonly [OptionsState | null, () => Promise<void>] {
  const [state, setState] = useState<OptionsState | null>(null);
  const reload = useCallback(async () => {
    const [settings, sites] = await Promise.all([actions.loadSettings(), actions.loadSites()]);
    setState({ settings, sites });
  }, [actions]);

  useEffect(() => {
    const life = new AbortController();
    const read = (): void => {
      reload().catch((error: unknown) => {
        console.error('The options could not be read', error);
        setState(INITIAL);
      });
    };
    read();
    actions.watch(read, life.signal);
    return () => {
      life.abort();
    };
  }, [actions, reload]);

  return [state, reload];
}
