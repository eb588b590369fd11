import { useState } from 'preact/hooks';

import type { Facet } from '../core/library/facets';
import type { HighlightColor } from '../core/library/model';
import { useLocalisation } from '../ui/localisation';
import { ColorMenu } from './ColorMenu';
import { TagInput } from './details/TagField';
import type { ColorNames } from './library-actions';
import type { ShownProgress } from './use-progress';

/** What can be done with several lines at once; `null` where it cannot. */
export interface BulkActions {
  readonly onColor: ((color: HighlightColor) => void) | null;
  readonly onTag: (tag: string) => void;
  readonly onDelete: () => void;
  readonly onExport: (() => void) | null;
  readonly onNone: () => void;
}

interface Props {
  count: number;
  tags: readonly Facet[];
  colorNames: ColorNames;
  actions: BulkActions;
}

/** How many lines are chosen and what can be done with them. */
export function BulkBar({ count, tags, colorNames, actions }: Props) {
  const { t, locale } = useLocalisation();
  const [isTagging, setTagging] = useState(false);
  const { onColor, onTag, onDelete, onExport, onNone } = actions;
  return (
    <section class="bulk-bar" aria-label={t('libraryChosen')}>
      <p role="status">{t('libraryChosenCount', count.toLocaleString(locale))}</p>
      {onColor && <ColorMenu colorNames={colorNames} onColor={onColor} />}
      {isTagging ? (
        <TagInput suggestions={tags} onAdd={onTag} />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            setTagging(true);
          }}
        >
          {t('libraryAddTag')}
        </button>
      )}
      {onExport && (
        <button type="button" class="button" onClick={onExport}>
          {t('libraryExport')}
        </button>
      )}
      <button type="button" class="button" onClick={onDelete}>
        {t('libraryDelete')}
      </button>
      <button type="button" class="button is-quiet at-end" onClick={onNone}>
        {t('libraryChooseNone')}
      </button>
    </section>
  );
}

interface ProgressProps {
  progress: ShownProgress;
}

/** How far a long edit is, and the way to end it. */
export function ProgressBar({ progress: { done, total, cancel } }: ProgressProps) {
  const { t, locale } = useLocalisation();
  const words = t('matchCount', done.toLocaleString(locale), total.toLocaleString(locale));
  return (
    <section class="bulk-bar" aria-label={t('libraryWorking')}>
      <p role="status">{words}</p>
      <progress value={done} max={total} aria-label={t('libraryWorking')} />
      <button type="button" class="button" onClick={cancel}>
        {t('cancel')}
      </button>
    </section>
  );
}
