import type { Analysis, AnalysisInput } from '../core/analysis/model';
import { detectArticle } from '../core/article/detect';
import { readArticle, type ArticleReading } from '../core/article/read';
import { unknownMetadata } from '../core/article/model';
import type { PageReport, PageState } from '../messages/protocol';
import { siteOf } from '../storage/settings-store';
import type { ShownItem } from '../storage/shown-items-store';
import { createLooks } from './look-again';
import { isTooLarge } from './page-size';
import { PageSession, type PageChoices } from './page-session';
import { reportOf } from './removed-items';
import { watchNavigation } from './watch-navigation';

/** What the controller needs from outside the page; a test passes its own. */
export interface PageServices {
  /** False once the extension that injected this script is gone. */
  isAlive(): boolean;
  readChoices(url: string): Promise<PageChoices>;
  saveShownItems(url: string, items: readonly ShownItem[]): Promise<void>;
  readonly analyse: (input: AnalysisInput) => Promise<Analysis>;
  setBadge(input: Pick<AnalysisInput, 'text' | 'language'> | null): Promise<void>;
  /** The report, or the address of the page, may be another one now. */
  readonly changed: () => void;
  /** One sentence for the reader when reading the page failed. */
  readonly failure: string;
  /** The same when the page is too large to be read. */
  readonly tooLarge: string;
}

/** Opens and closes page sessions as the page becomes, changes or stops being an article. */
export class PageController {
  readonly #document: Document;
  readonly #services: PageServices;
  readonly #life = new AbortController();
  readonly #looks = createLooks(() => this.#look(), this.#life.signal);
  #state: PageState = 'loading';
  #session: PageSession | null = null;
  /** The article that was shown before a navigation within the page. */
  #leaving: PageSession | null = null;
  #opening: Promise<void> = Promise.resolve();
  /** The page may show another article now: it is looked at until it does. */
  readonly #leave = (): void => {
    this.#leaving = this.#session;
    this.#looks.start();
  };

  constructor(document: Document, services: PageServices) {
    this.#document = document;
    this.#services = services;
    watchNavigation(this.#leave, this.#life.signal);
    for (const event of ['visibilitychange', 'pageshow', 'focus']) {
      window.addEventListener(event, () => this.#checkAlive(), { signal: this.#life.signal });
    }
  }

  get session(): PageSession | null {
    return this.#session;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Resolves once it is known whether the page is an article now. */
  async ready(): Promise<void> {
    if (this.#state === 'loading') this.#look();
    await this.#opening;
  }

  /** Look whether the page is an article now, and a few times more while it fills in. */
  start(): void {
    this.#looks.start();
  }

  /** Take everything back and stop. */
  stop(): void {
    this.#life.abort();
    this.#close('no-article');
  }

  /** The extension may have been updated or removed while the page was open. */
  checkAlive(): boolean {
    return this.#checkAlive();
  }

  async report(): Promise<PageReport> {
    await this.#opening;
    const session = this.#session;
    return {
      state: this.#state,
      host: siteOf(location.href),
      article: session?.reading.metadata ?? unknownMetadata(''),
      text: session?.reading.text.text ?? '',
      removed: session?.items.map(reportOf) ?? [],
      isCleaned: session?.isCleaned ?? false,
      problem: this.#problemOf(),
    };
  }

  /** Read the page although it does not look like an article. */
  async readAnyway(): Promise<PageReport> {
    this.#looks.stop();
    this.#open();
    return this.report();
  }

  async setItemShown(id: string, isShown: boolean): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const items = session.setItemShown(id, isShown);
    this.#services.changed();
    await this.#services.saveShownItems(session.reading.metadata.url, items);
  }

  /** Settings changed somewhere: follow them without reading the page again. */
  async reconfigure(): Promise<void> {
    const choices = await this.#services.readChoices(this.#session?.reading.metadata.url ?? location.href);
    if (choices.site.isOff) this.#close('site-off');
    else if (this.#session) this.#session.configure(choices);
    else if (this.#state === 'site-off') this.start();
    this.#services.changed();
  }

  #checkAlive(): boolean {
    const isAlive = this.#services.isAlive();
    if (!isAlive) this.stop();
    return isAlive;
  }

  /** True when there is nothing more to wait for. */
  #look(): boolean {
    if (!this.#checkAlive()) return true;
    if (!detectArticle(this.#document, location.href)) {
      this.#close('no-article');
      this.#services.changed();
      return false;
    }
    if (this.#session && this.#session !== this.#leaving) return true;
    this.#open();
    return this.#leaving === null;
  }

  #problemOf(): string {
    if (this.#state !== 'failed') return '';
    return isTooLarge(this.#document) ? this.#services.tooLarge : this.#services.failure;
  }

  #open(): void {
    this.#opening = this.#openSession()
      .catch((error: unknown) => {
        console.error('On Record could not read this page', error);
        this.#close('failed');
      })
      .finally(() => {
        this.#services.changed();
      });
  }

  async #openSession(): Promise<void> {
    if (isTooLarge(this.#document)) {
      this.#close('failed');
      return;
    }
    const reading = readArticle(this.#document, location.href);
    if (!reading) {
      this.#close('no-article');
      return;
    }
    if (this.#session && isSameArticle(this.#session.reading, reading)) {
      if (!this.#session.isReplaced()) return;
      this.#session.adopt(reading);
      this.#leaving = null;
      return;
    }
    const choices = await this.#services.readChoices(reading.metadata.url);
    this.#close(choices.site.isOff ? 'site-off' : 'article');
    if (choices.site.isOff) return;
    const { analyse, changed } = this.#services;
    const replaced = this.#leave;
    this.#session = new PageSession({
      document: this.#document,
      reading,
      choices,
      analyse,
      changed,
      replaced,
    });
    await this.#services.setBadge({ text: reading.text.text, language: reading.metadata.language });
  }

  #close(state: PageState): void {
    this.#state = state;
    if (!this.#session) return;
    this.#session.close();
    this.#session = null;
    this.#leaving = null;
    if (this.#services.isAlive()) this.#services.setBadge(null).catch(console.debug);
  }
}

function isSameArticle(a: ArticleReading, b: ArticleReading): boolean {
  return a.metadata.title === b.metadata.title && a.text.text === b.text.text;
}
