import { vi } from 'vitest';

import type { Analysis } from '../../src/core/analysis/model';
import type { Correction } from '../../src/core/corrections/model';
import type { SavedArticle } from '../../src/core/library/model';
import type { PageReport, PageState } from '../../src/messages/protocol';
import type { PopupActions } from '../../src/popup/popup-actions';
import { DEFAULT_SETTINGS, DEFAULT_SITE_SETTINGS, type SiteSettings } from '../../src/storage/settings';
import { createFakeHighlights } from './highlights';
import { ARTICLE, attributions, entities, TEXT } from './article';

const NO_ARTICLE = {
  ...ARTICLE,
  title: '',
  authors: [],
  publication: '',
  published: null,
  language: '',
  url: '',
};

/** What a page in this state reports. */
export function reportOf(state: PageState, more: Partial<PageReport> = {}): PageReport {
  const isArticle = state === 'article';
  return {
    state,
    host: 'coast-courier.example',
    article: isArticle ? ARTICLE : NO_ARTICLE,
    text: isArticle ? TEXT : '',
    removed: isArticle
      ? [
          {
            id: 'a',
            ruleId: 'share-bar',
            reason: { key: 'share-buttons', detail: 5 },
            excerpt: 'Share this',
            isShown: false,
          },
        ]
      : [],
    isCleaned: true,
    problem: '',
    ...more,
  };
}

/** Actions on an invented tab that keeps what the reader does. */
export function createFakeActions(first: PageReport | null = reportOf('article')) {
  let report = first;
  let site: SiteSettings = DEFAULT_SITE_SETTINGS;
  const answer = (change: Partial<PageReport>): Promise<PageReport> => {
    report = { ...(report ?? reportOf('article')), ...change };
    return Promise.resolve(report);
  };
  const watchers: (() => void)[] = [];
  const analysis: Analysis = {
    attributions: attributions(),
    entities: entities(),
    isRough: false,
    isPartial: false,
  };
  const actions = {
    loadReport: vi.fn(() => Promise.resolve(report)),
    watchPage: vi.fn((onNews: () => void) => void watchers.push(onNews)),
    highlights: createFakeHighlights(),
    loadSettings: vi.fn(() => Promise.resolve(DEFAULT_SETTINGS)),
    changeSettings: vi.fn<PopupActions['changeSettings']>(() => Promise.resolve()),
    describeSpans: vi.fn<PopupActions['describeSpans']>(() => Promise.resolve(['text=a,lifeline'])),
    openPanel: vi.fn(() => Promise.resolve()),
    loadAnalysis: vi.fn(() => Promise.resolve(analysis)),
    readAnyway: vi.fn(() => answer(reportOf('article'))),
    setCleanup: vi.fn((isCleaned: boolean) => answer({ isCleaned })),
    setItemShown: vi.fn(({ id, isShown }: { id: string; isShown: boolean }) =>
      answer({ removed: report?.removed.map(item => (item.id === id ? { ...item, isShown } : item)) ?? [] }),
    ),
    showSpan: vi.fn<PopupActions['showSpan']>(() => Promise.resolve(true)),
    tintSpans: vi.fn<PopupActions['tintSpans']>(() => Promise.resolve()),
    hasSiteAccess: vi.fn(() => Promise.resolve(true)),
    loadSite: vi.fn(() => Promise.resolve(site)),
    changeSite: vi.fn((_host: string, change: Partial<SiteSettings>) => {
      site = { ...site, ...change };
      return Promise.resolve();
    }),
    loadCorrections: vi.fn((): Promise<readonly Correction[]> => Promise.resolve([])),
    loadOtherCorrections: vi.fn((): Promise<readonly Correction[]> => Promise.resolve([])),
    saveCorrections: vi.fn<PopupActions['saveCorrections']>(() => Promise.resolve()),
    copy: vi.fn<PopupActions['copy']>(() => Promise.resolve()),
    loadSaved: vi.fn((): Promise<SavedArticle | null> => Promise.resolve(null)),
    download: vi.fn<PopupActions['download']>(),
    openOptions: vi.fn(() => Promise.resolve()),
    openLibrary: vi.fn(() => Promise.resolve()),
  } satisfies PopupActions;
  return {
    actions,
    /** The page changes by itself. */
    change: (next: PageReport | null): void => {
      report = next;
      for (const watcher of watchers) watcher();
    },
  };
}
