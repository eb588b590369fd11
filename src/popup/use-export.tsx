import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';

import type { PageHighlights } from '../messages/highlight-protocol';
import { useLocalisation } from '../ui/localisation';
import type { MenuItem } from '../ui/Menu';
import { useAttempt } from '../ui/notice';
import type { TabReport } from './opening';
import type { PopupActions } from './popup-actions';
import { isReady } from './use-article-actions';
import type { AnalysisState } from './use-analysis';

interface Parts {
  readonly actions: PopupActions;
  readonly report: TabReport;
  readonly analysis: AnalysisState;
  readonly highlights: PageHighlights | null;
}

/** The menu's entry for the export of the tab's page, where there is something to export, and the dialog while it is open. */
export function useExport({
  actions,
  report,
  analysis,
  highlights,
}: Parts): readonly [MenuItem | null, ComponentChild] {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const [dialog, setDialog] = useState<ComponentChild>(null);
  const found = isReady(analysis) ? analysis : null;
  const isOther = report?.state !== 'article' || analysis === 'failed';
  const hasHighlights = isOther && highlights !== null && highlights.items.length > 0;
  if (!report || !(found || hasHighlights)) return [null, dialog];
  const open = (): void =>
    void attempt(async () => {
      // The popup opens without the code of the file formats.
      const { ArticleExport, gatherArticle } = await import('./ArticleExport');
      const [article, settings] = await Promise.all([
        gatherArticle(actions, report, found),
        actions.loadSettings(),
      ]);
      const close = (): void => {
        setDialog(null);
      };
      setDialog(<ArticleExport actions={actions} article={article} settings={settings} onClose={close} />);
    });
  return [{ label: t(found ? 'exportArticle' : 'exportHighlights'), onSelect: open }, dialog];
}
