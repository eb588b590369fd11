import { BibKeys } from '../citation/bib-entry';
import { citationFieldsOf, type CitationFields, type DateParts } from '../citation/citation-fields';
import type { CitedName } from '../citation/person-name';
import type { ExportFormat } from '../export-format';

function nameOf(name: CitedName): object {
  if ('literal' in name) return { literal: name.literal };
  const { family, given, particle, suffix } = name;
  return {
    family,
    given,
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== '' && { suffix }),
  };
}

const dateOf = (parts: DateParts): object => ({ 'date-parts': [parts] });

/** A newspaper article in the words of CSL-JSON; what is unknown is left out. */
export function cslItemOf(fields: CitationFields, id: string): Record<string, unknown> {
  const { title, paper, section, names, issued, accessed, url, language, tags } = fields;
  return {
    id,
    type: 'article-newspaper',
    ...(title !== '' && { title }),
    ...(paper !== '' && { 'container-title': paper }),
    ...(section !== '' && { section }),
    ...(names.length > 0 && { author: names.map(nameOf) }),
    ...(issued.length > 0 && { issued: dateOf(issued) }),
    ...(accessed.length > 0 && { accessed: dateOf(accessed) }),
    ...(url !== '' && { URL: url }),
    ...(language !== '' && { language }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  };
}

/** CSL-JSON: a list of newspaper articles, one per line. */
export const csl: ExportFormat = {
  id: 'csl',
  extension: 'json',
  type: 'application/vnd.citationstyles.csl+json',
  canHoldText: false,
  *write(articles) {
    const keys = new BibKeys();
    yield '[';
    for (const [index, { saved }] of articles.entries()) {
      const fields = citationFieldsOf(saved);
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(cslItemOf(fields, keys.next(fields)))}`;
    }
    yield '\n]\n';
  },
};
