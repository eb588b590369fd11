import { BibKeys, bibAddress, bibEntry, bibName, escapeTex } from '../citation/bib-entry';
import { citationFieldsOf, formatParts } from '../citation/citation-fields';
import type { ExportFormat } from '../export-format';

/** BibLaTeX: one `@article` of the subtype newspaper per article. */
export const biblatex: ExportFormat = {
  id: 'biblatex',
  extension: 'bib',
  type: 'application/x-bibtex',
  canHoldText: false,
  *write(articles) {
    const keys = new BibKeys();
    for (const { saved } of articles) {
      const fields = citationFieldsOf(saved);
      yield bibEntry(keys.next(fields), [
        ['entrysubtype', 'newspaper'],
        ['author', fields.names.map(bibName).join(' and ')],
        ['title', fields.title && `{${escapeTex(fields.title)}}`],
        ['journaltitle', escapeTex(fields.paper)],
        ['date', formatParts(fields.issued, '-')],
        ['url', bibAddress(fields.url)],
        ['urldate', formatParts(fields.accessed, '-')],
        ['langid', fields.language],
        ['keywords', fields.tags.map(escapeTex).join(', ')],
      ]);
    }
  },
};
