import { useMemo, useState } from 'preact/hooks';

import type { QuoteEntry } from '../../core/library/entries';
import { findMarks } from '../../core/library/marks';
import { findCompanions, type Person } from '../../core/library/people';
import { chartQuotes } from '../../core/library/quote-chart';
import { Marked } from '../../ui/Marked';
import { useLocalisation } from '../../ui/localisation';
import { articleAddress, articleTitle } from '../address';
import { formatDay } from '../format-day';
import type { LibraryTools } from '../library-tools';
import { ArticleLink } from './ArticleSource';
import { QuoteChartFigure } from './QuoteChartFigure';

/** Statements shown at first, and more with each press of the button. */
const STEP = 40;
const MAX_COMPANIONS = 24;
const MAX_ROLES = 4;

interface Props {
  person: Person;
  tools: LibraryTools;
}

/** Everything somebody is quoted as saying in saved articles, when, where, and beside whom. */
export function PersonSheet({ person, tools }: Props) {
  const { t } = useLocalisation();
  const { quotes, name, roles, articleCount } = person;
  const chart = useMemo(() => chartQuotes(quotes), [quotes]);
  const { onExport } = tools;
  return (
    <article class="detail person-sheet" aria-label={name}>
      <header>
        <h2>{name}</h2>
        {roles.length > 0 && <p class="hint">{roles.slice(0, MAX_ROLES).join(' · ')}</p>}
        <p>{t('libraryQuotesInArticles', quotes.length, articleCount)}</p>
        {articleCount > 1 && <p class="hint">{t('librarySameName')}</p>}
      </header>
      {onExport && (
        <div class="button-row">
          <button
            type="button"
            class="button"
            onClick={() => {
              onExport({ asked: 'part', rows: [person], label: name });
            }}
          >
            {t('libraryExport')}
          </button>
        </div>
      )}
      <QuoteChartFigure chart={chart} />
      <Companions person={person} onPerson={tools.onPerson} />
      <Statements key={person.id} quotes={quotes} needles={tools.needles} />
    </article>
  );
}

interface CompanionProps {
  person: Person;
  onPerson: (key: string) => void;
}

function Companions({ person, onPerson }: CompanionProps) {
  const { t } = useLocalisation();
  const companions = useMemo(() => findCompanions(person), [person]);
  if (companions.length === 0) return null;
  return (
    <section aria-label={t('libraryBeside')}>
      <h3>{t('libraryBeside')}</h3>
      <ul class="companions">
        {companions.slice(0, MAX_COMPANIONS).map(({ id, name, articleCount }) => (
          <li key={id}>
            <button
              type="button"
              class="link-button"
              onClick={() => {
                onPerson(id);
              }}
            >
              {name}
            </button>{' '}
            <span class="count">{articleCount}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StatementsProps {
  quotes: readonly QuoteEntry[];
  needles: readonly string[];
}

/** What was said, the newest first, under the article that says so. */
function Statements({ quotes, needles }: StatementsProps) {
  const { t } = useLocalisation();
  const [shown, setShown] = useState(STEP);
  const rest = quotes.length - shown;
  return (
    <section aria-label={t('libraryQuotes')}>
      <h3>
        {t('libraryQuotes')} <span class="count">{quotes.length}</span>
      </h3>
      <ol class="statements">
        {quotes.slice(0, shown).map((entry, index) => (
          <Statement
            key={entry.id}
            entry={entry}
            needles={needles}
            isNewArticle={quotes[index - 1]?.article !== entry.article}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {t('libraryShowMore', Math.min(rest, STEP))}
        </button>
      )}
    </section>
  );
}

interface StatementProps {
  entry: QuoteEntry;
  needles: readonly string[];
  /** Whether the one before stands in another article. */
  isNewArticle: boolean;
}

function Statement({ entry: { quote, article, date }, needles, isNewArticle }: StatementProps) {
  const { t, locale } = useLocalisation();
  const { language, publication } = article.article;
  const address = articleAddress(article);
  const title = articleTitle(article, article.id);
  const notes = [quote.role, quote.cue].filter(note => note !== '').join(' · ');
  return (
    <li>
      {isNewArticle && (
        <p class="statement-source">
          <span class="line-date">{formatDay(date, locale)}</span>
          {address === '' ? title : <ArticleLink address={address}>{title}</ArticleLink>}
          {publication !== '' && <span class="line-paper">{publication}</span>}
        </p>
      )}
      <blockquote {...(language !== '' && { lang: language })}>
        <Marked text={quote.text} marks={findMarks(quote.text, needles)} />
      </blockquote>
      <p class="hint">
        {notes} {!quote.isSure && <span class="unsure">{t('probably')}</span>}
        {quote.isIndirect && <span class="state-word is-moved">{t('libraryIndirect')}</span>}
      </p>
    </li>
  );
}
