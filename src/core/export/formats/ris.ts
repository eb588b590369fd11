import { exactOf, noteOf } from '../../library/model';
import { citationFieldsOf, formatParts } from '../citation/citation-fields';
import { familyOf, type CitedName } from '../citation/person-name';
import { oneLine } from '../escape/plain-text';
import type { ExportArticle, ExportAnnotation } from '../export-record';
import type { ExportFormat } from '../export-format';

function nameOf(name: CitedName): string {
  // A comma would make a family name of what stands before it.
  if ('literal' in name) return name.literal.replaceAll(',', ' ').replace(/\s+/g, ' ');
  const { given, suffix } = name;
  return [familyOf(name), given, suffix].filter(part => part !== '').join(', ');
}

function noteLine(annotation: ExportAnnotation): string {
  return [exactOf(annotation) && `“${oneLine(exactOf(annotation))}”`, oneLine(noteOf(annotation))]
    .filter(part => part !== '')
    .join(' ');
}

function* linesOf({ saved, annotations }: ExportArticle): Generator<readonly [string, string]> {
  const { title, names, paper, issued, accessed, url, language, tags } = citationFieldsOf(saved);
  yield ['TI', title];
  for (const name of names) yield ['AU', nameOf(name)];
  yield ['T2', paper];
  yield ['DA', formatParts(issued, '/')];
  yield ['PY', String(issued[0] ?? '')];
  yield ['UR', url];
  yield ['Y2', formatParts(accessed, '/')];
  yield ['LA', language];
  for (const tag of tags) yield ['KW', tag];
  for (const annotation of annotations) yield ['N1', noteLine(annotation)];
}

/** RIS: one `NEWS` record per article, with its highlights and notes as notes. Every value is one line. */
export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  type: 'application/x-research-info-systems',
  canHoldText: false,
  *write(articles) {
    for (const article of articles) {
      yield 'TY  - NEWS\r\n';
      for (const [tag, value] of linesOf(article)) if (value !== '') yield `${tag}  - ${value}\r\n`;
      yield 'ER  - \r\n';
    }
  },
};
