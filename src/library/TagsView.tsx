import { useState } from 'preact/hooks';

import { cleanTag } from '../core/library/change';
import type { Facet } from '../core/library/facets';
import { foldWords, matchesNeedles } from '../core/library/fold';
import { useLocalisation } from '../ui/localisation';
import { Menu } from '../ui/Menu';
import { Icon } from '../ui/Icon';
import { MergeForm, RenameForm } from '../ui/NameForms';
import { StateMessage } from '../ui/StateMessage';
import type { LibraryTools } from './library-tools';

interface Props {
  tools: LibraryTools;
  /** Show what has a tag. */
  onTag: (tag: string) => void;
}

/** Every tag with what can be done to it everywhere at once. */
export function TagsView({ tools, onTag }: Props) {
  const { t } = useLocalisation();
  const { facets, needles } = tools;
  const tags = facets.tags.filter(({ value }) => matchesNeedles(foldWords(value), needles));
  if (facets.tags.length === 0)
    return <StateMessage title={t('libraryNoTags')} text={t('libraryNoTagsText')} />;
  return (
    <ul class="tags-view">
      {tags.map(facet => (
        <TagRow
          key={facet.value}
          facet={facet}
          others={facets.tags.filter(({ value }) => value !== facet.value)}
          tools={tools}
          onTag={onTag}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Props {
  facet: Facet;
  others: readonly Facet[];
}

function TagRow({ facet: { value, count }, others, tools: { edits }, onTag }: RowProps) {
  const { t, locale } = useLocalisation();
  const [form, setForm] = useState<'rename' | 'merge' | null>(null);
  const close = (): void => {
    setForm(null);
  };
  const rename = (to: string): void => {
    close();
    edits.renameTag({ from: value, to });
  };
  const open = (name: 'rename' | 'merge') => ({
    label: t(name === 'rename' ? 'libraryRenameTag' : 'mergeWith'),
    onSelect: () => {
      setForm(name);
    },
  });
  const options = others.map(other => ({ value: other.value, label: other.value }));
  const remove = {
    label: t('libraryRemoveTag'),
    onSelect: () => {
      rename('');
    },
  };
  return (
    <li>
      <div class="tag-row">
        <button
          type="button"
          class="link-button"
          onClick={() => {
            onTag(value);
          }}
        >
          {value}
        </button>
        <span class="count">{count.toLocaleString(locale)}</span>
        <Menu
          label={t('controlFor', t('libraryTag'), value)}
          items={[open('rename'), ...(others.length > 0 ? [open('merge')] : []), remove]}
        >
          <Icon name="menu" />
        </Menu>
      </div>
      {form === 'rename' && (
        <RenameForm name={value} maxLength={100} clean={cleanTag} onSave={rename} onCancel={close} />
      )}
      {form === 'merge' && <MergeForm name={value} options={options} onSave={rename} onCancel={close} />}
    </li>
  );
}
