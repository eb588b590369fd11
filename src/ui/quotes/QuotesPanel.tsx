import { useId } from 'preact/hooks';

import { indirectStatementsOf, quotesOf, type Attribution } from '../../core/quotes/model';
import { CopyButton } from '../CopyButton';
import { FilterField } from '../FilterField';
import { useLocalisation } from '../localisation';
import { StateMessage } from '../StateMessage';
import { Switch } from '../Switch';
import { QuoteFilters } from './QuoteFilters';
import { QuoteList, SpeakerSection, type QuoteContext } from './QuoteList';
import type { QuoteView } from './quote-view';
import { groupBySpeaker, matchesQuery, speakerKeyOf } from './speaker-groups';

interface Props {
  attributions: readonly Attribution[];
  context: QuoteContext;
  view: QuoteView;
  onViewChange: (change: Partial<QuoteView>) => void;
}

/** Who said what: the quotations, and on request the indirect statements, always apart. */
export function QuotesPanel({ attributions, context, view, onViewChange }: Props) {
  const { t } = useLocalisation();
  const quotes = quotesOf(attributions);
  const indirect = indirectStatementsOf(attributions);
  if (attributions.length === 0) {
    return <StateMessage title={t('noQuotesTitle')} text={t('noQuotesText')} />;
  }
  const groups = groupBySpeaker(view.isIndirectShown ? attributions : quotes);
  // A speaker that a correction took away no longer filters.
  const speakerKey = groups.some(({ key }) => key === view.speakerKey) ? view.speakerKey : null;
  const current = { ...view, speakerKey };
  const shown = quotes.filter(quote => isShown(quote, current));
  return (
    <>
      <div class="filters">
        <FilterField
          label={t('filterQuotes')}
          value={view.query}
          onChange={query => {
            onViewChange({ query });
          }}
        />
        <CopyButton isDisabled={shown.length === 0} onCopy={() => context.actions.copy(shown)}>
          {t('copyAll')}
        </CopyButton>
      </div>
      <QuoteFilters groups={groups} view={current} onChange={onViewChange}>
        {shown.length < quotes.length && t('matchCount', shown.length, quotes.length)}
      </QuoteFilters>
      <Listing
        attributions={shown}
        context={context}
        view={current}
        onViewChange={onViewChange}
        isFiltered={quotes.length > 0}
      />
      {indirect.length > 0 && (
        <IndirectSection
          attributions={indirect}
          context={context}
          view={current}
          onViewChange={onViewChange}
        />
      )}
    </>
  );
}

function isShown(attribution: Attribution, { query, speakerKey }: QuoteView): boolean {
  const isSpeaker = speakerKey === null || speakerKeyOf(attribution) === speakerKey;
  return isSpeaker && matchesQuery(attribution, query);
}

interface ListingProps extends Props {
  /** Whether an empty list means that the filter hides something. */
  isFiltered: boolean;
}

function Listing({ attributions, context, view, onViewChange, isFiltered }: ListingProps) {
  const { t } = useLocalisation();
  if (attributions.length === 0) {
    return (
      <p class="list-note">{t(isFiltered && (view.query || view.speakerKey) ? 'noMatch' : 'noQuotesText')}</p>
    );
  }
  if (view.order === 'as-read' && view.speakerKey === null) {
    return <QuoteList context={context} attributions={attributions} isSpeakerShown />;
  }
  return (
    <>
      {groupBySpeaker(attributions).map(group => (
        <SpeakerSection
          key={group.key}
          context={context}
          group={group}
          isTinted={view.tintedKey === group.key}
          onTint={isTinted => {
            onViewChange({ tintedKey: isTinted ? group.key : null });
            context.actions.tint(isTinted ? group.attributions : []);
          }}
        />
      ))}
    </>
  );
}

function IndirectSection({ attributions, context, view, onViewChange }: Props) {
  const { t } = useLocalisation();
  const id = useId();
  const shown = attributions.filter(statement => isShown(statement, view));
  return (
    <section class="indirect-statements" aria-label={t('indirectStatements')}>
      <Switch
        isOn={view.isIndirectShown}
        describedBy={id}
        onChange={isIndirectShown => {
          onViewChange({ isIndirectShown });
        }}
      >
        {t('indirectStatements')} <span class="count">{attributions.length}</span>
      </Switch>
      <p id={id} class="hint">
        {t('indirectHint')}
      </p>
      {view.isIndirectShown &&
        (shown.length > 0 ? (
          <QuoteList context={context} attributions={shown} isSpeakerShown />
        ) : (
          <p class="list-note">{t('noMatch')}</p>
        ))}
    </section>
  );
}
