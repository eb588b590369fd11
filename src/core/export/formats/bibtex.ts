import { BibKeys, bibAddress, bibEntry, bibName, escapeTex } from '../citation/bib-entry';
import { citationFieldsOf, formatParts } from '../citation/citation-fields';
import type { ExportFormat } from '../export-format';

/** BibTeX: one `@article` per article, as Zotero writes newspaper articles. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  type: 'application/x-bibtex',
  canHoldText: false,
  *write(articles) {
    const keys = new BibKeys();
    for (const { saved } of articles) {
      const fields = citationFieldsOf(saved);
      const [year, month, day] = fields.issued;
      yield bibEntry(keys.next(fields), [
        ['author', fields.names.map(bibName).join(' and ')],
        // The second braces keep BibTeX from writing names in the title in small letters.
        ['title', fields.title && `{${escapeTex(fields.title)}}`],
        ['journal', escapeTex(fields.paper)],
        ['year', String(year ?? '')],
        ['month', String(month ?? '')],
        ['day', String(day ?? '')],
        ['url', bibAddress(fields.url)],
        ['urldate', formatParts(fields.accessed, '-')],
        ['language', fields.language],
        ['keywords', fields.tags.map(escapeTex).join(', ')],
      ]);
    }
  },
};
