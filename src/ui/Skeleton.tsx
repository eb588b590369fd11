import { useLocalisation } from './localisation';

interface Props {
  /** How many cards to stand in for. */
  count: number;
  /** What is being done meanwhile; "Reading the page" without it. */
  label?: string;
}

/** Grey lines in the place of cards that are still being read, of about their height. */
export function Skeleton({ count, label }: Props) {
  const { t } = useLocalisation();
  return (
    <div class="skeleton" aria-busy="true">
      <p class="visually-hidden">{label ?? t('loading')}</p>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} class="skeleton-card" aria-hidden="true">
          <span class="skeleton-line skeleton-name" />
          <span class="skeleton-line skeleton-role" />
          <span class="skeleton-line" />
          <span class="skeleton-line skeleton-end" />
        </div>
      ))}
    </div>
  );
}
