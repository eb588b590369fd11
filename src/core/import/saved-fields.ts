import type { Selector, TextualBody } from '../annotation/model';
import type { ArticleMetadata } from '../article/model';
import type { Entity } from '../entities/model';
import type { ExportAnnotation } from '../export/export-record';
import type { LastSeen, QuotedSpeaker, SavedArticle } from '../library/model';
import { normaliseUrl } from '../library/source-url';
import type { Attribution, Speaker } from '../quotes/model';
import type { Span, TextSpan } from '../text/span';
import type { FieldReader } from './field-reader';
import { LIMITS } from './limits';

const STATES = ['exact', 'moved', 'edited', 'lost'] as const;

/** A normalised web address, or nothing where the article has none. */
function addressOf(fields: FieldReader, name: string): string {
  const address = fields.text(name, { max: LIMITS.address });
  return address === '' || normaliseUrl(address) === address ? address : fields.fail('not-an-address', name);
}

/** Any web address, or nothing. */
function linkOf(fields: FieldReader, name: string): string {
  const address = fields.text(name, { max: LIMITS.address, fallback: '' });
  return normaliseUrl(address) === '' ? '' : address;
}

const dateOrNull = (fields: FieldReader, name: string): string | null =>
  fields.has(name) ? fields.text(name, { max: LIMITS.date }) : null;

function metadataOf(fields: FieldReader): ArticleMetadata {
  return {
    title: fields.text('title'),
    authors: fields.texts('authors'),
    publication: fields.text('publication'),
    ...(fields.has('section') && { section: fields.text('section') }),
    published: dateOrNull(fields, 'published'),
    modified: dateOrNull(fields, 'modified'),
    language: fields.text('language', { max: LIMITS.language }),
    url: linkOf(fields, 'url'),
  };
}

function spanOf(fields: FieldReader, length: number): Span {
  const start = fields.count('start', { max: length });
  return { start, end: fields.count('end', { min: start, max: length }) };
}

function textSpanOf(fields: FieldReader, length: number): TextSpan {
  return { ...spanOf(fields, length), text: fields.text('text', { max: LIMITS.text }) };
}

function nullableText(fields: FieldReader, name: string): string | null {
  return fields.has(name) ? fields.text(name) : null;
}

function speakerOf(fields: FieldReader, length: number): Speaker {
  return {
    mention: fields.object('mention', mention => textSpanOf(mention, length)),
    name: nullableText(fields, 'name'),
    entityId: nullableText(fields, 'entityId'),
    role: fields.text('role'),
  };
}

function attributionOf(fields: FieldReader, length: number): Attribution {
  const confidence = fields.get('confidence');
  const segments = fields.objects('segments', segment => textSpanOf(segment, length), LIMITS.forms);
  if (segments.length === 0) fields.fail('missing', 'segments');
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
    return fields.fail('not-a-number', 'confidence');
  return {
    id: fields.text('id'),
    type: fields.word('type', ['direct', 'mixed', 'indirect']),
    segments,
    cue: fields.object('cue', cue => textSpanOf(cue, length)),
    speaker: fields.object('speaker', speaker => speakerOf(speaker, length)),
    confidence,
  };
}

function entityOf(fields: FieldReader, length: number): Entity {
  return {
    id: fields.text('id'),
    type: fields.word('type', ['PER', 'ORG', 'LOC', 'MISC', 'DATE']),
    name: fields.text('name'),
    aliases: fields.texts('aliases', { most: LIMITS.forms }),
    role: fields.text('role'),
    mentions: fields.objects('mentions', mention => textSpanOf(mention, length)),
    ...(fields.has('iso') && { iso: fields.text('iso', { max: LIMITS.date }) }),
  };
}

/** An article as the library keeps it, every field checked, spans against the length of its text. */
export function savedArticleOf(fields: FieldReader, now: string): SavedArticle {
  const text = fields.text('text', { max: LIMITS.text });
  const { length } = text;
  return {
    id: addressOf(fields, 'id'),
    article: fields.object('article', metadataOf) ?? fields.fail('missing', 'article'),
    text,
    attributions: fields.objects('attributions', each => attributionOf(each, length)),
    entities: fields.objects('entities', each => entityOf(each, length)),
    fingerprint: fields.text('fingerprint', { max: LIMITS.fingerprint }),
    lastFingerprint: fields.text('lastFingerprint', { max: LIMITS.fingerprint }),
    saved: fields.date('saved', now),
    visited: fields.date('visited', now),
    tags: fields.texts('tags', { max: LIMITS.tag }),
  };
}

function selectorOf(fields: FieldReader): Selector {
  const type = fields.word('type', [
    'TextQuoteSelector',
    'TextPositionSelector',
    'onrecord:SurroundingsSelector',
  ]);
  const words = { max: LIMITS.surroundings };
  switch (type) {
    case 'TextQuoteSelector':
      return {
        type,
        exact: fields.text('exact', { max: LIMITS.passage }),
        prefix: fields.text('prefix', words),
        suffix: fields.text('suffix', words),
      };
    case 'TextPositionSelector': {
      const start = fields.count('start');
      return { type, start, end: fields.count('end', { min: start }) };
    }
    case 'onrecord:SurroundingsSelector':
      return {
        type,
        before: fields.text('before', words),
        after: fields.text('after', words),
        container: fields.text('container'),
        lookalike: fields.count('lookalike', { min: -1 }),
      };
  }
}

function bodyOf(fields: FieldReader): TextualBody {
  const purpose = fields.word('purpose', ['commenting', 'tagging']);
  const max = purpose === 'tagging' ? LIMITS.tag : LIMITS.text;
  return { type: fields.word('type', ['TextualBody']), value: fields.text('value', { max }), purpose };
}

const speakerFields = (fields: FieldReader): QuotedSpeaker => ({
  name: fields.text('name'),
  role: fields.text('role'),
});

const lastSeenOf = (fields: FieldReader): LastSeen => ({
  state: fields.word('state', STATES),
  wording: fields.text('wording', { max: LIMITS.passage }),
  at: fields.date('at'),
});

/** An annotation as the library keeps it, every field checked. */
export function savedAnnotationOf(fields: FieldReader): ExportAnnotation {
  const target = fields.object('target', each => ({
    source: addressOf(each, 'source'),
    selector: each.objects('selector', selectorOf, LIMITS.selectors),
  }));
  const id = fields.text('id', { max: 500 });
  // Ids become parts of keys.
  if (!/^[^\p{C}\p{Z}]+$/u.test(id)) fields.fail('not-known', 'id');
  return {
    id,
    type: fields.word('type', ['Annotation']),
    motivation: fields.word('motivation', ['highlighting', 'commenting']),
    created: fields.date('created'),
    modified: fields.date('modified'),
    body: fields.objects('body', bodyOf, LIMITS.names),
    target: target ?? fields.fail('missing', 'target'),
    color: fields.text('color', { max: 100 }),
    speaker: fields.object('speaker', speakerFields),
    lastSeen: fields.object('lastSeen', lastSeenOf),
  };
}
