import type { ArticleDigest, ArticleHead } from '../../core/library/digest';
import type { SavedAnnotation, SavedArticle } from '../../core/library/model';
import type { Database, StoredDocument } from './database';
import {
  annotationIdOf,
  bodyIdOf,
  headIdOf,
  orderIdOf,
  sourceKeyOf,
  sourceKeyOfId,
  type AnnotationDocument,
  type ArticleBody,
  type BodyDocument,
  type HeadDocument,
} from './documents';
import { StoreProblem } from './store-problem';

/** Names an annotation: its id is unique, but the address leads to it. */
export interface AnnotationPlace {
  readonly source: string;
  readonly id: string;
}

/** What one write does. All of it is written, or nothing. */
export interface LibraryChange {
  /** New articles, and articles with another text or other quotes. */
  readonly putArticles?: readonly SavedArticle[];
  /** Articles whose text and quotes stay. */
  readonly putHeads?: readonly ArticleHead[];
  readonly putAnnotations?: readonly SavedAnnotation[];
  /** As they are now: their place in the order goes with them. Their annotations do not go by themselves. */
  readonly deleteArticles?: readonly ArticleHead[];
  readonly deleteAnnotations?: readonly AnnotationPlace[];
}

/** Works out the short form of an article that is written. */
export type Digest = (article: SavedArticle) => ArticleDigest;

/** Documents by id: what is put, or `null` for what goes. The later wins. */
type Planned = Map<string, StoredDocument | null>;

async function planArticle(planned: Planned, article: SavedArticle, digest: ArticleDigest): Promise<void> {
  const key = await sourceKeyOf(article.id);
  const { text, attributions, entities, ...short } = article;
  const head: HeadDocument = { _id: headIdOf(key), schema: 0, head: { ...short, ...digest } };
  const parts: ArticleBody = { text, attributions, entities };
  const body: BodyDocument = { _id: bodyIdOf(key), schema: 0, body: JSON.stringify(parts) };
  const order = { _id: orderIdOf(key, article.saved), schema: 0 };
  for (const document of [head, body, order]) planned.set(document._id, document);
}

async function planAnnotations(planned: Planned, change: LibraryChange): Promise<void> {
  for (const { source, id } of change.deleteAnnotations ?? [])
    planned.set(annotationIdOf(await sourceKeyOf(source), id), null);
  for (const annotation of change.putAnnotations ?? []) {
    const key = await sourceKeyOf(annotation.target.source);
    const document: AnnotationDocument = { _id: annotationIdOf(key, annotation.id), schema: 0, annotation };
    planned.set(document._id, document);
  }
}

/** The documents a change comes down to. */
export async function planChange(change: LibraryChange, digest: Digest): Promise<Planned> {
  const planned: Planned = new Map();
  for (const { id, saved } of change.deleteArticles ?? []) {
    const key = await sourceKeyOf(id);
    for (const gone of [headIdOf(key), bodyIdOf(key), orderIdOf(key, saved)]) planned.set(gone, null);
  }
  for (const article of change.putArticles ?? []) await planArticle(planned, article, digest(article));
  for (const head of change.putHeads ?? []) {
    const document: HeadDocument = { _id: headIdOf(await sourceKeyOf(head.id)), schema: 0, head };
    planned.set(document._id, document);
  }
  await planAnnotations(planned, change);
  return planned;
}

/** How planned documents become stored ones. */
export interface Writing {
  readonly schema: number;
  /** Articles of which the database holds nothing yet: their documents need not be looked up. */
  readonly newKeys: ReadonlySet<string>;
}

async function revisionsOf(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.allDocs({ keys: ids });
  // A deleted document comes back as a new one: the database ties it to what it was.
  return new Map(
    rows.flatMap(({ id, value }) => (value && value.deleted !== true ? [[id, value.rev] as const] : [])),
  );
}

/** Write what was planned in one transaction. Rejects when any part of it was refused. */
export async function writePlanned(
  database: Database,
  planned: Planned,
  { schema, newKeys }: Writing,
): Promise<void> {
  const ids = [...planned.keys()].filter(id => !newKeys.has(sourceKeyOfId(id)));
  const revisions = await revisionsOf(database, ids);
  const documents = [...planned].flatMap(([id, document]): StoredDocument[] => {
    const rev = revisions.get(id);
    if (document) return [rev === undefined ? { ...document, schema } : { ...document, schema, _rev: rev }];
    return rev === undefined ? [] : [{ _id: id, schema, _deleted: true, _rev: rev }];
  });
  if (documents.length === 0) return;
  const outcome = await database.bulkDocs(documents);
  const refused = outcome.find(({ ok }) => ok !== true);
  if (refused) throw new StoreProblem('failed', refused);
}
