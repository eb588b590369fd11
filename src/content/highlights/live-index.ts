import { createTextIndex, type TextIndex } from '../../core/annotation/text-index';
import { bodyOf } from '../../core/article/safe-dom';

/** Looks that had to search are made this often at most; each wait is longer than the one before. */
const MOST_SEARCHES = 12;
const FIRST_WAIT = 400;
const LONGEST_WAIT = 8000;

interface Parts {
  readonly document: Document;
  /** Called some time after the text of the page changed; answers whether it had to search. */
  readonly onChange: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * The text index of the page as it is now. It is built when it is first asked for and again only after a change; a
 * change ends the observation until the next look, so a page that never stops changing costs one record a look, and
 * the number of searches is bounded.
 */
export class LiveIndex {
  readonly #parts: Parts;
  readonly #observer: MutationObserver;
  #index: TextIndex | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #searches = 0;
  #looks = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#observer = new MutationObserver(() => {
      this.#onMutation();
    });
    parts.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
    });
  }

  /** Of the page as it is at this moment. */
  current(): TextIndex {
    if (this.#observer.takeRecords().length > 0) this.#onMutation();
    this.#index ??= this.#build();
    return this.#index;
  }

  /** The reader asks: the page may be searched as often again. */
  renew(): void {
    this.#searches = 0;
    this.#looks = 0;
  }

  #build(): TextIndex {
    const { document, signal } = this.#parts;
    const body = bodyOf(document) ?? document.createElement('body');
    if (!signal.aborted) this.#observe(body);
    return createTextIndex(body);
  }

  #observe(body: HTMLElement): void {
    this.#observer.observe(body, { childList: true, characterData: true, subtree: true });
  }

  #onMutation(): void {
    this.#observer.disconnect();
    this.#index = null;
    if (this.#timer !== undefined || this.#searches >= MOST_SEARCHES) return;
    const wait = Math.min(FIRST_WAIT * 2 ** this.#looks, LONGEST_WAIT);
    this.#looks += 1;
    this.#timer = setTimeout(() => {
      this.#look();
    }, wait);
  }

  #look(): void {
    this.#timer = undefined;
    const body = bodyOf(this.#parts.document);
    if (body) this.#observe(body);
    if (this.#parts.onChange()) this.#searches += 1;
  }
}
