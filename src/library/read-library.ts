import { EMPTY_LIBRARY, withSaved, type LibraryData } from '../core/library/data';
import { prepareQuotes } from '../core/library/entries';
import type { ArticleSummary } from '../core/library/calls';
import type { ViewLibraryCalls } from '../messages/library-protocol';

/** Articles of the first stretch: enough to fill a window, few enough to be there at once. */
const FIRST = 40;
/** Articles of each further stretch: small, so that typing goes on in between. */
const FURTHER = 100;
/** Articles whose quotes are made ready in one go. */
const PREPARED = 25;

interface Reading {
  readonly onData: (data: LibraryData) => void;
  readonly signal: AbortSignal;
}

const nextTask = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, 0);
  });

/** The quotes of some articles made ready for searching, a few at a time. */
async function prepareInTasks(articles: readonly ArticleSummary[]): Promise<void> {
  for (let start = 0; start < articles.length; start += PREPARED) {
    await nextTask();
    prepareQuotes(articles.slice(start, start + PREPARED));
  }
}

/**
 * Read the whole library stretch by stretch; `onData` gets what is known after each. Gives back the whole, or `null`
 * when the signal ended the reading.
 */
export async function readWholeLibrary(
  readLibrary: ViewLibraryCalls['readLibrary'],
  { onData, signal }: Reading,
): Promise<LibraryData | null> {
  let data = EMPTY_LIBRARY;
  let after: string | null = null;
  for (let limit = FIRST; ; limit = FURTHER) {
    const page = await readLibrary({ after, limit });
    if (signal.aborted) return null;
    data = withSaved(data, page);
    onData(data);
    await prepareInTasks(page.articles);
    after = page.next;
    if (after === null) return data;
  }
}
