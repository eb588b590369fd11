import { FilterField } from '../FilterField';
import { useLocalisation } from '../localisation';
import type { QuoteView } from './quote-view';
import { descriptionOf, type SpeakerGroup } from './speaker-groups';

interface Props {
  groups: readonly SpeakerGroup[];
  view: QuoteView;
  onChange: (change: Partial<QuoteView>) => void;
}

/** Filter by words and by speaker, and the order of the list. */
export function QuoteFilters({ groups, view, onChange }: Props) {
  const { t } = useLocalisation();
  const nameOf = ({ speaker }: SpeakerGroup): string =>
    speaker?.name ?? ((speaker && descriptionOf(speaker)) || t('noSpeaker'));
  return (
    <div class="filters">
      <FilterField
        label={t('filterQuotes')}
        value={view.query}
        onChange={query => {
          onChange({ query });
        }}
      />
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
    </div>
  );
}
