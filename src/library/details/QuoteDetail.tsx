import type { QuoteEntry } from '../../core/library/entries';
import { findMarks } from '../../core/library/marks';
import { personKey } from '../../core/library/people';
import { CopyButton } from '../../ui/CopyButton';
import { Marked } from '../../ui/Marked';
import { useLocalisation } from '../../ui/localisation';
import { useAttempt } from '../../ui/notice';
import { articleAddress } from '../address';
import { copyText } from '../copy-text';
import type { LibraryTools } from '../library-tools';
import { ArticleSource } from './ArticleSource';
import { OpenArticle } from './OpenArticle';

interface Props {
  entry: QuoteEntry;
  tools: LibraryTools;
}

/** One statement with its speaker and its article. */
export function QuoteDetail({ entry: { quote, article }, tools }: Props) {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const { actions, needles, onPerson } = tools;
  const { language } = article.article;
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
        <CopyButton onCopy={() => copyText(attempt, actions, quote.text)}>{t('copy')}</CopyButton>
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
