import { excerptOf } from '../../core/library/marks';
import type { Person } from '../../core/library/people';
import { useLocalisation } from '../../ui/localisation';
import { Marked } from '../../ui/Marked';
import type { LibraryTools } from '../library-tools';

interface Props {
  person: Person;
  tools: LibraryTools;
}

/** A speaker in the list: name, what the articles call them, how often they are quoted. */
export function PersonLine({ person, tools: { needles } }: Props) {
  const { t } = useLocalisation();
  return (
    <div class="line person-line">
      <p class="line-who">
        <span class="line-speaker">
          <Marked {...excerptOf(person.name, needles, 80)} />
        </span>
      </p>
      <p class="line-source">
        {person.roles[0] !== undefined && <span class="line-title">{person.roles[0]}</span>}
        <span>{t('libraryQuoteCount', person.quotes.length)}</span>
        <span>{t('libraryArticleCount', person.articleCount)}</span>
      </p>
    </div>
  );
}
