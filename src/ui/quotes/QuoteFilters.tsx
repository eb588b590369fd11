import type { ComponentChildren } from 'preact';

import { descriptionOf } from '../../core/quotes/speaker-description';
import { useLocalisation } from '../localisation';
import type { QuoteView } from './quote-view';
import type { SpeakerGroup } from './speaker-groups';

interface Props {
  groups: readonly SpeakerGroup[];
  view: QuoteView;
  onChange: (change: Partial<QuoteView>) => void;
  /** How many are left. */
  children: ComponentChildren;
}

/** Whose quotes to show, and in which order. */
export function QuoteFilters({ groups, view, onChange, children }: Props) {
  const { t } = useLocalisation();
  const nameOf = ({ speaker }: SpeakerGroup): string =>
    speaker?.name ?? ((speaker && descriptionOf(speaker)) || t('noSpeaker'));
  return (
    <div class="list-toolbar">
      <select
        aria-label={t('speaker')}
        value={view.speakerKey ?? ''}
        onChange={event => {
          onChange({ speakerKey: event.currentTarget.value || null });
        }}
      >
        <option value="">{t('everyone')}</option>
        {groups.map(group => (
          <option key={group.key} value={group.key}>
            {`${nameOf(group)} (${group.attributions.length})`}
          </option>
        ))}
      </select>
      <select
        aria-label={t('order')}
        value={view.order}
        onChange={event => {
          onChange({ order: event.currentTarget.value === 'by-speaker' ? 'by-speaker' : 'as-read' });
        }}
      >
        <option value="as-read">{t('orderAsRead')}</option>
        <option value="by-speaker">{t('orderBySpeaker')}</option>
      </select>
      <p role="status">{children}</p>
    </div>
  );
}
