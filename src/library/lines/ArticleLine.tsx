import type { ArticleEntry } from '../../core/library/entries';
import { changesOf } from '../../core/library/changed';
import { excerptOf } from '../../core/library/marks';
import { useLocalisation } from '../../ui/localisation';
import { Marked } from '../../ui/Marked';
import { articleTitle } from '../address';
import type { LibraryTools } from '../library-tools';
import { formatDay } from '../format-day';

const TITLE_LENGTH = 200;

interface Props {
  entry: ArticleEntry;
  tools: LibraryTools;
}

/** A saved article in the list: title, where it is from, what is kept of it, what changed. */
export function ArticleLine({ entry, tools: { needles } }: Props) {
  const { t, locale } = useLocalisation();
  const { article, annotations } = entry;
  const { publication, authors, language } = article.article;
  const parts = [publication, authors.join(', '), formatDay(entry.date, locale)];
  return (
    <div class="line article-line">
      <p class="line-heading" {...(language !== '' && { lang: language })}>
        <Marked {...excerptOf(articleTitle(article, article.id), needles, TITLE_LENGTH)} />
      </p>
      <p class="line-source">
        <span class="line-title">
          <Marked {...excerptOf(parts.filter(part => part !== '').join(' · '), needles, TITLE_LENGTH)} />
        </span>
      </p>
      <p class="line-source">
        <ChangeWords entry={entry} />
        <span>{t('libraryHighlightCount', annotations.length)}</span>
        <span>{t('libraryQuoteCount', article.quotes.length)}</span>
        {article.tags.map(tag => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
    </div>
  );
}

interface ChangeProps {
  entry: ArticleEntry;
}

/** What the last visit found changed, in words. */
function ChangeWords({ entry }: ChangeProps) {
  const { t } = useLocalisation();
  const { edited, lost, isTextChanged } = changesOf(entry);
  return (
    <>
      {edited.length > 0 && (
        <span class="state-word is-edited">{t('libraryEditedCount', edited.length)}</span>
      )}
      {lost.length > 0 && <span class="state-word is-lost">{t('libraryLostCount', lost.length)}</span>}
      {isTextChanged && edited.length + lost.length === 0 && (
        <span class="state-word is-moved">{t('libraryTextChanged')}</span>
      )}
    </>
  );
}
