import type { ViewEvents } from '../messages/protocol';

/** Several changes in a row are told once, after this many ms. */
const PAUSE_MS = 60;

/** Tells views that are open to ask this page again. Nobody may be listening: then there is nothing to do. */
export function createViewNews(views: ViewEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      views.pageChanged().catch((error: unknown) => {
        console.debug('No view is open', error);
      });
    }, PAUSE_MS);
  };
}
