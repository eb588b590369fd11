import type { HighlightEntry } from '../../core/library/entries';
import { findMarks } from '../../core/library/marks';
import { personKey } from '../../core/library/people';
import { CopyButton } from '../../ui/CopyButton';
import { Marked } from '../../ui/Marked';
import { useLocalisation } from '../../ui/localisation';
import { CopyAsMenu } from '../../ui/quotes/CopyAsMenu';
import { formatDay } from '../format-day';
import type { LibraryTools } from '../library-tools';
import { useHighlightAddress } from '../use-highlight-address';
import { usePassageCopy } from '../use-passage-copy';
import { ArticleSource } from './ArticleSource';
import { ColorField } from './ColorField';
import { NoteField } from './NoteField';
import { TagField } from './TagField';
import { OpenArticle } from './OpenArticle';
import { WordingChange } from '../../ui/highlights/WordingChange';

interface Props {
  entry: HighlightEntry;
  tools: LibraryTools;
}

/** Everything about one highlight, and all that can be changed of it. */
export function HighlightDetail({ entry, tools }: Props) {
  const { t } = useLocalisation();
  const { annotation, article } = entry;
  const { exact, color, speaker } = annotation;
  const { actions, needles, onPerson } = tools;
  const language = article?.article.language ?? '';
  const address = useHighlightAddress(actions, annotation, article);
  return (
    <article class="detail" aria-label={t('libraryHighlight')}>
      {speaker && (
        <p class="detail-speaker">
          <button
            type="button"
            class="link-button"
            onClick={() => {
              onPerson(personKey(speaker.name));
            }}
          >
            {speaker.name}
          </button>
          {speaker.role !== '' && <span class="hint"> {speaker.role}</span>}
        </p>
      )}
      <blockquote class={`detail-words is-${color}`} {...(language !== '' && { lang: language })}>
        <Marked text={exact} marks={findMarks(exact, needles)} />
      </blockquote>
      <FoundNow entry={entry} />
      <HighlightFields entry={entry} tools={tools} />
      <ArticleSource article={article} address={address} id={annotation.articleId} />
      <HighlightButtons entry={entry} tools={tools} address={address} />
    </article>
  );
}

/** Colour, note and tags. */
function HighlightFields({ entry: { annotation }, tools: { edits, colorNames, facets } }: Props) {
  const { id, color, note, tags } = annotation;
  return (
    <>
      <ColorField
        name={`color ${id}`}
        color={color}
        colorNames={colorNames}
        onChange={next => {
          edits.changeHighlights([id], { color: next });
        }}
      />
      <NoteField
        note={note}
        onChange={next => {
          edits.changeHighlights([id], { note: next });
        }}
      />
      <TagField
        tags={tags}
        suggestions={facets.tags}
        onAdd={tag => {
          edits.changeHighlights([id], { addTags: [tag] });
        }}
        onRemove={tag => {
          edits.changeHighlights([id], { removeTags: [tag] });
        }}
      />
    </>
  );
}

/** What the last visit found, said plainly; the old and the new words where they differ. */
function FoundNow({ entry: { annotation } }: Pick<Props, 'entry'>) {
  const { t } = useLocalisation();
  const { state, exact, wording } = annotation;
  switch (state) {
    case 'exact':
      return null;
    case 'moved':
      return <p class="notice">{t('libraryMovedText')}</p>;
    case 'lost':
      return <p class="notice">{t('libraryLostText')}</p>;
    case 'edited':
      return (
        <div class="notice">
          <p>{t('libraryEditedText')}</p>
          <WordingChange before={exact} after={wording} />
        </div>
      );
  }
}

interface ButtonsProps extends Props {
  address: string;
}

function HighlightButtons({ entry, tools, address }: ButtonsProps) {
  const { t, locale } = useLocalisation();
  const { actions, edits, onExport } = tools;
  const copy = usePassageCopy(actions);
  const { id, articleId } = entry.annotation;
  const thing = { articleId, annotationId: id };
  return (
    <>
      <div class="button-row">
        <OpenArticle address={address} onOpen={actions.open} />
        <CopyButton onCopy={() => copy(thing)}>{t('copy')}</CopyButton>
        <CopyAsMenu onCopy={format => void copy(thing, format)} />
        {onExport && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onExport({ asked: 'part', rows: [entry], label: t('exportHighlight') });
            }}
          >
            {t('libraryExport')}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            edits.deleteHighlights([id]);
          }}
        >
          {t('libraryDelete')}
        </button>
      </div>
      <p class="hint">{t('libraryMadeOn', formatDay(entry.date, locale))}</p>
      <p class="hint keys-hint">{t('libraryHighlightKeys')}</p>
    </>
  );
}
