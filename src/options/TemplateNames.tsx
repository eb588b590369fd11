import { useLocalisation } from '../ui/localisation';
import { NAME_KEYS, type TemplateName } from './template-words';

/** Names that may stand together. */
export interface NameGroup {
  readonly title: string;
  /** The list whose items they belong to; empty for those that may stand anywhere. */
  readonly list: string;
  readonly names: readonly TemplateName[];
}

interface Props {
  groups: readonly NameGroup[];
  onInsert: (words: string) => void;
}

/** What can be put into a template, each with what it stands for; pressing one puts it where the cursor is. */
export function TemplateNames({ groups, onInsert }: Props) {
  const { t } = useLocalisation();
  return (
    <details class="template-names">
      <summary>{t('templateNames')}</summary>
      <p class="hint">{t('templateNamesAbout')}</p>
      {groups.map(({ title, list, names }) => (
        <section key={list} aria-label={title}>
          <p class="names-title">{title}</p>
          <ul>
            {list !== '' && (
              <Insertion words={`{each ${list}}{end}`} about={t('templateEach')} onInsert={onInsert} />
            )}
            {names.map(name => (
              <Insertion key={name} words={`{${name}}`} about={t(NAME_KEYS[name])} onInsert={onInsert} />
            ))}
            {list === '' && (
              <Insertion words="{if }{else}{end}" about={t('templateIf')} onInsert={onInsert} />
            )}
          </ul>
        </section>
      ))}
    </details>
  );
}

interface InsertionProps {
  words: string;
  about: string;
  onInsert: (words: string) => void;
}

function Insertion({ words, about, onInsert }: InsertionProps) {
  return (
    <li>
      <button
        type="button"
        class="name-chip"
        aria-label={`${words} ${about}`}
        onClick={() => {
          onInsert(words);
        }}
      >
        {words}
      </button>
      <span class="hint" aria-hidden="true">
        {about}
      </span>
    </li>
  );
}
