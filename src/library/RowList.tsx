import { useLocalisation } from '../ui/localisation';
import { WindowedList } from '../ui/WindowedList';
import type { LibraryTools } from './library-tools';
import { VIEW_TITLES, type LibraryView } from './library-view';
import { ArticleLine } from './lines/ArticleLine';
import { HighlightLine } from './lines/HighlightLine';
import { PersonLine } from './lines/PersonLine';
import { QuoteLine } from './lines/QuoteLine';
import { listControls } from './use-list-keys';
import type { Row } from './use-rows';
import type { SceneControl } from './use-scene';

/** Height of the lines in rem: every line of a list is as high as the others. */
const HEIGHTS: Readonly<Record<LibraryView, number>> = {
  highlights: 7.25,
  articles: 5.25,
  quotes: 7.25,
  people: 3.75,
  changed: 5.25,
  tags: 0,
};

interface Props {
  rows: readonly Row[];
  control: SceneControl;
  tools: LibraryTools;
}

/** The lines of the scene's list. */
export function RowList({ rows, control, tools }: Props) {
  const { t } = useLocalisation();
  const { scene, selection } = control;
  const { view } = scene;
  const canChoose = view === 'highlights' || view === 'articles' || view === 'changed';
  const controls = listControls({ rows, control, tools, canChoose });
  return (
    <WindowedList
      key={view}
      label={t(VIEW_TITLES[view])}
      rows={rows}
      rowHeight={HEIGHTS[view]}
      scene={scene}
      active={selection.active}
      chosen={canChoose ? selection.chosen : null}
      renderRow={row => (
        <>
          {canChoose && <span class="line-box" aria-hidden="true" />}
          <Line row={row} tools={tools} />
        </>
      )}
      onPress={controls.onPress}
      onKey={controls.onKey}
      onOpen={controls.onOpen}
    />
  );
}

interface LineProps {
  row: Row;
  tools: LibraryTools;
}

function Line({ row, tools }: LineProps) {
  switch (row.kind) {
    case 'highlight':
      return <HighlightLine entry={row} tools={tools} />;
    case 'article':
      return <ArticleLine entry={row} tools={tools} />;
    case 'quote':
      return <QuoteLine entry={row} tools={tools} />;
    case 'person':
      return <PersonLine person={row} tools={tools} />;
  }
}
