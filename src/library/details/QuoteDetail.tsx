import type { QuoteEntry } from '../../core/library/entries';
import { findMarks } from '../../core/library/marks';
import { personKey } from '../../core/library/people';
import { CopyButton } from '../../ui/CopyButton';
import { Marked } from '../../ui/Marked';
import { useLocalisation } from '../../ui/localisation';
import { CopyAsMenu } from '../../ui/quotes/CopyAsMenu';
import { articleAddress } from '../address';
import type { LibraryTools } from '../library-tools';
import { usePassageCopy } from '../use-passage-copy';
import { ArticleSource } from './ArticleSource';
import { OpenArticle } from './OpenArticle';

interface Props {
  entry: QuoteEntry;
  tools: LibraryTools;
}

/** One statement with its speaker and its article. */
export function QuoteDetail({ entry: { quote, article }, tools }: Props) {
  const { t } = useLocalisation();
  const { actions, needles, onPerson } = tools;
  const copy = usePassageCopy(actions);
  const { language } = article.article;
  const thing = { articleId: article.id, statement: article.quotes.indexOf(quote) };
  const address = articleAddress(article);
  const notes = [quote.role, quote.cue].filter(note => note !== '').join(' · ');
  return (
    <article class="detail" aria-label={t('libraryQuote')}>
      <div class="detail-speaker">
        <h2>{quote.speaker || t('noSpeaker')}</h2>
        <p class="hint">
          {notes} {!quote.isSure && quote.speaker !== '' && <span class="unsure">{t('probably')}</span>}
        </p>
      </div>
      <blockquote class="detail-words" {...(language !== '' && { lang: language })}>
        <Marked text={quote.text} marks={findMarks(quote.text, needles)} />
      </blockquote>
      {quote.isIndirect && <p class="hint">{t('indirectHint')}</p>}
      <ArticleSource article={article} address={address} id={article.id} />
      <div class="button-row">
        <OpenArticle address={address} onOpen={actions.open} />
        <CopyButton onCopy={() => copy(thing)}>{t('copy')}</CopyButton>
        <CopyAsMenu onCopy={format => void copy(thing, format)} />
        {quote.isNamed && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onPerson(personKey(quote.speaker));
            }}
          >
            {t('libraryAllOfPerson')}
          </button>
        )}
      </div>
    </article>
  );
}
