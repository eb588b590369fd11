import { excerptOf } from '../../core/library/marks';
import type { HighlightEntry } from '../../core/library/entries';
import { Marked } from '../../ui/Marked';
import { useLocalisation } from '../../ui/localisation';
import { useColorName } from '../color-name';
import type { LibraryTools } from '../library-tools';
import { StateWord } from '../StateWord';
import { SourceLine } from './SourceLine';

const WORDS_LENGTH = 260;
const NOTE_LENGTH = 160;

interface Props {
  entry: HighlightEntry;
  tools: LibraryTools;
}

/** A highlight in the list: its words, the note, where it stands, and what became of it. */
export function HighlightLine({ entry, tools: { needles, colorNames } }: Props) {
  const { t } = useLocalisation();
  const colorName = useColorName(colorNames);
  const { annotation, article } = entry;
  const { color, exact, note, speaker, tags, state } = annotation;
  const language = article?.article.language ?? '';
  return (
    <div class="line highlight-line">
      <span class={`color-bar is-${color}`} />
      <span class="visually-hidden">{t('libraryColorIs', colorName(color))}</span>
      <p
        class={note === '' ? 'line-words' : 'line-words has-note'}
        {...(language !== '' && { lang: language })}
      >
        <Marked {...excerptOf(exact, needles, WORDS_LENGTH)} />
      </p>
      {note !== '' && (
        <p class="line-note">
          <span class="visually-hidden">{t('libraryNote')} </span>
          <Marked {...excerptOf(note, needles, NOTE_LENGTH)} />
        </p>
      )}
      <SourceLine article={article} address={annotation.articleId} date={entry.date} needles={needles}>
        {speaker && <span class="line-speaker">{speaker.name}</span>}
        <StateWord state={state} />
        {tags.map(tag => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </SourceLine>
    </div>
  );
}
