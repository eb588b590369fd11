import { useCallback, useEffect, useState } from 'preact/hooks';

import type { LibraryCounts } from '../core/library/calls';
import { DEFAULT_SETTINGS, type Settings, type SiteSettings } from '../storage/settings';
import type { OptionsActions, Shortcut } from './options-actions';

export interface OptionsState {
  readonly settings: Settings;
  readonly sites: ReadonlyMap<string, SiteSettings>;
  readonly shortcuts: readonly Shortcut[];
  /** What the library holds, or the sentence that says why it cannot be read. */
  readonly library: LibraryCounts | string;
}

const INITIAL: OptionsState = { settings: DEFAULT_SETTINGS, sites: new Map(), shortcuts: [], library: '' };

/** A library that cannot be read must not keep the reader from the options. */
function countLibrary(actions: OptionsActions): Promise<LibraryCounts | string> {
  return actions.countLibrary().catch((error: unknown) => (error instanceof Error ? error.message : ''));
}

/** What is stored, `null` until it is read; `reload` reads it again. */
export function useOptions(actions: OptionsActions): readonly [OptionsState | null, () => Promise<void>] {
  const [state, setState] = useState<OptionsState | null>(null);
  const reload = useCallback(async () => {
    const [settings, sites, shortcuts, library] = await Promise.all([
      actions.loadSettings(),
      actions.loadSites(),
      actions.loadShortcuts(),
      countLibrary(actions),
    ]);
    setState({ settings, sites, shortcuts, library });
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
