import type { PageReport } from '../messages/protocol';
import { Announcer } from '../ui/announcer';
import { useLocalisation } from '../ui/localisation';
import { NoticeArea, useAttempt, useNotify } from '../ui/notice';
import { ArticleTabs } from './ArticleTabs';
import { createExportFile, type ExportFormat } from './export-file';
import { LoadingTabs, PageStateMessage } from './PageStateMessage';
import type { Opening, TabReport } from './opening';
import type { PopupActions } from './popup-actions';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { isReady } from './use-article-actions';
import { useAnalysis, type CorrectedAnalysis } from './use-analysis';
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
  const onExport = useExport(actions, report, corrected);
  const kind = kindOf(report);
  const follow = (work: () => Promise<PageReport>) => () =>
    void attempt(async () => {
      onReport(await work());
    });
  const setSiteOn = (isOn: boolean): void => {
    void attempt(() => changeSite({ isOff: !isOn }));
  };
  return (
    <>
      <PopupHeader
        report={kind === 'loading' ? undefined : report}
        onExport={isReady(corrected.analysis) ? onExport : null}
        onLibrary={() => void attempt(() => actions.openLibrary())}
        onOptions={() => void attempt(() => actions.openOptions())}
      />
      <main class="popup-main">
        {kind === 'loading' && <LoadingTabs />}
        <AccessNotice actions={actions} host={report?.host ?? ''} />
        {report && kind === 'article' && (
          <ArticleTabs state={{ actions, report, onReport, corrected, site, changeSite }} />
        )}
        {kind === 'other' && (
          <PageStateMessage
            report={report}
            onReadAnyway={follow(() => actions.readAnyway())}
            onSiteOn={() => {
              setSiteOn(true);
            }}
            onRetry={reload}
          />
        )}
      </main>
      <PopupFooter
        report={report}
        site={site}
        onTextSize={textSize => void attempt(() => changeSite({ textSize }))}
        onCleaned={isCleaned => {
          follow(() => actions.setCleanup(isCleaned))();
        }}
        onSite={setSiteOn}
      />
    </>
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

function useExport(
  actions: PopupActions,
  report: TabReport,
  { analysis }: CorrectedAnalysis,
): (format: ExportFormat) => void {
  const localisation = useLocalisation();
  const notify = useNotify();
  return format => {
    if (!report || !isReady(analysis)) return;
    const { article, text } = report;
    const file = createExportFile(format, { article, text, ...analysis }, localisation);
    actions.download(file);
    notify({ sentence: localisation.t('saved', file.name) });
  };
}
