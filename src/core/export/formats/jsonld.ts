import type { Selector } from '../../annotation/model';
import type { SavedArticle } from '../../library/model';
import type { ExportAnnotation } from '../export-record';
import type { ExportFormat } from '../export-format';

/** The terms of the standard, and what ours begin with. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const OWN_TERMS = 'https://onrecord.invalid/ns#';
const CONTEXT = [ANNOTATION_CONTEXT, { onrecord: OWN_TERMS }];

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The IRI of an annotation: its UUID, or an id of another kind in a name space of ours. */
export function iriOf(id: string): string {
  return UUID.test(id)
    ? `urn:uuid:${id}`
    : `${OWN_TERMS}${encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'))}`;
}

/** An article without a web address has to have an IRI too. */
function iriOfArticle(id: string): string {
  return id === '' ? 'about:blank' : id;
}

/** The standard counts code points (section 4.2.5); ours are UTF-16 units, and the file says so. */
function selectorOf(selector: Selector): object {
  switch (selector.type) {
    case 'TextPositionSelector':
      return { ...selector, 'onrecord:unit': 'UTF-16' };
    case 'onrecord:SurroundingsSelector':
      return {
        type: selector.type,
        'onrecord:before': selector.before,
        'onrecord:after': selector.after,
        'onrecord:container': selector.container,
        'onrecord:lookalike': selector.lookalike,
      };
    case 'TextQuoteSelector':
      return selector;
  }
}

function itemOf(annotation: ExportAnnotation): object {
  const { id, motivation, created, modified, body, target, color, speaker } = annotation;
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation,
    created,
    modified,
    ...(body.length > 0 && {
      body: body.map(({ value, purpose }) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })),
    }),
    target: {
      type: 'SpecificResource',
      source: iriOfArticle(target.source),
      selector: target.selector.map(selectorOf),
      styleClass: color,
    },
    ...(speaker && { 'onrecord:speaker': { 'schema:name': speaker.name, 'schema:jobTitle': speaker.role } }),
  };
}

/** The article in the words of schema.org, whose prefix the context of the standard knows; what is unknown is left out. */
function aboutOf({ id, article }: SavedArticle): object {
  const { title, authors, publication, section, published, modified, language, url } = article;
  return {
    id: iriOfArticle(id),
    type: 'schema:NewsArticle',
    ...(title !== '' && { 'schema:headline': title }),
    ...(authors.length > 0 && { 'schema:author': authors }),
    ...(publication !== '' && { 'schema:publisher': publication }),
    ...(section && { 'schema:articleSection': section }),
    ...(published !== null && { 'schema:datePublished': published }),
    ...(modified !== null && { 'schema:dateModified': modified }),
    ...(language !== '' && { 'schema:inLanguage': language }),
    ...(url !== '' && url !== id && { 'schema:url': url }),
  };
}

/**
 * W3C Web Annotation: a collection with one page (sections 5.1 and 5.2 of the model). The colour is the style class of
 * the target; what the standard has no term for is under the prefix `onrecord`.
 */
export const jsonld: ExportFormat = {
  id: 'jsonld',
  extension: 'jsonld',
  type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  canHoldText: false,
  *write(articles) {
    const total = articles.reduce((sum, { annotations }) => sum + annotations.length, 0);
    const head = {
      '@context': CONTEXT,
      id: `${OWN_TERMS}export`,
      type: 'AnnotationCollection',
      total,
      'schema:about': articles.map(({ saved }) => aboutOf(saved)),
    };
    const page = { id: `${OWN_TERMS}export-1`, type: 'AnnotationPage', partOf: head.id, startIndex: 0 };
    yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
    let isFirst = true;
    for (const { annotations } of articles) {
      for (const annotation of annotations) {
        yield `${isFirst ? '' : ','}\n${JSON.stringify(itemOf(annotation))}`;
        isFirst = false;
      }
    }
    yield '\n]}}\n';
  },
};
