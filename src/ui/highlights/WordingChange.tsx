import { useMemo } from 'preact/hooks';

import { compareWording } from '../../core/annotation/wording';
import { useLocalisation } from '../localisation';

interface Props {
  before: string;
  after: string;
}

/** The saved words and those that stand there now in one text, with what was taken out and put in marked. */
export function WordingChange({ before, after }: Props) {
  const { t } = useLocalisation();
  const parts = useMemo(() => compareWording(before, after), [before, after]);
  return (
    <p class="wording-change" dir="auto">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={index}>
            <span class="visually-hidden">{t(kind === 'removed' ? 'wasHere' : 'isNew')} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
