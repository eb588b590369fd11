import { unknownMetadata, type ArticleMetadata } from '../../core/article/model';
import { readAddress } from '../../core/article/metadata';
import { sourceOf } from '../../core/library/source-url';
import { fingerprintOf } from '../../core/library/fingerprint';
import type { SaveRequest } from '../../core/library/calls';
import type { CopyInput } from '../../core/export/copy/passage';
import type {
  HighlightCalls,
  HighlightRequest,
  PageAnnotations,
  PageHighlights,
} from '../../messages/highlight-protocol';
import type { PageLibraryCalls } from '../../messages/library-protocol';
import type { PageController } from '../page-controller';
import { citeAnnotation, citeRange } from './cite';
import { HighlightSession } from './highlight-session';
import { wrapForPrint } from './print-marks';
import { selectedRange } from './selected-range';

/** What the controller needs from outside; a test passes its own. */
export interface HighlightServices {
  readonly library: PageLibraryCalls;
  readonly isPrivate: boolean;
  /** Views that are open should ask again. */
  readonly changed: () => void;
  /** Another page has its highlights now, or none has. */
  readonly onSession: (session: HighlightSession | null) => void;
  /** The reader asked for a highlight by key, menu or view. */
  readonly onHighlighted: (id: string, isNoteOpen: boolean) => void;
}

const NOTHING: PageHighlights = {
  items: [],
  isShown: true,
  canUndo: false,
  canRedo: false,
  isPrivate: false,
};

/** Opens and closes the highlights of the page as its address changes, and answers the views' calls. */
export class HighlightController {
  readonly #document: Document;
  readonly #page: PageController;
  readonly #services: HighlightServices;
  readonly #life = new AbortController();
  #session: HighlightSession | null = null;

  constructor(document: Document, page: PageController, services: HighlightServices) {
    this.#document = document;
    this.#page = page;
    this.#services = services;
    this.#followPrint();
  }

  get session(): HighlightSession | null {
    return this.#session;
  }

  /** Follow the page: to be called whenever it may be another one. */
  follow(): void {
    const { state } = this.#page;
    if (state === 'loading') return;
    if (state === 'site-off') this.#close();
    else this.#open();
  }

  /** The page is as it was before. */
  stop(): void {
    this.#life.abort();
    this.#close();
  }

  /** The article as the page shows it; of a page that is none, what its head says. */
  article(): SaveRequest['article'] {
    const reading = this.#page.session?.reading;
    if (reading) return { metadata: reading.metadata, text: reading.text.text };
    return { metadata: bareMetadata(this.#document), text: '' };
  }

  /** The session of the page as it is now, opened where the reader switched the site off: this is the reader's wish. */
  async ready(): Promise<HighlightSession | null> {
    await this.#page.ready();
    return this.#open();
  }

  /** Words of the page ready to be copied; `null` when no words are in the range. */
  cite(range: AbstractRange): CopyInput | null {
    return citeRange({ document: this.#document, article: this.article().metadata }, range);
  }

  /** The same for a highlight; `null` when there is none of this id. */
  citeHighlight(id: string): CopyInput | null {
    const annotation = this.#session?.annotations().find(each => each.id === id);
    const page = { document: this.#document, article: this.article().metadata };
    return annotation ? citeAnnotation(page, annotation, this.#session?.rangesOf(id) ?? []) : null;
  }

  get calls(): Omit<HighlightCalls, 'copySelection'> {
    return {
      getHighlights: async () =>
        (await this.#session?.report()) ?? { ...NOTHING, isPrivate: this.#services.isPrivate },
      highlightSpans: request => this.#highlightSpans(request),
      highlightSelection: async ({ color, isNoteOpen }) => {
        const range = selectedRange(this.#document);
        const session = range && (await this.ready());
        const id = session ? await session.create(range, color ? { color } : {}) : null;
        if (id !== null) this.#services.onHighlighted(id, isNoteOpen);
        return id;
      },
      changeHighlight: async change => this.#session?.change(change),
      deleteHighlights: async ids => this.#session?.delete(ids),
      undoHighlight: async () => (await this.#session?.undo()) ?? false,
      redoHighlight: async () => (await this.#session?.redo()) ?? false,
      showHighlight: id => Promise.resolve(this.#session?.show(id) ?? false),
      setHighlightsShown: isShown => Promise.resolve(this.#session?.setShown(isShown)),
      searchAgain: async () => (await this.#session?.searchAgain()) ?? NOTHING,
      citeHighlight: id => Promise.resolve(this.citeHighlight(id)),
      getAnnotations: () => this.#annotations(),
    };
  }

  async #annotations(): Promise<PageAnnotations> {
    // Once everything asked for so far is done.
    await this.#session?.report();
    return {
      source: addressOf(this.#document),
      article: this.article().metadata,
      annotations: this.#session?.annotations() ?? [],
    };
  }

  async #highlightSpans({ spans, color, speaker }: HighlightRequest): Promise<string | null> {
    const text = this.#page.session?.reading.text;
    const ranges = spans.map(span => text?.rangeOf(span) ?? null);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) return null;
    first.setEnd(last.endContainer, last.endOffset);
    const session = await this.ready();
    return session ? session.create(first, { speaker, ...(color && { color }) }) : null;
  }

  #open(): HighlightSession | null {
    const source = addressOf(this.#document);
    if (this.#session?.source === source) return this.#session;
    this.#close();
    if (source === '' || this.#life.signal.aborted) return null;
    const { library, isPrivate, changed, onSession } = this.#services;
    this.#session = new HighlightSession({
      document: this.#document,
      source,
      library,
      isPrivate,
      onChange: changed,
      article: () => this.article(),
      fingerprint: () => {
        const { text } = this.article();
        return text === '' ? '' : fingerprintOf(text);
      },
    });
    onSession(this.#session);
    return this.#session;
  }

  #close(): void {
    if (!this.#session) return;
    this.#session.close();
    this.#session = null;
    this.#services.onSession(null);
  }

  #followPrint(): void {
    const { signal } = this.#life;
    let unwrap: (() => void) | undefined;
    const onBefore = (): void => {
      unwrap?.();
      unwrap = wrapForPrint(this.#session?.paintedRanges() ?? []);
    };
    const onAfter = (): void => {
      unwrap?.();
      unwrap = undefined;
    };
    window.addEventListener('beforeprint', onBefore, { signal });
    window.addEventListener('afterprint', onAfter, { signal });
  }
}

function bareMetadata(document: Document): ArticleMetadata {
  const { title, documentElement } = document;
  return { ...unknownMetadata(addressOf(document)), title, language: documentElement.lang };
}

/** What the annotations of the page have as their source; empty off the web. */
function addressOf(document: Document): string {
  return sourceOf(location.href, readAddress(document, location.href));
}
