import type { PageHighlights } from '../messages/highlight-protocol';
import type { PageReport } from '../messages/protocol';
import type { SiteSettings } from '../storage/settings';
import { Announcer } from '../ui/announcer';
import { useLocalisation } from '../ui/localisation';
import { NoticeArea, useAttempt } from '../ui/notice';
import { ArticleTabs } from './ArticleTabs';
import { HighlightsTab } from './HighlightsTab';
import { LoadingTabs, PageStateMessage } from './PageStateMessage';
import type { Opening, TabReport } from './opening';
import type { PopupActions } from './popup-actions';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { useAnalysis } from './use-analysis';
import { useExport } from './use-export';
import { useHighlights } from './use-highlights';
import { useMenu } from './use-menu';
import { useReport } from './use-report';
import { useSite } from './use-site';
import { useSiteAccess } from './use-site-access';

interface Props {
  actions: PopupActions;
  /** What is known before the first rendering. */
  opening: Opening;
}

/** What the extension found in a tab, and what the reader can do with it. */
export function Popup({ actions, opening }: Props) {
  return (
    <Announcer>
      <NoticeArea>
        <PopupContent actions={actions} opening={opening} />
      </NoticeArea>
    </Announcer>
  );
}

function PopupContent({ actions, opening }: Props) {
  const attempt = useAttempt();
  const [report, onReport, reload] = useReport(actions, opening);
  const corrected = useAnalysis(actions, report, opening);
  const [site, changeSite] = useSite(actions, report, opening);
  const [highlights, reloadHighlights] = useHighlights(actions);
  const [exportItem, exportDialog] = useExport({ actions, report, analysis: corrected.analysis, highlights });
  const menu = useMenu({ actions, site: report ? site : null, changeSite });
  const kind = kindOf(report);
  const follow = (work: () => Promise<PageReport>) => () =>
    void attempt(async () => {
      onReport(await work());
    });
  return (
    <>
      <PopupHeader
        report={kind === 'loading' ? undefined : report}
        menu={exportItem ? [exportItem, ...menu] : menu}
      />
      <main class="popup-main">
        {kind === 'loading' && <LoadingTabs />}
        <AccessNotice actions={actions} host={report?.host ?? ''} />
        {report && kind === 'article' && (
          <ArticleTabs
            state={{ actions, report, onReport, corrected, site, changeSite, highlights, reloadHighlights }}
          />
        )}
        {kind === 'other' && (
          <OtherPage
            report={report}
            highlights={highlights}
            actions={actions}
            onReloadHighlights={reloadHighlights}
            onReadAnyway={follow(() => actions.readAnyway())}
            onSiteOn={() => void attempt(() => changeSite({ isOff: false }))}
            onRetry={reload}
          />
        )}
      </main>
      <Footer actions={actions} report={report} onReport={onReport} site={site} changeSite={changeSite} />
      {exportDialog}
    </>
  );
}

interface FooterProps {
  actions: PopupActions;
  report: TabReport;
  onReport: (report: TabReport) => void;
  site: SiteSettings;
  changeSite: (change: Partial<SiteSettings>) => Promise<void>;
}

function Footer({ actions, report, onReport, site, changeSite }: FooterProps) {
  const attempt = useAttempt();
  return (
    <PopupFooter
      report={report}
      site={site}
      onTextSize={textSize => void attempt(() => changeSite({ textSize }))}
      onCleaned={isCleaned =>
        void attempt(async () => {
          onReport(await actions.setCleanup(isCleaned));
        })
      }
      onSite={isOn => void attempt(() => changeSite({ isOff: !isOn }))}
    />
  );
}

interface OtherProps {
  actions: PopupActions;
  report: PageReport | null | undefined;
  highlights: PageHighlights | null;
  onReloadHighlights: () => void;
  onReadAnyway: () => void;
  onSiteOn: () => void;
  onRetry: () => void;
}

/** A page that is no article: its highlights where it has some, else what can be done about it. */
function OtherPage({ actions, report, highlights, onReloadHighlights, ...on }: OtherProps) {
  const { t } = useLocalisation();
  if (!report || !highlights || highlights.items.length === 0) {
    return <PageStateMessage report={report} {...on} />;
  }
  return (
    <section class="tab-panel" aria-label={t('tabHighlights')}>
      <HighlightsTab
        actions={actions}
        article={report.article}
        highlights={highlights}
        reload={onReloadHighlights}
      />
    </section>
  );
}

interface AccessProps {
  actions: PopupActions;
  host: string;
}

/** Why nothing happens on this site before the reader clicks. */
function AccessNotice({ actions, host }: AccessProps) {
  const { t } = useLocalisation();
  const hasAccess = useSiteAccess(actions, host);
  return hasAccess ? null : <p class="notice access-notice">{t('onClickOnly')}</p>;
}

function kindOf(report: TabReport): 'loading' | 'article' | 'other' {
  if (report === undefined || report?.state === 'loading') return 'loading';
  return report?.state === 'article' ? 'article' : 'other';
}
