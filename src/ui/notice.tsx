import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

import { useAnnounce } from './announcer';
import { Icon } from './Icon';
import { useLocalisation } from './localisation';

/** A sentence at the foot of the view, with a way back where there is one. */
export interface Notice {
  readonly sentence: string;
  readonly onUndo?: () => void;
}

type Notify = (notice: Notice | null) => void;

const NoticeContext = createContext<Notify>(() => undefined);

/** Shows a notice, and says it to screen readers; `null` takes it away. */
export function useNotify(): Notify {
  return useContext(NoticeContext);
}

interface Props {
  children: ComponentChildren;
}

/** Has room for one notice at a time, over the content so that nothing moves. */
export function NoticeArea({ children }: Props) {
  const { t } = useLocalisation();
  const announce = useAnnounce();
  const [notice, setNotice] = useState<Notice | null>(null);
  const notify = useCallback(
    (next: Notice | null) => {
      setNotice(next);
      if (next) announce(next.sentence);
    },
    [announce],
  );
  return (
    <NoticeContext.Provider value={notify}>
      {children}
      {notice && (
        <section class="notice-bar" aria-label={t('notice')}>
          <p>{notice.sentence}</p>
          {notice.onUndo && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                setNotice(null);
                notice.onUndo?.();
                announce(t('undone'));
              }}
            >
              {t('undo')}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={t('close')}
            onClick={() => {
              setNotice(null);
            }}
          >
            <Icon name="close" />
          </button>
        </section>
      )}
    </NoticeContext.Provider>
  );
}

/**
 * Runs what may fail outside the view: a failure becomes a notice, the console has the rest.
 * Answers `undefined` after a failure.
 */
export function useAttempt(): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  const { t } = useLocalisation();
  const notify = useNotify();
  return useCallback(
    async work => {
      try {
        return await work();
      } catch (error) {
        console.error('An action failed', error);
        notify({ sentence: t('actionFailed') });
        return undefined;
      }
    },
    [notify, t],
  );
}
