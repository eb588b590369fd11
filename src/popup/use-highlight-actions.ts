import { useAnnounce } from '../ui/announcer';
import type { HighlightActions } from '../ui/highlights/highlight-view';
import { useLocalisation } from '../ui/localisation';
import { useAttempt, useNotify } from '../ui/notice';
import type { PopupActions } from './popup-actions';
import { useClip } from './use-clip';

interface Parts {
  readonly actions: PopupActions;
  /** Ask the page again. */
  readonly reload: () => void;
}

/** Copies a highlight with its source; the page knows where its words stand. */
function useHighlightCopy(actions: PopupActions): HighlightActions['copy'] {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const copy = useClip(actions);
  return async ({ id }, format) => {
    const isCopied = await attempt(async () => {
      const input = await actions.highlights.citeHighlight(id);
      return input !== null && copy(input, { sentence: t('copiedQuote'), format });
    });
    return isCopied ?? false;
  };
}

/** Showing, changing, copying and deleting highlights, each with a way back. */
export function useHighlightActions({ actions, reload }: Parts): HighlightActions {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const announce = useAnnounce();
  const notify = useNotify();
  const copy = useHighlightCopy(actions);
  const page = actions.highlights;
  const follow = (work: () => Promise<unknown>, sentence?: string): void =>
    void attempt(async () => {
      await work();
      reload();
      if (sentence !== undefined) announce(sentence);
    });
  return {
    show: id =>
      void attempt(async () => {
        const isShown = await page.showHighlight(id);
        if (isShown) announce(t('shown'));
        else notify({ sentence: t('stateLost') });
      }),
    edit: (id, edit) => {
      follow(() => page.changeHighlight({ ...edit, id }));
    },
    copy,
    delete: id =>
      void attempt(async () => {
        await page.deleteHighlights([id]);
        reload();
        notify({
          sentence: t('highlightDeleted'),
          onUndo: () => {
            follow(() => page.undoHighlight());
          },
        });
      }),
    undo: () => {
      follow(() => page.undoHighlight(), t('undone'));
    },
    redo: () => {
      follow(() => page.redoHighlight(), t('redone'));
    },
    setShown: isShown => {
      follow(() => page.setHighlightsShown(isShown));
    },
    searchAgain: () => {
      follow(() => page.searchAgain(), t('searchedAgain'));
    },
  };
}
