import { useLocalisation } from '../ui/localisation';
import { ArticleDetail } from './details/ArticleDetail';
import { HighlightDetail } from './details/HighlightDetail';
import { PersonSheet } from './details/PersonSheet';
import { QuoteDetail } from './details/QuoteDetail';
import type { LibraryTools } from './library-tools';
import type { Row } from './use-rows';

interface Props {
  /** The line the reader is on; `null` when there is none. */
  row: Row | null;
  tools: LibraryTools;
  /** Back to the list. */
  onClose: () => void;
}

/** What there is to see and do about one line of a list. */
export function DetailPane({ row, tools, onClose }: Props) {
  const { t } = useLocalisation();
  return (
    <aside
      class="detail-pane"
      aria-label={t('libraryDetails')}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" class="button back-button" onClick={onClose}>
        {t('libraryBack')}
      </button>
      {row ? <Detail row={row} tools={tools} /> : <p class="detail-empty">{t('libraryNothingActive')}</p>}
    </aside>
  );
}

interface DetailProps {
  row: Row;
  tools: LibraryTools;
}

function Detail({ row, tools }: DetailProps) {
  switch (row.kind) {
    case 'highlight':
      return <HighlightDetail key={row.id} entry={row} tools={tools} />;
    case 'article':
      return <ArticleDetail key={row.id} entry={row} tools={tools} />;
    case 'quote':
      return <QuoteDetail key={row.id} entry={row} tools={tools} />;
    case 'person':
      return <PersonSheet key={row.id} person={row} tools={tools} />;
  }
}
