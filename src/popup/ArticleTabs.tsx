import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import type { Analysis } from '../core/analysis/model';
import { quotesOf } from '../core/quotes/model';
import { CleanedPanel } from '../ui/cleaned/CleanedPanel';
import { EntitiesPanel } from '../ui/entities/EntitiesPanel';
import { CorrectionList } from '../ui/entities/CorrectionList';
import { CorrectionOffer } from '../ui/entities/CorrectionOffer';
import { useLocalisation } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import { QuotesPanel } from '../ui/quotes/QuotesPanel';
import { INITIAL_QUOTE_VIEW, type QuoteView } from '../ui/quotes/quote-view';
import { Skeleton } from '../ui/Skeleton';
import { StateMessage } from '../ui/StateMessage';
import { Tabs } from '../ui/Tabs';
import { HighlightsTab } from './HighlightsTab';
import {
  isReady,
  useCleanedActions,
  useEntityActions,
  useQuoteActions,
  type ArticleState,
} from './use-article-actions';
import { useOffers } from './use-offers';

type TabId = 'quotes' | 'entities' | 'highlights' | 'cleaned';

const SKELETON_CARDS = 3;

interface Props {
  state: ArticleState;
}

/** The four lists of an article. */
export function ArticleTabs({ state }: Props) {
  const { t } = useLocalisation();
  const notify = useNotify();
  const [selected, setSelected] = useState<TabId>('quotes');
  // Kept here, so that what the reader typed or chose survives a change of tab.
  const [view, setView] = useState(INITIAL_QUOTE_VIEW);
  const [query, setQuery] = useState('');
  const { report, corrected } = state;
  const analysis = isReady(corrected.analysis) ? corrected.analysis : null;
  const tabs = [
    {
      id: 'quotes',
      label: t('tabQuotes'),
      count: analysis && quotesOf(analysis.attributions).length,
    },
    { id: 'entities', label: t('tabEntities'), count: analysis && analysis.entities.length },
    { id: 'highlights', label: t('tabHighlights'), count: state.highlights && state.highlights.items.length },
    { id: 'cleaned', label: t('tabCleaned'), count: report.removed.filter(item => !item.isShown).length },
  ] as const;
  const select = (id: TabId): void => {
    notify(null);
    setSelected(id);
  };
  return (
    <Tabs label={t('articleParts')} tabs={tabs} selected={selected} onSelect={select}>
      {selected === 'cleaned' && <CleanedTab state={state} />}
      {selected === 'highlights' && <OwnHighlights state={state} />}
      {selected === 'quotes' && (
        <AnalysisTab state={state}>
          {analysis => (
            <QuotesTab
              state={state}
              analysis={analysis}
              view={view}
              onViewChange={change => {
                setView(before => ({ ...before, ...change }));
              }}
            />
          )}
        </AnalysisTab>
      )}
      {selected === 'entities' && (
        <AnalysisTab state={state}>
          {analysis => (
            <EntitiesTab state={state} analysis={analysis} query={query} onQueryChange={setQuery} />
          )}
        </AnalysisTab>
      )}
    </Tabs>
  );
}

function OwnHighlights({ state: { actions, report, highlights, reloadHighlights } }: Props) {
  if (!highlights) return <Skeleton count={SKELETON_CARDS} />;
  return (
    <HighlightsTab
      actions={actions}
      article={report.article}
      highlights={highlights}
      reload={reloadHighlights}
    />
  );
}

function CleanedTab({ state }: Props) {
  const actions = useCleanedActions(state);
  const { report, site } = state;
  return (
    <CleanedPanel
      items={report.removed}
      rulesOff={site.rulesOff}
      isCleaned={report.isCleaned}
      actions={actions}
    />
  );
}

interface AnalysisProps extends Props {
  children: (analysis: Analysis) => ComponentChildren;
}

/** Holds a list that needs the analysis, and what stands there until it is ready. */
function AnalysisTab({ state, children }: AnalysisProps) {
  const { t } = useLocalisation();
  const { analysis, retry } = state.corrected;
  if (analysis === null) return <Skeleton count={SKELETON_CARDS} />;
  if (analysis !== 'failed') {
    return (
      <>
        {analysis.isPartial && <p class="notice">{t('partOfText')}</p>}
        {children(analysis)}
      </>
    );
  }
  return (
    <StateMessage title={t('analysisFailedTitle')} text={t('analysisFailedText')}>
      <button type="button" class="button is-primary" onClick={retry}>
        {t('tryAgain')}
      </button>
    </StateMessage>
  );
}

interface QuotesProps extends Props {
  analysis: Analysis;
  view: QuoteView;
  onViewChange: (change: Partial<QuoteView>) => void;
}

function QuotesTab({ state, analysis, view, onViewChange }: QuotesProps) {
  const actions = useQuoteActions(state);
  const { text, article } = state.report;
  return (
    <QuotesPanel
      attributions={analysis.attributions}
      context={{ text, language: article.language, entities: analysis.entities, actions }}
      view={view}
      onViewChange={onViewChange}
    />
  );
}

interface EntitiesProps extends Props {
  analysis: Analysis;
  query: string;
  onQueryChange: (query: string) => void;
}

function EntitiesTab({ state, analysis, query, onQueryChange }: EntitiesProps) {
  const actions = useEntityActions(state);
  const { corrections, setCorrections } = state.corrected;
  const [offers, decline] = useOffers(state, analysis);
  return (
    <>
      {offers[0] && <CorrectionOffer correction={offers[0]} onApply={actions.correct} onDecline={decline} />}
      <EntitiesPanel
        entities={analysis.entities}
        isRough={analysis.isRough}
        language={state.report.article.language}
        query={query}
        onQueryChange={onQueryChange}
        actions={actions}
      />
      <CorrectionList
        corrections={corrections}
        onUndo={correction => {
          setCorrections(corrections.filter(other => other !== correction));
        }}
      />
    </>
  );
}
