import type { Speaker } from '../../core/quotes/model';
import { descriptionOf } from '../../core/quotes/speaker-description';
import { useLocalisation } from '../localisation';

interface Props {
  speaker: Speaker | null;
}

/** The full name; a source the article leaves unnamed keeps its description, never a guess. */
export function SpeakerName({ speaker }: Props) {
  const { t } = useLocalisation();
  if (speaker?.name) return <b class="speaker-name">{speaker.name}</b>;
  const description = speaker ? descriptionOf(speaker) : '';
  return (
    <i class="speaker-unnamed">{description === '' ? t('noSpeaker') : `${description} (${t('unnamed')})`}</i>
  );
}
