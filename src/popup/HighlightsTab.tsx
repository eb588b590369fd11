import type { ArticleMetadata } from '../core/article/model';
import type { PageHighlights } from '../messages/highlight-protocol';
import { HighlightsPanel } from '../ui/highlights/HighlightsPanel';
import type { PopupActions } from './popup-actions';
import { useHighlightActions } from './use-highlight-actions';
import { useColorNames } from './use-highlights';

interface Props {
  actions: PopupActions;
  article: ArticleMetadata;
  highlights: PageHighlights;
  /** Ask the page for them again. */
  reload: () => void;
}

/** The highlights of the tab's page, article or not. */
export function HighlightsTab({ actions, article, highlights, reload }: Props) {
  const names = useColorNames(actions);
  const own = useHighlightActions({ actions, reload });
  return <HighlightsPanel highlights={highlights} names={names} language={article.language} actions={own} />;
}
