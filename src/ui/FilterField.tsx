import { Icon } from './Icon';
import { useLocalisation } from './localisation';

interface Props {
  label: string;
  /** Said in the empty field; "Filter" without it. */
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search field that filters the list below it while one types. */
export function FilterField({ label, placeholder, value, onChange }: Props) {
  const { t } = useLocalisation();
  return (
    <div class="filter-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder ?? t('filter')}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={event => {
          onChange(event.currentTarget.value);
        }}
        onKeyDown={event => {
          if (event.key !== 'Escape' || value === '') return;
          // Escape would close the popup: the first one only clears the field.
          event.preventDefault();
          event.stopPropagation();
          onChange('');
        }}
      />
    </div>
  );
}
