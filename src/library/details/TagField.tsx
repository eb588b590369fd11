import { useId, useState } from 'preact/hooks';

import { cleanTag } from '../../core/library/change';
import type { Facet } from '../../core/library/facets';
import { useLocalisation } from '../../ui/localisation';

/** More suggestions than this help nobody. */
const MAX_SUGGESTIONS = 200;
const MAX_TAG_LENGTH = 100;

interface Props {
  tags: readonly string[];
  suggestions: readonly Facet[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** The tags of one thing, each with a way to take it away, and a field for more. */
export function TagField({ tags, suggestions, onAdd, onRemove }: Props) {
  const { t } = useLocalisation();
  return (
    <div class="tag-field">
      {tags.length > 0 && (
        <ul class="tag-list" aria-label={t('libraryTags')}>
          {tags.map(tag => (
            <li key={tag} class="tag">
              {tag}
              <button
                type="button"
                aria-label={t('controlFor', t('libraryRemoveTag'), tag)}
                onClick={() => {
                  onRemove(tag);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <TagInput suggestions={suggestions} onAdd={onAdd} />
    </div>
  );
}

interface InputProps {
  suggestions: readonly Facet[];
  onAdd: (tag: string) => void;
}

/** A field that gives a tag on Enter or comma. */
export function TagInput({ suggestions, onAdd }: InputProps) {
  const { t } = useLocalisation();
  const id = useId();
  const [value, setValue] = useState('');
  const add = (): void => {
    const tag = cleanTag(value);
    setValue('');
    if (tag !== '') onAdd(tag);
  };
  return (
    <>
      <input
        class="tag-input"
        type="text"
        list={id}
        aria-label={t('libraryAddTag')}
        placeholder={t('libraryAddTag')}
        value={value}
        maxLength={MAX_TAG_LENGTH}
        autocomplete="off"
        onInput={event => {
          setValue(event.currentTarget.value);
        }}
        onKeyDown={event => {
          // Enter also ends the composition of a syllable.
          if (event.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      <datalist id={id}>
        {suggestions.slice(0, MAX_SUGGESTIONS).map(({ value: tag }) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}
