import type { ExportFormatId, ExportLabels } from '../../core/export/export-format';
import type { Localisation, MessageKey } from '../localisation';

/** What the formats are called. */
export const FORMAT_KEYS: Readonly<Record<ExportFormatId, MessageKey>> = {
  markdown: 'formatMarkdown',
  obsidian: 'formatObsidian',
  logseq: 'formatLogseq',
  html: 'formatHtml',
  text: 'formatText',
  csv: 'formatCsv',
  quotes: 'formatQuotes',
  entities: 'formatEntities',
  json: 'formatJson',
  jsonld: 'formatJsonld',
  readwise: 'formatReadwise',
  ris: 'formatRis',
  bibtex: 'formatBibtex',
  biblatex: 'formatBiblatex',
  csl: 'formatCsl',
  own: 'formatOwn',
};

/** The words that files hold, in the reader's language. */
export function exportLabels({ t, locale }: Localisation): ExportLabels {
  return {
    locale,
    highlights: t('libraryHighlights'),
    quotes: t('tabQuotes'),
    indirectStatements: t('indirectStatements'),
    probably: t('probably'),
    tags: t('libraryTags'),
    articleText: t('exportArticleText'),
    untitled: t('exportUntitled'),
    entityTypes: {
      PER: t('typePER'),
      ORG: t('typeORG'),
      LOC: t('typeLOC'),
      DATE: t('typeDATE'),
      MISC: t('typeMISC'),
    },
  };
}
