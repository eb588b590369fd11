import type { PageReport } from '../messages/protocol';
import { useLocalisation } from '../ui/localisation';
import { Skeleton } from '../ui/Skeleton';
import { StateMessage } from '../ui/StateMessage';
import { Tabs } from '../ui/Tabs';

const SKELETON_CARDS = 3;

/** The tabs without counts, as they stand while the page is being read. */
export function LoadingTabs() {
  const { t } = useLocalisation();
  const tabs = [
    { id: 'quotes', label: t('tabQuotes'), count: null },
    { id: 'entities', label: t('tabEntities'), count: null },
    { id: 'highlights', label: t('tabHighlights'), count: null },
    { id: 'cleaned', label: t('tabCleaned'), count: null },
  ] as const;
  return (
    <Tabs label={t('articleParts')} tabs={tabs} selected="quotes" onSelect={() => undefined}>
      <Skeleton count={SKELETON_CARDS} />
    </Tabs>
  );
}

interface Props {
  /** `null` where the browser lets no extension in. */
  report: PageReport | null | undefined;
  onReadAnyway: () => void;
  onSiteOn: () => void;
  onRetry: () => void;
}

/** Why there is no list, and what the reader can do about it. */
export function PageStateMessage({ report, onReadAnyway, onSiteOn, onRetry }: Props) {
  const { t } = useLocalisation();
  if (!report) return <StateMessage title={t('notAllowedTitle')} text={t('notAllowedText')} />;
  switch (report.state) {
    case 'site-off':
      return (
        <StateMessage title={t('siteOffTitle', report.host)} text={t('siteOffText')}>
          <button type="button" class="button is-primary" onClick={onSiteOn}>
            {t('siteTurnOn')}
          </button>
        </StateMessage>
      );
    case 'failed':
      return (
        <StateMessage title={t('failedTitle')} text={report.problem || t('problemReading')}>
          <button type="button" class="button is-primary" onClick={onRetry}>
            {t('tryAgain')}
          </button>
        </StateMessage>
      );
    default:
      return (
        <StateMessage title={t('noArticleTitle')} text={t('noArticleText')}>
          <button type="button" class="button is-primary" onClick={onReadAnyway}>
            {t('readAnyway')}
          </button>
        </StateMessage>
      );
  }
}
