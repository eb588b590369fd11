import { inventLibrary, type InventedLibrary } from '../../support/invented-library';

/** A page of the extension, of either driver. */
interface EvaluatingPage {
  evaluate(script: string): Promise<unknown>;
}

const ARTICLES_PER_CALL = 200;

/** Call the background as one of our views does. Rejects with the sentence it answers. */
export async function callLibrary(view: EvaluatingPage, call: string, payload?: unknown): Promise<unknown> {
  const message = JSON.stringify({ to: 'background', call, payload });
  return view.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
}

/**
 * Fill the library with invented articles (`inventLibrary`), the last one the newest, through the background's own
 * calls. 2,000 articles with five annotations each take some seconds.
 */
export async function seedLibrary(
  view: EvaluatingPage,
  { articles = 2000, annotationsEach = 5 } = {},
): Promise<InventedLibrary> {
  const library = inventLibrary(articles, annotationsEach);
  for (let at = 0; at < articles; at += ARTICLES_PER_CALL) {
    const part = library.articles.slice(at, at + ARTICLES_PER_CALL);
    const own = library.annotations.slice(at * annotationsEach, (at + ARTICLES_PER_CALL) * annotationsEach);
    await callLibrary(view, 'writeArticles', part);
    await callLibrary(view, 'writeAnnotations', own);
  }
  return library;
}
