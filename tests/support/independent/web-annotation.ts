/** The terms of https://www.w3.org/ns/anno.jsonld that an annotation of a text and its collection are made of. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  AnnotationCollection: ['@context', 'id', 'type', 'label', 'total', 'first', 'last', 'created', 'modified'],
  AnnotationPage: ['id', 'type', 'partOf', 'next', 'prev', 'startIndex', 'items'],
  Annotation: [
    'id',
    'type',
    'motivation',
    'created',
    'modified',
    'creator',
    'generator',
    'body',
    'bodyValue',
    'target',
  ],
  TextualBody: ['type', 'value', 'format', 'language', 'purpose', 'created', 'modified'],
  SpecificResource: ['id', 'type', 'source', 'selector', 'state', 'styleClass', 'purpose'],
  TextQuoteSelector: ['type', 'exact', 'prefix', 'suffix', 'refinedBy'],
  TextPositionSelector: ['type', 'start', 'end', 'refinedBy'],
};
/** Section 3.3.5 of the model. */
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
/** xsd:dateTime with a zone, as section 3.3.1 asks for. */
const DATE_TIME = /^-?\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;

type Thing = Readonly<Record<string, unknown>>;

const asList = (value: unknown): readonly Thing[] =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]) as Thing[];

/** Collects what a file has that the model does not allow, and what it lacks. */
class Findings {
  readonly all: string[] = [];

  ask(isRight: boolean, what: string): void {
    if (!isRight) this.all.push(what);
  }

  /** A thing of the model has its type and no term that is none; a prefixed term is another vocabulary's. */
  terms(thing: Thing, type: string): void {
    this.ask(
      asList(thing['type']).some(each => (each as unknown) === type),
      `${type} has its type`,
    );
    const strange = Object.keys(thing).filter(key => !TERMS[type]?.includes(key) && !/^[a-z]+:\w/.test(key));
    this.ask(strange.length === 0, `${type} has no terms ${strange.join(', ')}`);
  }

  iri(value: unknown, what: string): void {
    this.ask(typeof value === 'string' && IRI.test(value), `${what} is an IRI`);
  }
}

function checkBody(body: Thing, findings: Findings): void {
  findings.terms(body, 'TextualBody');
  findings.ask(typeof body['value'] === 'string', 'a body has one value');
  findings.ask(body['format'] === 'text/plain', 'a body is plain text');
  findings.ask(MOTIVATIONS.includes(String(body['purpose'])), 'a purpose is a motivation');
}

function checkTarget(target: Thing, findings: Findings): void {
  findings.terms(target, 'SpecificResource');
  findings.iri(target['source'], 'the source');
  const selectors = asList(target['selector']);
  const [quote] = selectors.filter(({ type }) => type === 'TextQuoteSelector');
  findings.ask(quote !== undefined, 'there is a TextQuoteSelector');
  if (quote) findings.terms(quote, 'TextQuoteSelector');
  for (const term of ['exact', 'prefix', 'suffix'])
    findings.ask(typeof quote?.[term] === 'string', `the quote has its ${term}`);
  for (const position of selectors.filter(({ type }) => type === 'TextPositionSelector')) {
    findings.terms(position, 'TextPositionSelector');
    const [start, end] = [position['start'], position['end']].map(Number) as [number, number];
    findings.ask(Number.isInteger(start) && start >= 0 && Number.isInteger(end) && end >= start, 'a stretch');
  }
}

function checkAnnotation(annotation: Thing, findings: Findings): void {
  findings.terms(annotation, 'Annotation');
  findings.iri(annotation['id'], 'the id of an annotation');
  findings.ask(MOTIVATIONS.includes(String(annotation['motivation'])), 'a motivation of the model');
  for (const term of ['created', 'modified'])
    findings.ask(DATE_TIME.test(String(annotation[term])), `${term} is a date with time and zone`);
  for (const body of asList(annotation['body'])) checkBody(body, findings);
  const targets = asList(annotation['target']);
  findings.ask(targets.length === 1, 'one target');
  for (const target of targets) checkTarget(target, findings);
}

/**
 * What is wrong with a collection by the W3C Web Annotation Data Model (Recommendation of 2017-02-23, sections 3 to 5),
 * and the annotations in it.
 */
export function checkCollection(file: string): {
  problems: readonly string[];
  annotations: readonly Thing[];
} {
  const findings = new Findings();
  const collection = JSON.parse(file) as Thing;
  const [context] = asList(collection['@context']);
  findings.ask((context as unknown) === 'http://www.w3.org/ns/anno.jsonld', 'the context of the model');
  findings.terms(collection, 'AnnotationCollection');
  findings.iri(collection['id'], 'the id of the collection');
  const [page = {}] = asList(collection['first']);
  findings.terms(page, 'AnnotationPage');
  findings.iri(page['id'], 'the id of the page');
  findings.ask(page['partOf'] === collection['id'], 'the page is part of the collection');
  findings.ask(page['startIndex'] === 0, 'the page begins with the first');
  const annotations = asList(page['items']);
  findings.ask(collection['total'] === annotations.length, 'the total');
  findings.ask(new Set(annotations.map(({ id }) => id)).size === annotations.length, 'every id once');
  for (const annotation of annotations) checkAnnotation(annotation, findings);
  return { problems: findings.all, annotations };
}
