import { useMemo } from 'preact/hooks';

import { compareWording } from '../../core/annotation/wording';
import { useLocalisation } from '../../ui/localisation';

interface Props {
  before: string;
  after: string;
}

/** What was changed in a passage since it was highlighted, word by word. */
export function WordingChange({ before, after }: Props) {
  const { t } = useLocalisation();
  const parts = useMemo(() => compareWording(before, after), [before, after]);
  return (
    <p class="wording-change">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        return kind === 'removed' ? (
          <del key={index}>
            <span class="visually-hidden">{t('libraryRemovedWords')} </span>
            {text}
          </del>
        ) : (
          <ins key={index}>
            <span class="visually-hidden">{t('libraryAddedWords')} </span>
            {text}
          </ins>
        );
      })}
    </p>
  );
}
