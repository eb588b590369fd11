import { vi } from 'vitest';

import { passageOfWords, type CopyInput } from '../../src/core/export/copy/passage';
import type {
  HighlightCalls,
  HighlightItem,
  HighlightRequest,
  PageAnnotations,
  PageHighlights,
} from '../../src/messages/highlight-protocol';
import { ARTICLE } from './article';
import { savedAnnotation } from './saved';

/** A highlight as a view shows it. */
export function highlightItem(more: Partial<HighlightItem> = {}): HighlightItem {
  const exact = more.exact ?? 'The ferry will sail again in May.';
  return {
    id: 'one',
    color: 'yellow',
    note: '',
    tags: [],
    speaker: null,
    state: 'exact',
    wording: exact,
    created: '2026-03-18T10:00:00.000Z',
    ...more,
    exact,
  };
}

/** Calls on a page that keeps its highlights in a list. */
export function createFakeHighlights(
  first: readonly HighlightItem[] = [],
  more: Partial<PageHighlights> = {},
) {
  let items = first;
  let isShown = true;
  const gone: HighlightItem[] = [];
  const page = (): PageHighlights => ({
    items,
    isShown,
    canUndo: gone.length > 0,
    canRedo: false,
    isPrivate: false,
    ...more,
  });
  return {
    getHighlights: vi.fn(() => Promise.resolve(page())),
    highlightSpans: vi.fn(({ color, speaker }: HighlightRequest): Promise<string | null> => {
      items = [...items, highlightItem({ id: `h${items.length}`, color: color ?? 'yellow', speaker })];
      return Promise.resolve(items.at(-1)?.id ?? null);
    }),
    highlightSelection: vi.fn<HighlightCalls['highlightSelection']>(() => Promise.resolve(null)),
    changeHighlight: vi.fn(({ id, ...change }: Parameters<HighlightCalls['changeHighlight']>[0]) => {
      items = items.map(item => (item.id === id ? { ...item, ...change } : item));
      return Promise.resolve();
    }),
    deleteHighlights: vi.fn((ids: readonly string[]) => {
      gone.push(...items.filter(({ id }) => ids.includes(id)));
      items = items.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    }),
    undoHighlight: vi.fn(() => {
      items = [...items, ...gone.splice(0)];
      return Promise.resolve(true);
    }),
    redoHighlight: vi.fn(() => Promise.resolve(false)),
    showHighlight: vi.fn((id: string) =>
      Promise.resolve(items.find(item => item.id === id)?.state !== 'lost'),
    ),
    setHighlightsShown: vi.fn((next: boolean) => {
      isShown = next;
      return Promise.resolve();
    }),
    searchAgain: vi.fn(() => Promise.resolve(page())),
    citeHighlight: vi.fn((id: string): Promise<CopyInput | null> => {
      const item = items.find(each => each.id === id);
      const link = `${ARTICLE.url}#:~:text=ferry`;
      const passage = item && passageOfWords(item.exact, item.speaker, link);
      return Promise.resolve(
        passage ? { passages: [passage], article: ARTICLE, accessed: '2026-04-01T00:00:00.000Z' } : null,
      );
    }),
    getAnnotations: vi.fn((): Promise<PageAnnotations> => {
      const annotations = items.map(({ id, exact, note, tags }) =>
        savedAnnotation(id, { source: ARTICLE.url, exact, note, tags }),
      );
      return Promise.resolve({ source: ARTICLE.url, article: ARTICLE, annotations });
    }),
    copySelection: vi.fn(() => Promise.resolve(false)),
  } satisfies HighlightCalls;
}
