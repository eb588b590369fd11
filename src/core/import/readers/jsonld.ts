import { ANNOTATION_CONTEXT, OWN_TERMS } from '../../export/formats/jsonld';
import type { Selector } from '../../annotation/model';
import { exportArticleOf, type ExportAnnotation, type ExportArticle } from '../../export/export-record';
import { unknownMetadata, type ArticleMetadata } from '../../article/model';
import { normaliseUrl } from '../../library/source-url';
import { annotationFrom, bareArticle, type AnnotationParts } from '../article-builder';
import { derivedId } from '../derived-id';
import { FieldReader, isObject } from '../field-reader';
import type { ImportReader, ReadContext } from '../import-reader';
import { lineOfPath } from '../json-line';
import { LIMITS } from '../limits';
import { stripMarkup } from '../strip-markup';

type Path = readonly (string | number)[];

const asList = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

/** Where the annotations of a collection, a page, a list or a single annotation are. */
function itemsOf(json: unknown): { items: readonly unknown[]; path: Path } {
  if (Array.isArray(json)) return { items: json as unknown[], path: [] };
  if (!isObject(json)) return { items: [], path: [] };
  const { first, items } = json;
  if (isObject(first) && Array.isArray(first['items']))
    return { items: first['items'] as unknown[], path: ['first', 'items'] };
  if (Array.isArray(items)) return { items: items as unknown[], path: ['items'] };
  return { items: [json], path: [] };
}

function isAnnotation(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (
    asList(value['@context']).includes(ANNOTATION_CONTEXT) || asList(value['type']).includes('Annotation')
  );
}

function selectorOf(fields: FieldReader): Selector | null {
  const words = { max: LIMITS.surroundings, fallback: '' };
  switch (fields.get('type')) {
    case 'TextQuoteSelector':
      return {
        type: 'TextQuoteSelector',
        exact: fields.text('exact', { max: LIMITS.passage }),
        prefix: fields.text('prefix', words),
        suffix: fields.text('suffix', words),
      };
    case 'TextPositionSelector': {
      const start = fields.count('start');
      return { type: 'TextPositionSelector', start, end: fields.count('end', { min: start }) };
    }
    case 'onrecord:SurroundingsSelector':
      return {
        type: 'onrecord:SurroundingsSelector',
        before: fields.text('onrecord:before', words),
        after: fields.text('onrecord:after', words),
        container: fields.text('onrecord:container', { fallback: '' }),
        lookalike: fields.count('onrecord:lookalike', { min: -1 }),
      };
    default:
      // Readers skip selectors they do not know (section 4.2).
      return null;
  }
}

interface Bodies {
  note: string;
  tags: string[];
}

/** Notes and tags; bodies that are pictures, links or the like have no place here. */
function readBodies(fields: FieldReader, where: () => number): Bodies {
  const found: Bodies = { note: fields.text('bodyValue', { max: LIMITS.text, fallback: '' }), tags: [] };
  for (const value of asList(fields.get('body'))) {
    if (!isObject(value)) continue;
    const body = new FieldReader(value, where, 'body');
    if (!body.has('value')) continue;
    const text = body.text('value', { max: LIMITS.text });
    const words = body.get('format') === 'text/html' ? stripMarkup(text) : text;
    const isTag = asList(body.get('purpose')).includes('tagging');
    if (isTag && words.length > LIMITS.tag) body.fail('too-long', 'value');
    if (isTag) found.tags.push(words);
    else found.note = found.note === '' ? words : `${found.note}\n\n${words}`;
  }
  return found;
}

/** Our own ids come back; those of others become ids that are the same each time. */
function idOf(iri: string): string | undefined {
  if (iri === '') return undefined;
  if (iri.startsWith('urn:uuid:')) return iri.slice('urn:uuid:'.length);
  if (!iri.startsWith(OWN_TERMS)) return derivedId('iri', iri);
  try {
    const id = decodeURIComponent(iri.slice(OWN_TERMS.length));
    return /^[^\p{C}\p{Z}]{1,500}$/u.test(id) ? id : derivedId('iri', iri);
  } catch {
    return derivedId('iri', iri);
  }
}

interface Target {
  readonly source: string;
  readonly selectors: readonly Selector[];
  readonly color: string;
}

