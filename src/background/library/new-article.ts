import { unknownMetadata, type ArticleMetadata } from '../../core/article/model';
import { fingerprintOf } from '../../core/library/fingerprint';
import type { SavedArticle } from '../../core/library/model';

/** An article as it is saved first: its quotes and entities follow. */
export function newArticle(id: string, article: ArticleMetadata, text: string): SavedArticle {
  const now = new Date().toISOString();
  // A page that is no article has no text that could change.
  const fingerprint = text === '' ? '' : fingerprintOf(text);
  return {
    id,
    article,
    text,
    attributions: [],
    entities: [],
    fingerprint,
    lastFingerprint: fingerprint,
    saved: now,
    visited: now,
    tags: [],
  };
}

/** The article of annotations that came without one: only its address is known until the reader opens it. */
export function unknownArticle(id: string): SavedArticle {
  return newArticle(id, unknownMetadata(id), '');
}
