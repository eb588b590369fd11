import type { ResolutionState } from '../core/annotation/model';
import { useLocalisation, type MessageKey } from '../ui/localisation';

const WORDS: Readonly<Record<Exclude<ResolutionState, 'exact'>, MessageKey>> = {
  moved: 'libraryStateMoved',
  edited: 'libraryStateEdited',
  lost: 'libraryStateLost',
};

interface Props {
  state: ResolutionState;
}

/** What became of a highlight, in a word; nothing for one that stands where it stood. */
export function StateWord({ state }: Props) {
  const { t } = useLocalisation();
  if (state === 'exact') return null;
  return <span class={`state-word is-${state}`}>{t(WORDS[state])}</span>;
}