function targetOf(fields: FieldReader, where: () => number): Target {
  const [value] = asList(fields.get('target'));
  if (value === undefined) fields.fail('missing', 'target');
  if (typeof value === 'string') return { source: value, selectors: [], color: '' };
  const target = new FieldReader(value, where, 'target');
  const source = target.get('source') ?? target.get('id');
  const address = isObject(source) ? source['id'] : source;
  if (typeof address !== 'string') return fields.fail('missing', 'target.source');
  const selectors = asList(target.get('selector')).flatMap(
    selector => selectorOf(new FieldReader(selector, where, 'target.selector')) ?? [],
  );
  const [color] = asList(target.get('styleClass'));
  return { source: address, selectors, color: typeof color === 'string' ? color.slice(0, LIMITS.line) : '' };
}

function partsOf(fields: FieldReader, where: () => number, { now }: ReadContext): AnnotationParts & Target {
  const target = targetOf(fields, where);
  const { note, tags } = readBodies(fields, where);
  const created = fields.date('created', now);
  const id = idOf(fields.text('id', { fallback: '' }));
  const speaker = fields.object('onrecord:speaker', each => ({
    name: each.text('schema:name'),
    role: each.text('schema:jobTitle', { fallback: '' }),
  }));
  const quote = target.selectors.find(({ type }) => type === 'TextQuoteSelector');
  const words = quote?.type === 'TextQuoteSelector' ? quote : { exact: '', prefix: '', suffix: '' };
  return {
    ...target,
    ...(id !== undefined && { id }),
    exact: words.exact,
    prefix: words.prefix,
    suffix: words.suffix,
    note,
    tags,
    created,
    modified: fields.date('modified', created),
    speaker,
  };
}

function annotationOf(parts: AnnotationParts & Target, source: string): ExportAnnotation {
  const annotation = annotationFrom(source, { ...parts, selectors: [] });
  // The selectors stay in the order of the file.
  const hasQuote = parts.selectors.some(({ type }) => type === 'TextQuoteSelector');
  return hasQuote ? { ...annotation, target: { source, selector: parts.selectors } } : annotation;
}

const nullable = (words: string): string | null => (words === '' ? null : words);

function metadataOf(fields: FieldReader, id: string): ArticleMetadata {
  const optional = { fallback: '' };
  return {
    title: fields.text('schema:headline', optional),
    authors: fields.texts('schema:author'),
    publication: fields.text('schema:publisher', optional),
    ...(fields.has('schema:articleSection') && { section: fields.text('schema:articleSection') }),
    published: nullable(fields.text('schema:datePublished', { ...optional, max: LIMITS.date })),
    modified: nullable(fields.text('schema:dateModified', { ...optional, max: LIMITS.date })),
    language: fields.text('schema:inLanguage', { ...optional, max: LIMITS.language }),
    url: fields.text('schema:url', { fallback: id }),
  };
}

/** What the collection says about the articles, in its order. */
function readArticles(
  json: unknown,
  now: string,
): Map<string, { article: ExportArticle; annotations: ExportAnnotation[] }> {
  const about = isObject(json) ? asList(json['schema:about']) : [];
  const articles = new Map<string, { article: ExportArticle; annotations: ExportAnnotation[] }>();
  for (const value of about) {
    const fields = new FieldReader(value, () => 1, 'schema:about');
    const id = normaliseUrl(fields.text('id'));
    articles.set(id, {
      article: exportArticleOf(bareArticle(id, metadataOf(fields, id), now), []),
      annotations: [],
    });
  }
  return articles;
}

/** W3C Web Annotation: a collection, a page, a list or one annotation; what is no text on a page is passed over. */
export const jsonld: ImportReader = {
  id: 'jsonld',
  recognises: file =>
    file.looksLikeJson &&
    (isAnnotation(file.json) || itemsOf(file.json).items.slice(0, 1).some(isAnnotation)),
  *read(file, context): Generator<number, ExportArticle[]> {
    const articles = readArticles(file.json, context.now);
    const { items, path } = itemsOf(file.json);
    for (const [index, item] of items.entries()) {
      const where = (): number => lineOfPath(file.text, [...path, ...(path.length > 0 ? [index] : [])]);
      const parts = partsOf(new FieldReader(item, where), where, context);
      const source = normaliseUrl(parts.source);
      let open = articles.get(source);
      if (!open) {
        const metadata = unknownMetadata(source);
        open = {
          article: exportArticleOf(bareArticle(source, metadata, parts.created), []),
          annotations: [],
        };
        articles.set(source, open);
      }
      open.annotations.push(annotationOf(parts, source));
      yield (index + 1) / items.length;
    }
    return [...articles.values()].map(({ article, annotations }) => ({ ...article, annotations }));
  },
};
