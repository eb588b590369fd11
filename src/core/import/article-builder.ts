import type { Selector } from '../annotation/model';
import type { ArticleMetadata } from '../article/model';
import { exportArticleOf, type ExportAnnotation, type ExportArticle } from '../export/export-record';
import { fingerprintOf } from '../library/fingerprint';
import { bodyOf, type QuotedSpeaker, type SavedArticle } from '../library/model';
import { normaliseUrl } from '../library/source-url';
import { derivedId } from './derived-id';

/** What a file says of an annotation. What it does not say is empty. */
export interface AnnotationParts {
  /** Its own id; without one it is worked out from the rest. */
  readonly id?: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly color: string;
  readonly created: string;
  readonly modified?: string;
  readonly speaker?: QuotedSpeaker | null;
  /** Further ways to find it. */
  readonly selectors?: readonly Selector[];
}

/** What a file without article texts says of an article. */
export type ArticleParts = Pick<ArticleMetadata, 'title' | 'authors' | 'publication' | 'published' | 'url'>;

const EMPTY_TEXT = fingerprintOf('');

/** An article of which only the metadata is known. `at` is when it was saved and read, as far as is known. */
export function bareArticle(id: string, article: ArticleMetadata, at: string): SavedArticle {
  return {
    id,
    article,
    text: '',
    attributions: [],
    entities: [],
    fingerprint: EMPTY_TEXT,
    lastFingerprint: EMPTY_TEXT,
    saved: at,
    visited: at,
    tags: [],
  };
}

/** An annotation of `source` (`normaliseUrl`) made of what a file says. */
export function annotationFrom(source: string, parts: AnnotationParts): ExportAnnotation {
  const { exact, prefix, suffix, note, tags, color, created } = parts;
  const quote: Selector = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return {
    id: parts.id ?? derivedId(source, exact, prefix, suffix, created, note),
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified: parts.modified ?? created,
    body: bodyOf(note, tags),
    target: { source, selector: [...(parts.selectors ?? []), quote] },
    color,
    speaker: parts.speaker ?? null,
    lastSeen: null,
  };
}

interface OpenArticle {
  readonly saved: SavedArticle;
  readonly annotations: ExportAnnotation[];
}

/** Puts annotations that come one by one under their articles, in the order of their first appearance. */
export class ArticleBuilder {
  readonly #articles = new Map<string, OpenArticle>();
  readonly #ids = new Map<string, number>();

  /** Adds one annotation; the article's parts count where it is the first of its article. */
  add(article: ArticleParts, parts: AnnotationParts): void {
    const source = normaliseUrl(article.url);
    const annotation = annotationFrom(source, parts);
    this.#articleOf(source, article, parts.created).annotations.push(this.#withOwnId(annotation));
  }

  build(): ExportArticle[] {
    return [...this.#articles.values()].map(({ saved, annotations }) => exportArticleOf(saved, annotations));
  }

  #articleOf(source: string, parts: ArticleParts, at: string): OpenArticle {
    // Without an address only the title tells articles apart.
    const key = source === '' ? `title:${parts.title}` : source;
    let found = this.#articles.get(key);
    if (!found) {
      const metadata = { ...parts, url: source, modified: null, language: '' };
      found = { saved: bareArticle(source, metadata, at), annotations: [] };
      this.#articles.set(key, found);
    }
    return found;
  }

  /** Two annotations of the same words may stand in one file. */
  #withOwnId(annotation: ExportAnnotation): ExportAnnotation {
    const before = this.#ids.get(annotation.id) ?? 0;
    this.#ids.set(annotation.id, before + 1);
    return before === 0 ? annotation : { ...annotation, id: derivedId(annotation.id, String(before)) };
  }
}
