import { render, type ComponentChild } from 'preact';

import { pageStyles } from './page-styles';
import { isInView, placeBox } from './place-box';

/** Marks our one element on the page; says nothing about us. */
const HOST_ATTRIBUTE = 'data-news-tools';

const KEY_EVENTS = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'copy', 'cut'] as const;

/**
 * Our one element on the page: there only while something is to be seen, outside the body, so that the text and the
 * layout of the page stay as they are. Its tree is closed: a page cannot read what the reader noted.
 */
export class UiHost {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #box: HTMLElement | null = null;
  #life = new AbortController();
  #anchor: () => DOMRect | null = () => null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether an event came from inside, also where its own handler has taken the host away since. */
  contains(event: Event): boolean {
    return event.composedPath().some(node => node instanceof Element && node.hasAttribute(HOST_ATTRIBUTE));
  }

  /** Whether an event came from inside while a menu is open there. */
  hasMenu(event: Event): boolean {
    return this.contains(event) && this.#box?.querySelector('[role=menu]') != null;
  }

  /** Show something next to a place of the page, which may move; `null` from `anchor`: at the foot of the window. */
  show(content: ComponentChild, anchor: () => DOMRect | null): void {
    const box = this.#box ?? this.#open();
    this.#anchor = anchor;
    render(content, box);
    this.#place();
  }

  /** The focus moves to the first control; false where that cannot be seen. */
  focus(): boolean {
    const control = this.#box?.querySelector<HTMLElement>('button, input, textarea');
    control?.focus();
    return control?.matches(':focus') ?? false;
  }

  hide(): void {
    if (!this.#host || !this.#box) return;
    // Rendered empty first: what is being typed is kept when its field goes.
    render(null, this.#box);
    this.#life.abort();
    this.#host.remove();
    this.#host = null;
    this.#box = null;
  }

  #open(): HTMLElement {
    const host = this.#document.createElement('div');
    host.setAttribute(HOST_ATTRIBUTE, '');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [pageStyles()];
    const box = this.#document.createElement('div');
    box.className = 'box';
    root.append(box);
    this.#document.documentElement.append(host);
    this.#life = new AbortController();
    const { signal } = this.#life;
    // What is typed here is no shortcut of the site.
    for (const type of KEY_EVENTS) {
      box.addEventListener(
        type,
        event => {
          event.stopPropagation();
        },
        { signal },
      );
    }
    const place = (): void => {
      this.#place();
    };
    window.addEventListener('scroll', place, { signal, capture: true, passive: true });
    window.addEventListener('resize', place, { signal });
    this.#host = host;
    this.#box = box;
    return box;
  }

  #place(): void {
    const box = this.#box;
    if (!box) return;
    const { clientWidth: width, clientHeight: height } = this.#document.documentElement;
    const view = { width, height: Math.min(height, window.innerHeight) };
    const size = box.getBoundingClientRect();
    const foot = new DOMRect(0, view.height, view.width, 0);
    const anchor = this.#anchor() ?? foot;
    const isSeen = anchor === foot || isInView(anchor, view);
    const { left, top } = placeBox(anchor, size, view);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    box.style.visibility = isSeen ? 'visible' : 'hidden';
  }
}
