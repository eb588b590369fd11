import type { Selector } from '../../annotation/model';
import type { ExportArticle } from '../../export/export-record';
import { normaliseUrl } from '../../library/source-url';
import { ArticleBuilder } from '../article-builder';
import { derivedId } from '../derived-id';
import { FieldReader, isObject } from '../field-reader';
import type { ImportFile, ImportReader } from '../import-reader';
import { lineOfPath } from '../json-line';
import { LIMITS } from '../limits';

/** The list of a file that the client exported, or that the API answered. */
function listNameOf({ json }: ImportFile): 'annotations' | 'rows' | null {
  if (!isObject(json)) return null;
  for (const name of ['annotations', 'rows'] as const) {
    const list = json[name];
    const first: unknown = Array.isArray(list) ? list[0] : undefined;
    if (isObject(first) && typeof first['uri'] === 'string' && Array.isArray(first['target'])) return name;
  }
  return null;
}

interface Found {
  exact: string;
  prefix: string;
  suffix: string;
  selectors: Selector[];
}

/** Of the selectors of a target the quote and the position; the rest needs the page as it was. */
function readSelectors(fields: FieldReader): Found {
  const found: Found = { exact: '', prefix: '', suffix: '', selectors: [] };
  const words = { max: LIMITS.surroundings, fallback: '' };
  const [target] = fields.objects('target', each => each);
  target?.objects('selector', selector => {
    const type = selector.text('type', { fallback: '' });
    if (type === 'TextQuoteSelector') {
      found.exact = selector.text('exact', { max: LIMITS.passage });
      found.prefix = selector.text('prefix', words);
      found.suffix = selector.text('suffix', words);
    }
    if (type === 'TextPositionSelector') {
      const start = selector.count('start');
      found.selectors = [{ type, start, end: selector.count('end', { min: start }) }];
    }
  });
  return found;
}

function titleOf(fields: FieldReader): string {
  const titles = fields.object('document', each => each.list('title')) ?? [];
  const [title] = titles;
  return typeof title === 'string' ? title.slice(0, LIMITS.line) : '';
}

function add(builder: ArticleBuilder, fields: FieldReader, now: string): void {
  const url = fields.text('uri', { max: LIMITS.address });
  if (normaliseUrl(url) === '') fields.fail('not-an-address', 'uri');
  const created = fields.date('created', now);
  const id = fields.text('id', { fallback: '' });
  const article = { title: titleOf(fields), authors: [], publication: '', published: null, url };
  builder.add(article, {
    ...readSelectors(fields),
    ...(id !== '' && { id: derivedId('hypothesis', id) }),
    note: fields.text('text', { max: LIMITS.text, fallback: '' }),
    tags: fields.texts('tags', { max: LIMITS.tag }),
    color: '',
    created,
    modified: fields.date('updated', created),
  });
}

/** Annotations of Hypothesis: the client's "Export", or the answer of its search API. Replies to others stay out. */
export const hypothesis: ImportReader = {
  id: 'hypothesis',
  recognises: file => file.looksLikeJson && listNameOf(file) !== null,
  *read(file, { now }): Generator<number, ExportArticle[]> {
    const builder = new ArticleBuilder();
    const name = listNameOf(file) ?? 'annotations';
    const rows = new FieldReader(file.json, () => 1).list(name, LIMITS.annotations);
    for (const [index, row] of rows.entries()) {
      const fields = new FieldReader(row, () => lineOfPath(file.text, [name, index]));
      if (fields.list('references').length === 0) add(builder, fields, now);
      yield (index + 1) / rows.length;
    }
    return builder.build();
  },
};
