import type { SaveRequest } from '../../core/library/calls';
import type { ArticleHead } from '../../core/library/digest';
import type { LastSeen, SavedAnnotation, SavedArticle } from '../../core/library/model';
import { isSameSite } from '../../core/library/site';
import type { PageLibraryCalls, PageVisit } from '../../messages/library-protocol';
import type { LibraryReader } from '../../storage/library/library-reader';
import type { LibraryChange } from '../../storage/library/library-change';
import { RefusedPayload } from './check';
import { aPageDeletion, aSaveRequest, aSource, aVisit } from './check-saved';
import { analyseLater, type LibraryServices } from './library-services';
import { newArticle } from './new-article';

/** The page that calls, as far as the browser vouches for it. */
export interface CallingPage {
  readonly url: string;
  readonly isPrivate: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

function startOf({ target }: SavedAnnotation): number {
  const position = target.selector.find(selector => selector.type === 'TextPositionSelector');
  return position?.type === 'TextPositionSelector' ? position.start : Number.MAX_SAFE_INTEGER;
}

/** A saved article without text came from an import; the first visit fills it in. */
async function articleToPut(reader: LibraryReader, request: SaveRequest): Promise<readonly SavedArticle[]> {
  const { annotation, article } = request;
  const { source } = annotation.target;
  const [head] = await reader.heads([source]);
  const isKnown = head !== undefined && (head.fingerprint !== '' || article.text === '');
  if (isKnown) return [];
  const fresh = newArticle(source, article.metadata, article.text);
  return [head ? { ...fresh, saved: head.saved, tags: head.tags } : fresh];
}

/** Passages are as a rule found as they were: only what is new, or a day old, is worth a write. */
function isNews(before: LastSeen | null, now: LastSeen): boolean {
  if (!before || before.state !== now.state || before.wording !== now.wording) return true;
  return Date.parse(now.at) - Date.parse(before.at) > DAY;
}

function visitedHead(head: ArticleHead, fingerprint: string): ArticleHead {
  const isComparable = fingerprint !== '' && head.fingerprint !== '';
  return {
    ...head,
    visited: new Date().toISOString(),
    lastFingerprint: isComparable ? fingerprint : head.lastFingerprint,
  };
}

async function visitChange(reader: LibraryReader, visit: PageVisit): Promise<LibraryChange> {
  const [head] = await reader.heads([visit.source]);
  if (!head) return {};
  const seen = new Map(visit.seen.map(({ id, lastSeen }) => [id, lastSeen]));
  const annotations = await reader.annotationsOf(visit.source);
  return {
    putHeads: [visitedHead(head, visit.fingerprint)],
    putAnnotations: annotations.flatMap(annotation => {
      const lastSeen = seen.get(annotation.id);
      return lastSeen && isNews(annotation.lastSeen, lastSeen) ? [{ ...annotation, lastSeen }] : [];
    }),
  };
}

/** The library as one page may see it: its own annotations and no others. */
export function pageLibraryCalls(services: LibraryServices, page: CallingPage): PageLibraryCalls {
  const { store, pending, announce } = services;

  function assertOwn(source: string): void {
    if (!isSameSite(page.url, source)) throw new RefusedPayload('an address of the page that asks');
  }

  return {
    listAnnotations: async given => {
      const source = aSource(given);
      assertOwn(source);
      const annotations = await store.read(reader => reader.annotationsOf(source));
      return annotations.sort((a, b) => startOf(a) - startOf(b));
    },
    saveAnnotation: async given => {
      const request = aSaveRequest(given);
      const { source } = request.annotation.target;
      assertOwn(source);
      // The page's part keeps the highlights of a private window to itself.
      if (page.isPrivate) throw new RefusedPayload('a page that is not private');
      const [head] = await store.read(reader => reader.heads([source]));
      // Noted first: should the background die behind the write, the analysis is made up for.
      if (!head?.fingerprint) await pending.add([source]);
      await store.change(async reader => ({
        putArticles: await articleToPut(reader, request),
        putAnnotations: [request.annotation],
      }));
      announce([source]);
      analyseLater(services);
    },
    deleteAnnotations: async given => {
      const { source, ids } = aPageDeletion(given);
      assertOwn(source);
      await store.change(() => Promise.resolve({ deleteAnnotations: ids.map(id => ({ source, id })) }));
      announce([source]);
    },
    noteVisit: async given => {
      const visit = aVisit(given);
      assertOwn(visit.source);
      if (page.isPrivate) return;
      const { putHeads = [] } = await store.change(reader => visitChange(reader, visit));
      if (putHeads.length > 0) announce([visit.source]);
    },
  };
}
