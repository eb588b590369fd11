import { COPY_FORMATS, type CopyFormatId } from '../../core/export/copy/copy-formats';
import { Icon } from '../Icon';
import { useLocalisation, type MessageKey } from '../localisation';
import { Menu } from '../Menu';

/** What the forms are called. */
export const COPY_KEYS: Readonly<Record<CopyFormatId, MessageKey>> = {
  sentence: 'copySentence',
  markdown: 'copyMarkdown',
  html: 'copyHtml',
  apa: 'copyApa',
  mla: 'copyMla',
  chicago: 'copyChicago',
  bibtex: 'copyBibtex',
  template: 'copyTemplate',
};

interface Props {
  onCopy: (format: CopyFormatId) => void;
  /** Of the button; where only one control of a row is reached by Tab. */
  tabIndex?: number;
}

/** The forms a passage can be copied in; the one chosen is used from then on. */
export function CopyAsMenu({ onCopy, tabIndex = 0 }: Props) {
  const { t } = useLocalisation();
  const items = COPY_FORMATS.map(format => ({
    label: t(COPY_KEYS[format]),
    onSelect: () => {
      onCopy(format);
    },
  }));
  return (
    <Menu label={t('copyAs')} items={items} tabIndex={tabIndex}>
      <Icon name="menu" />
    </Menu>
  );
}
