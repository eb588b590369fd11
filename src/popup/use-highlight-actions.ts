import type { ArticleMetadata } from '../core/article/model';
import { passageCitation } from '../core/export/passage-citation';
import { useAnnounce } from '../ui/announcer';
import type { HighlightActions } from '../ui/highlights/highlight-view';
import { useLocalisation } from '../ui/localisation';
import { useAttempt, useNotify } from '../ui/notice';
import { useCopy } from './use-copy';
import type { PopupActions } from './popup-actions';

interface Parts {
  readonly actions: PopupActions;
  readonly article: ArticleMetadata;
  /** Ask the page again. */
  readonly reload: () => void;
}

/** Showing, changing, copying and deleting highlights, each with a way back. */
export function useHighlightActions({ actions, article, reload }: Parts): HighlightActions {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const announce = useAnnounce();
  const notify = useNotify();
  const copy = useCopy(actions);
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
    copy: ({ exact }) => copy(passageCitation(exact, article), t('copiedQuote')),
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
