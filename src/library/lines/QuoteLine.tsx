import type { QuoteEntry } from '../../core/library/entries';
import { excerptOf } from '../../core/library/marks';
import { useLocalisation } from '../../ui/localisation';
import { Marked } from '../../ui/Marked';
import type { LibraryTools } from '../library-tools';
import { SourceLine } from './SourceLine';

const WORDS_LENGTH = 260;

interface Props {
  entry: QuoteEntry;
  tools: LibraryTools;
}

/** A statement in the list: who, the words, where. */
export function QuoteLine({ entry, tools: { needles } }: Props) {
  const { t } = useLocalisation();
  const { quote, article } = entry;
  const { language } = article.article;
  const notes = [quote.role, quote.cue].filter(note => note !== '').join(' · ');
  return (
    <div class="line quote-line">
      <p class="line-who">
        <span class={quote.isNamed ? 'line-speaker' : 'line-speaker is-unnamed'}>
          <Marked {...excerptOf(quote.speaker || t('noSpeaker'), needles, 80)} />
        </span>
        {notes !== '' && <span class="line-notes">{notes}</span>}
        {!quote.isSure && quote.speaker !== '' && <span class="unsure">{t('probably')}</span>}
        {quote.isIndirect && <span class="state-word is-moved">{t('libraryIndirect')}</span>}
      </p>
      <p class="line-words has-note" {...(language !== '' && { lang: language })}>
        <Marked {...excerptOf(quote.text, needles, WORDS_LENGTH)} />
      </p>
      <SourceLine article={article} address={article.id} date={entry.date} needles={needles} />
    </div>
  );
}
