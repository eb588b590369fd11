import type { LibraryPage } from '../../src/core/library/calls';
import { digestArticle, summariseAnnotation, summariseArticle } from '../../src/core/library/digest';
import type { SavedAnnotation, SavedArticle } from '../../src/core/library/model';
import type { BackupRecord } from '../../src/core/library/backup';
import type { LibraryActions } from '../../src/library/library-actions';
import { NO_BACKUP } from '../../src/storage/backup-store';
import { DEFAULT_SETTINGS, type Settings } from '../../src/storage/settings';
import type { InventedLibrary } from './invented-library';

function summarise(article: SavedArticle) {
  return summariseArticle({ ...article, ...digestArticle(article) });
}

/** A library in memory that answers as the background does, and what was asked of it. */
export class FakeLibrary implements LibraryActions {
  readonly articles: Map<string, SavedArticle>;
  readonly annotations: Map<string, SavedAnnotation>;
  readonly opened: string[] = [];
  readonly copied: string[] = [];
  /** The rich form of each copied text; empty where there was none. */
  readonly copiedHtml: string[] = [];
  settings: Settings = DEFAULT_SETTINGS;
  backup: BackupRecord = NO_BACKUP;
  /** Calls that fail, and what they say. */
  readonly failing = new Map<keyof LibraryActions, string>();
  readonly #settingsWatchers: (() => void)[] = [];
  #watchers: ((articles: readonly string[]) => void)[] = [];

  constructor({ articles, annotations }: InventedLibrary) {
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
      articles: page.map(id => summarise(this.articles.get(id)!)),
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

  async copy(text: string, html = ''): Promise<void> {
    await this.#answer('copy');
    this.copied.push(text);
    this.copiedHtml.push(html);
  }

  async loadSettings(): Promise<Settings> {
    await this.#answer('loadSettings');
    return this.settings;
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    await this.#answer('changeSettings');
    this.settings = { ...this.settings, ...change };
    for (const watcher of this.#settingsWatchers) watcher();
  }

  watchSettings(onChange: () => void): void {
    this.#settingsWatchers.push(onChange);
  }

  async loadBackup(): Promise<BackupRecord> {
    await this.#answer('loadBackup');
    return this.backup;
  }

  async saveBackup(record: BackupRecord): Promise<void> {
    await this.#answer('saveBackup');
    this.backup = record;
  }

  open(address: string): void {
    this.opened.push(address);
  }

  #answer(call: keyof LibraryActions): Promise<void> {
    const problem = this.failing.get(call);
    return problem === undefined ? Promise.resolve() : Promise.reject(new Error(problem));
  }
}
