import type { Selector, TextualBody } from '../../core/annotation/model';
import type { ArticleMetadata } from '../../core/article/model';
import type { Entity } from '../../core/entities/model';
import type { SaveRequest } from '../../core/library/calls';
import { HIGHLIGHT_COLORS, type SavedAnnotation, type SavedArticle } from '../../core/library/model';
import { normaliseUrl } from '../../core/library/source-url';
import type { Attribution, Speaker } from '../../core/quotes/model';
import type { TextSpan } from '../../core/text/span';
import type { PageVisit } from '../../messages/library-protocol';
import {
  aDate,
  aFlag,
  aListOf,
  anInteger,
  anObject,
  aShare,
  aText,
  oneOf,
  orNull,
  RefusedPayload,
  type Check,
} from './check';

const LONGEST_TEXT = 1_000_000;
const LONGEST_PASSAGE = 200_000;
const LONGEST_SURROUNDINGS = 20_000;
const LONGEST_NOTE = 1_000_000;
const LONGEST_NAME = 2_000;
const MOST_TAGS = 200;
const MOST_ANNOTATIONS = 20_000;
const MOST_STATEMENTS = 20_000;

const anOffset = anInteger(0, 100_000_000);
const aName = aText(LONGEST_NAME);
const aTag = aText(200);
const aFingerprint = aText(64);

/** A web address in the one form that names an article. */
export const aSource: Check<string> = value => {
  const source = aText(8_000)(value);
  if (source === '' || normaliseUrl(source) !== source) throw new RefusedPayload('a normalised web address');
  return source;
};

/** The id of an annotation. */
export const anId: Check<string> = value => {
  const id = aText(500)(value);
  // Ids become parts of keys: nothing invisible, and nothing that sorts behind the end of a range.
  if (!/^[^\p{C}\p{Z}]+$/u.test(id)) throw new RefusedPayload('an id');
  return id;
};

const SELECTORS: Record<Selector['type'], Check<Selector>> = {
  TextQuoteSelector: anObject({
    type: oneOf(['TextQuoteSelector']),
    exact: aText(LONGEST_PASSAGE),
    prefix: aText(LONGEST_SURROUNDINGS),
    suffix: aText(LONGEST_SURROUNDINGS),
  }),
  TextPositionSelector: anObject({ type: oneOf(['TextPositionSelector']), start: anOffset, end: anOffset }),
  'onrecord:SurroundingsSelector': anObject({
    type: oneOf(['onrecord:SurroundingsSelector']),
    before: aText(LONGEST_SURROUNDINGS),
    after: aText(LONGEST_SURROUNDINGS),
    container: aName,
    lookalike: anInteger(-1, 100_000_000),
  }),
};
const aSelectorType = anObject<{ type: Selector['type'] }>({
  type: oneOf(Object.keys(SELECTORS) as Selector['type'][]),
});
const aSelector: Check<Selector> = value => SELECTORS[aSelectorType(value).type](value);

const aBody = anObject<TextualBody>({
  type: oneOf(['TextualBody']),
  value: aText(LONGEST_NOTE),
  purpose: oneOf(['commenting', 'tagging']),
});

const aLastSeen = anObject<NonNullable<SavedAnnotation['lastSeen']>>({
  state: oneOf(['exact', 'moved', 'edited', 'lost']),
  wording: aText(LONGEST_PASSAGE),
  at: aDate,
});

const anAnnotation = anObject<SavedAnnotation>({
  id: anId,
  type: oneOf(['Annotation']),
  motivation: oneOf(['highlighting', 'commenting']),
  created: aDate,
  modified: aDate,
  body: aListOf(aBody, MOST_TAGS),
  target: anObject({ source: aSource, selector: aListOf(aSelector, 10) }),
  color: oneOf(HIGHLIGHT_COLORS),
  speaker: orNull(anObject({ name: aName, role: aName })),
  lastSeen: orNull(aLastSeen),
});

/** Articles that were saved before sections were read have none. */
const aSection: Check<string | undefined> = value => (value === undefined ? value : aName(value));

const aMetadata = anObject<ArticleMetadata>({
  title: aName,
  authors: aListOf(aName, 200),
  publication: aName,
  section: aSection,
  published: orNull(aText(40)),
  modified: orNull(aText(40)),
  language: aText(35),
  url: aText(8_000),
});

const aTextSpan = anObject<TextSpan>({ start: anOffset, end: anOffset, text: aText(LONGEST_TEXT) });

const aSpeaker = anObject<Speaker>({
  mention: orNull(aTextSpan),
  name: orNull(aName),
  entityId: orNull(aName),
  role: aName,
});

const anAttribution = anObject<Attribution>({
  id: aName,
  type: oneOf(['direct', 'mixed', 'indirect']),
  segments: aListOf(aTextSpan, 1_000),
  cue: orNull(aTextSpan),
  speaker: orNull(aSpeaker),
  confidence: aShare,
});

const aNamed = anObject<Omit<Entity, 'iso'>>({
  id: aName,
  type: oneOf(['PER', 'ORG', 'LOC', 'MISC', 'DATE']),
  name: aName,
  aliases: aListOf(aName, 1_000),
  role: aName,
  mentions: aListOf(aTextSpan, MOST_STATEMENTS),
});

const anEntity: Check<Entity> = value => {
  const entity = aNamed(value);
  const iso = (value as { iso?: unknown }).iso;
  return iso === undefined ? entity : { ...entity, iso: aText(40)(iso) };
};

const anArticle = anObject<SavedArticle>({
  id: aSource,
  article: aMetadata,
  text: aText(LONGEST_TEXT),
  attributions: aListOf(anAttribution, MOST_STATEMENTS),
  entities: aListOf(anEntity, MOST_STATEMENTS),
  fingerprint: aFingerprint,
  lastFingerprint: aFingerprint,
  saved: aDate,
  visited: aDate,
  tags: aListOf(aTag, MOST_TAGS),
});

/** A list of ids of annotations. */
export const ids = aListOf(anId, MOST_ANNOTATIONS);
/** A list of addresses of articles. */
export const sources = aListOf(aSource, MOST_ANNOTATIONS);
export const annotations = aListOf(anAnnotation, MOST_ANNOTATIONS);
export const articles = aListOf(anArticle, MOST_ANNOTATIONS);

/** What a page's part sends to have an annotation kept. */
export const aSaveRequest = anObject<SaveRequest>({
  annotation: anAnnotation,
  article: anObject({ metadata: aMetadata, text: aText(LONGEST_TEXT) }),
});

/** Which annotations of a page go. */
export const aPageDeletion = anObject({ source: aSource, ids });

/** What a page's part saw on a visit. */
export const aVisit = anObject<PageVisit>({
  source: aSource,
  fingerprint: aFingerprint,
  seen: aListOf(anObject({ id: anId, lastSeen: aLastSeen }), MOST_ANNOTATIONS),
});

/** Which stretch of the library a view asks for. */
export const aStretchRequest = anObject({ after: orNull(aText(200)), limit: anInteger(1, 1_000) });

/** What a view deletes. */
export const aDeletion = anObject({ articles: sources, annotations: ids });

/** What a view imports. */
export const anImport = anObject({ articles, annotations, isDryRun: aFlag });
