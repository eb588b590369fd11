import { chooseNone } from '../core/library/selection';
import { useLocalisation } from '../ui/localisation';
import { BulkBar } from './BulkBar';
import type { LibraryTools } from './library-tools';
import type { Row } from './use-rows';
import type { SceneControl } from './use-scene';

interface Props {
  rows: readonly Row[];
  control: SceneControl;
  tools: LibraryTools;
}

/** What can be done with the chosen lines that are still in the list; nothing while there are none. */
export function ChosenBar({ rows, control, tools }: Props) {
  const { t } = useLocalisation();
  const { selection, select, scene } = control;
  const { edits, facets, colorNames, onExport } = tools;
  const { chosen } = selection;
  if (chosen.size === 0) return null;
  const chosenRows = rows.filter(({ id }) => chosen.has(id));
  const ids = chosenRows.map(({ id }) => id);
  if (ids.length === 0) return null;
  const isHighlights = scene.view === 'highlights';
  const none = (): void => {
    select(chooseNone(selection));
  };
  return (
    <BulkBar
      count={ids.length}
      tags={facets.tags}
      colorNames={colorNames}
      actions={{
        onColor: isHighlights
          ? color => {
              edits.changeHighlights(ids, { color });
            }
          : null,
        onTag: tag => {
          if (isHighlights) edits.changeHighlights(ids, { addTags: [tag] });
          else edits.changeArticleTags(ids, { addTags: [tag] });
        },
        onDelete: () => {
          if (isHighlights) edits.deleteHighlights(ids);
          else edits.deleteArticles(ids);
          none();
        },
        onExport:
          onExport &&
          (() => {
            onExport({ asked: 'part', rows: chosenRows, label: t('exportChosen') });
          }),
        onNone: none,
      }}
    />
  );
}
