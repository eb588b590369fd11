import { useCallback, useEffect, useState } from 'preact/hooks';

import type { PageHighlights } from '../messages/highlight-protocol';
import type { ColorNames } from '../ui/highlights/highlight-view';
import type { PopupActions } from './popup-actions';

/** The highlights of the tab's page, kept up to date; `null` until they are known or where there is no part of ours. */
export function useHighlights(actions: PopupActions): readonly [PageHighlights | null, () => void] {
  const [highlights, setHighlights] = useState<PageHighlights | null>(null);
  const load = useCallback(() => {
    actions.highlights.getHighlights().then(setHighlights, (error: unknown) => {
      console.debug('The page has no highlights to tell of', error);
      setHighlights(null);
    });
  }, [actions]);

  useEffect(() => {
    const life = new AbortController();
    actions.watchPage(load, life.signal);
    load();
    return () => {
      life.abort();
    };
  }, [actions, load]);

  return [highlights, load];
}

/** The reader's names of the colours. */
export function useColorNames(actions: PopupActions): ColorNames {
  const [names, setNames] = useState<ColorNames>({});
  useEffect(() => {
    actions.loadSettings().then(
      ({ colorNames }) => {
        setNames(colorNames);
      },
      (error: unknown) => {
        console.error('The settings could not be read', error);
      },
    );
  }, [actions]);
  return names;
}
