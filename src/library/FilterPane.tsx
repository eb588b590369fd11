import { useId } from 'preact/hooks';

import type { Facet, Facets } from '../core/library/facets';
import { isFiltered, NO_FILTER, type LibraryFilter } from '../core/library/filter';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import { ColorFilter } from './ColorFilter';
import type { ColorNames } from './library-actions';
import type { LibraryView } from './library-view';
import { PersonFilter } from './PersonFilter';

interface Props {
  view: LibraryView;
  filter: LibraryFilter;
  facets: Facets;
  /** Everybody who can be chosen, the most quoted first. */
  people: readonly { readonly id: string; readonly name: string }[];
  colorNames: ColorNames;
  onFilter: (change: Partial<LibraryFilter>) => void;
}

type Choices<Value extends string> = readonly (readonly [Value, MessageKey])[];

const TYPES: Partial<Record<LibraryView, Choices<Exclude<LibraryFilter['type'], ''>>>> = {
  highlights: [
    ['note', 'libraryTypeNote'],
    ['plain', 'libraryTypePlain'],
    ['quote', 'libraryTypeQuote'],
  ],
  quotes: [
    ['verbatim', 'libraryTypeVerbatim'],
    ['indirect', 'indirectStatements'],
  ],
};

const FOUND: Choices<Exclude<LibraryFilter['found'], ''>> = [
  ['found', 'libraryFound'],
  ['edited', 'libraryStateEdited'],
  ['lost', 'libraryStateLost'],
];

/** The lists whose lines have highlights. */
const HIGHLIGHT_VIEWS: readonly LibraryView[] = ['highlights', 'articles', 'changed'];

/** What narrows the list besides the search. */
export function FilterPane({ view, filter, facets, people, colorNames, onFilter }: Props) {
  const { t } = useLocalisation();
  const types = TYPES[view] ?? [];
  const change =
    <Name extends keyof LibraryFilter>(name: Name) =>
    (value: LibraryFilter[Name]): void => {
      onFilter({ [name]: value });
    };
  const { paper, tag, person, type, found, colors } = filter;
  return (
    <section class="filter-pane" aria-label={t('libraryFilters')}>
      <FacetSelect
        label="libraryPaper"
        all="libraryAllPapers"
        facets={facets.papers}
        value={paper}
        onChange={change('paper')}
      />
      <FacetSelect
        label="libraryTag"
        all="libraryAllTags"
        facets={facets.tags}
        value={tag}
        onChange={change('tag')}
      />
      <PersonFilter people={people} value={person} onChange={change('person')} />
      <DateFilter filter={filter} onFilter={onFilter} />
      {types.length > 0 && (
        <ChoiceSelect label="libraryType" choices={types} value={type} onChange={change('type')} />
      )}
      {HIGHLIGHT_VIEWS.includes(view) && (
        <ChoiceSelect label="libraryState" choices={FOUND} value={found} onChange={change('found')} />
      )}
      {HIGHLIGHT_VIEWS.includes(view) && (
        <ColorFilter colors={colors} colorNames={colorNames} onChange={change('colors')} />
      )}
      <button
        type="button"
        class="button"
        disabled={!isFiltered(filter)}
        onClick={() => {
          onFilter(NO_FILTER);
        }}
      >
        {t('libraryClearFilters')}
      </button>
    </section>
  );
}

interface FacetProps {
  label: MessageKey;
  all: MessageKey;
  facets: readonly Facet[];
  value: string;
  onChange: (value: string) => void;
}

function FacetSelect({ label, all, facets, value, onChange }: FacetProps) {
  const { t, locale } = useLocalisation();
  const id = useId();
  // A value that is gone from the library still says what narrows the list.
  const isKnown = value === '' || facets.some(facet => facet.value === value);
  return (
    <div class="filter">
      <label for={id}>{t(label)}</label>
      <select
        id={id}
        value={value}
        onChange={event => {
          onChange(event.currentTarget.value);
        }}
      >
        <option value="">{t(all)}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {facets.map(facet => (
          <option key={facet.value} value={facet.value}>
            {`${facet.value} (${facet.count.toLocaleString(locale)})`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: MessageKey;
  choices: Choices<Value>;
  value: Value | '';
  onChange: (value: Value | '') => void;
}

function ChoiceSelect<Value extends string>({ label, choices, value, onChange }: ChoiceProps<Value>) {
  const { t } = useLocalisation();
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{t(label)}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          onChange(choices.find(([choice]) => choice === currentTarget.value)?.[0] ?? '');
        }}
      >
        <option value="">{t('libraryAny')}</option>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {t(name)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DateProps {
  filter: LibraryFilter;
  onFilter: (change: Partial<LibraryFilter>) => void;
}

function DateFilter({ filter: { from, until }, onFilter }: DateProps) {
  const { t } = useLocalisation();
  const id = useId();
  return (
    <div class="filter date-filter">
      <label for={`${id}-from`}>{t('libraryFrom')}</label>
      <input
        id={`${id}-from`}
        type="date"
        value={from}
        onChange={event => {
          onFilter({ from: event.currentTarget.value });
        }}
      />
      <label for={`${id}-until`}>{t('libraryUntil')}</label>
      <input
        id={`${id}-until`}
        type="date"
        value={until}
        onChange={event => {
          onFilter({ until: event.currentTarget.value });
        }}
      />
    </div>
  );
}
