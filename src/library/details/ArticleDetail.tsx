import type { AnnotationSummary } from '../../core/library/calls';
import { changesOf } from '../../core/library/changed';
import type { ArticleEntry } from '../../core/library/entries';
import { useLocalisation } from '../../ui/localisation';
import { StateWord } from '../StateWord';
import { articleAddress, articleTitle } from '../address';
import { formatDay } from '../format-day';
import type { LibraryTools } from '../library-tools';
import { ArticleLink } from './ArticleSource';
import { TagField } from './TagField';
import { OpenArticle } from './OpenArticle';
import { WordingChange } from '../../ui/highlights/WordingChange';

interface Props {
  entry: ArticleEntry;
  tools: LibraryTools;
}

/** A saved article: what it is, what changed, what the reader marked in it. */
export function ArticleDetail({ entry, tools }: Props) {
  const { t, locale } = useLocalisation();
  const { article, annotations } = entry;
  const { edits, facets } = tools;
  const about = article.article;
  const address = articleAddress(article);
  const title = articleTitle(article, article.id);
  const notes = [about.publication, about.authors.join(', '), formatDay(about.published ?? '', locale)];
  return (
    <article class="detail" aria-label={t('libraryArticle')}>
      <h2 {...(about.language !== '' && { lang: about.language })}>
        {address === '' ? title : <ArticleLink address={address}>{title}</ArticleLink>}
      </h2>
      <p class="hint">{notes.filter(note => note !== '').join(' · ')}</p>
      <TagField
        key={article.id}
        tags={article.tags}
        suggestions={facets.tags}
        onAdd={tag => {
          edits.changeArticleTags([article.id], { addTags: [tag] });
        }}
        onRemove={tag => {
          edits.changeArticleTags([article.id], { removeTags: [tag] });
        }}
      />
      <ArticleButtons entry={entry} tools={tools} address={address} />
      <Changes entry={entry} />
      <MarkedPassages annotations={annotations} />
      <p class="hint">{t('librarySavedOn', formatDay(article.saved, locale))}</p>
    </article>
  );
}

interface ButtonsProps extends Props {
  address: string;
}

function ArticleButtons({ entry, tools, address }: ButtonsProps) {
  const { t } = useLocalisation();
  const { article } = entry;
  const { actions, edits, onExport } = tools;
  return (
    <div class="button-row">
      <OpenArticle address={address} onOpen={actions.open} />
      {onExport && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onExport({ asked: 'part', rows: [entry], label: articleTitle(article, article.id) });
          }}
        >
          {t('libraryExport')}
        </button>
      )}
      <button
        type="button"
        class="button"
        onClick={() => {
          edits.deleteArticles([article.id]);
        }}
      >
        {t('libraryDelete')}
      </button>
    </div>
  );
}

/** The sentences that are not what they were. */
function Changes({ entry }: Pick<Props, 'entry'>) {
  const { t } = useLocalisation();
  const { edited, lost, isTextChanged } = changesOf(entry);
  if (edited.length + lost.length === 0) {
    return isTextChanged ? <p class="notice">{t('libraryTextChangedText')}</p> : null;
  }
  return (
    <section class="changes" aria-label={t('libraryChanged')}>
      <h3>{t('libraryChanged')}</h3>
      <ul>
        {edited.map(({ id, exact, wording }) => (
          <li key={id}>
            <WordingChange before={exact} after={wording} />
          </li>
        ))}
        {lost.map(({ id, exact }) => (
          <li key={id}>
            <p class="wording-change">{exact}</p>
            <p class="hint">{t('libraryLostText')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PassagesProps {
  annotations: readonly AnnotationSummary[];
}

function MarkedPassages({ annotations }: PassagesProps) {
  const { t } = useLocalisation();
  if (annotations.length === 0) return null;
  return (
    <section aria-label={t('libraryHighlights')}>
      <h3>
        {t('libraryHighlights')} <span class="count">{annotations.length}</span>
      </h3>
      <ul class="passages">
        {annotations.map(({ id, exact, note, color, state }) => (
          <li key={id} class={`is-${color}`}>
            <blockquote>{exact}</blockquote>
            {note !== '' && <p class="line-note">{note}</p>}
            <StateWord state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
