import type { AnnotationSummary, ArticleSummary, LibraryPage } from '../../src/core/library/calls';
import {
  exactOf,
  noteOf,
  tagsOf,
  type SavedAnnotation,
  type SavedArticle,
} from '../../src/core/library/model';
import type { Attribution } from '../../src/core/quotes/model';
import type { LibraryActions } from '../../src/library/library-actions';
import type { SeededLibrary } from './seeded-library';

function summariseAttribution({ segments, speaker, cue, type, confidence }: Attribution) {
  return {
    text: segments.map(({ text }) => text).join(' … '),
    speaker: speaker?.name ?? speaker?.role ?? '',
    isNamed: speaker?.name != null,
    role: speaker?.role ?? '',
    cue: cue?.text ?? '',
    isIndirect: type === 'indirect',
    isSure: confidence >= 0.6,
  };
}

function summariseArticle(saved: SavedArticle): ArticleSummary {
  const { id, article, saved: at, tags, attributions, entities, fingerprint, lastFingerprint } = saved;
  return {
    id,
    article,
    saved: at,
    tags,
    quotes: attributions.map(summariseAttribution),
    people: entities.filter(({ type }) => type === 'PER').map(({ name }) => name),
    isChanged: fingerprint !== lastFingerprint,
  };
}

function summariseAnnotation(saved: SavedAnnotation): AnnotationSummary {
  const { id, target, color, speaker, created, lastSeen } = saved;
  const exact = exactOf(saved);
  const wording = lastSeen?.wording ?? '';
  return {
    id,
    articleId: target.source,
    exact,
    note: noteOf(saved),
    tags: tagsOf(saved),
    color,
    speaker,
    created,
    state: lastSeen?.state ?? 'exact',
    wording: wording === exact ? '' : wording,
  };
}

/** A library in memory that answers as the background does, and what was asked of it. */
export class FakeLibrary implements LibraryActions {
  readonly articles: Map<string, SavedArticle>;
  readonly annotations: Map<string, SavedAnnotation>;
  readonly opened: string[] = [];
  readonly copied: string[] = [];
  /** Calls that fail, by name. */
  readonly failing = new Set<keyof LibraryActions>();
  #watchers: ((articles: readonly string[]) => void)[] = [];

  constructor({ articles, annotations }: SeededLibrary) {
    this.articles = new Map(articles.map(article => [article.id, article]));
    this.annotations = new Map(annotations.map(annotation => [annotation.id, annotation]));
  }

  /** Tells every view that somebody else changed these articles. */
  tell(articles: readonly string[]): void {
    for (const watcher of this.#watchers) watcher(articles);
  }

  async readLibrary({ after, limit }: { after: string | null; limit: number }): Promise<LibraryPage> {
    await this.#answer('readLibrary');
    const ids = [...this.articles.keys()];
    const start = after === null ? 0 : ids.indexOf(after) + 1;
    const page = ids.slice(start, start + limit);
    const annotations = [...this.annotations.values()].filter(({ target }) => page.includes(target.source));
    return structuredClone({
      articles: page.map(id => summariseArticle(this.articles.get(id)!)),
      annotations: annotations.map(summariseAnnotation),
      next: start + limit < ids.length ? page.at(-1)! : null,
    });
  }

  async readArticles(ids: readonly string[]): Promise<readonly SavedArticle[]> {
    await this.#answer('readArticles');
    return structuredClone(ids.flatMap(id => this.articles.get(id) ?? []));
  }

  async readAnnotations(ids: readonly string[]): Promise<readonly SavedAnnotation[]> {
    await this.#answer('readAnnotations');
    return structuredClone(ids.flatMap(id => this.annotations.get(id) ?? []));
  }

  async writeArticles(articles: readonly SavedArticle[]): Promise<void> {
    await this.#answer('writeArticles');
    for (const article of articles) this.articles.set(article.id, structuredClone(article));
  }

  async writeAnnotations(annotations: readonly SavedAnnotation[]): Promise<void> {
    await this.#answer('writeAnnotations');
    for (const annotation of annotations) this.annotations.set(annotation.id, structuredClone(annotation));
  }

  async deleteSaved(ids: { articles: readonly string[]; annotations: readonly string[] }): Promise<void> {
    await this.#answer('deleteSaved');
    for (const id of ids.articles) this.articles.delete(id);
    for (const id of ids.annotations) this.annotations.delete(id);
    for (const [id, { target }] of this.annotations) {
      if (ids.articles.includes(target.source)) this.annotations.delete(id);
    }
  }

  watch(onChange: (articles: readonly string[]) => void, signal: AbortSignal): void {
    this.#watchers.push(onChange);
    signal.addEventListener('abort', () => {
      this.#watchers = this.#watchers.filter(watcher => watcher !== onChange);
    });
  }

  async copy(text: string): Promise<void> {
    await this.#answer('copy');
    this.copied.push(text);
  }

  open(address: string): void {
    this.opened.push(address);
  }

  #answer(call: keyof LibraryActions): Promise<void> {
    return this.failing.has(call) ? Promise.reject(new Error(`${call} failed`)) : Promise.resolve();
  }
}
