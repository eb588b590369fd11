import { useMemo, useState } from 'preact/hooks';

import type { Settings } from '../storage/settings';
import { ExportDialog } from '../ui/export/ExportDialog';
import { exportLabels } from '../ui/export/export-labels';
import { choiceOf, makeFile, type ExportChoice } from '../ui/export/make-file';
import { offeredFormats } from '../ui/export/offered-formats';
import { saveFile } from '../ui/export/save-file';
import type { ExportProgress } from '../ui/export/WorkLine';
import { useLocalisation } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import type { ExportRequest, ExportScope } from './export-scope';
import { gatherExport, selectAll } from './gather-export';
import type { LibraryActions } from './library-actions';

interface Props {
  actions: LibraryActions;
  settings: Pick<Settings, 'exportTemplate' | 'exportChoice'>;
  request: ExportRequest;
  onClose: () => void;
}

/** Exports a part of the library or all of it; what was chosen last is chosen at first. */
export function LibraryExport({ actions, settings, request, onClose }: Props) {
  const localisation = useLocalisation();
  const notify = useNotify();
  const { t } = localisation;
  const [asked, setAsked] = useState(request.asked);
  const scope = request.scopes.find(({ id }) => id === asked);
  const formats = useMemo(() => offeredFormats(settings.exportTemplate), [settings.exportTemplate]);
  const save = async (
    choice: ExportChoice,
    signal: AbortSignal,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<void> => {
    const selection = scope?.selection ?? (await selectAll(actions, signal));
    const articles = await gatherExport(actions, selection, { signal, onProgress });
    const title = scope?.id === 'part' ? scope.label : t('libraryTitle');
    const labels = exportLabels(localisation);
    const file = await makeFile(articles, choice, { labels, title, signal, formats });
    saveFile(file);
    notify({ sentence: t('exportDone', file.name) });
    await actions.changeSettings({ exportChoice: choice });
  };
  return (
    <ExportDialog
      count={scope?.counts.articles ?? 0}
      initial={choiceOf(settings.exportChoice, formats)}
      formats={formats}
      onExport={save}
      onClose={onClose}
    >
      <ScopeChoice scopes={request.scopes} asked={asked} onChange={setAsked} />
    </ExportDialog>
  );
}

interface ScopeProps {
  scopes: readonly ExportScope[];
  asked: ExportScope['id'];
  onChange: (asked: ExportScope['id']) => void;
}

/** What goes into the file, with how much that is. */
function ScopeChoice({ scopes, asked, onChange }: ScopeProps) {
  const { t, locale } = useLocalisation();
  const number = (value: number): string => value.toLocaleString(locale);
  return (
    <fieldset class="scope-choice dialog-field">
      <legend>{t('exportWhat')}</legend>
      {scopes.map(({ id, label, counts: { highlights, articles, quotes } }) => (
        <label key={id}>
          <input
            type="radio"
            name="export-scope"
            checked={id === asked}
            onChange={() => {
              onChange(id);
            }}
          />
          <span>
            {label}
            <span class="hint">
              {t('exportCounts', number(highlights), number(articles), number(quotes))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
