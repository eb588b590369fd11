import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

import { LocalisationProvider } from '../../src/ui/localisation';
import { localisationOf } from './translate';

/** A rendered view and what a reader can do with it. */
export interface View {
  readonly root: HTMLElement;
  /** The one element with this selector and, when given, this accessible name. */
  get(selector: string, name?: string): HTMLElement;
  has(selector: string, name?: string): boolean;
  /** Names of all elements with this selector, in order. */
  names(selector: string): string[];
  click(selector: string, name?: string): Promise<void>;
  /** A key press on the element that has the focus. */
  press(key: string, options?: KeyboardEventInit): Promise<void>;
  type(selector: string, value: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  /** What the live region says. */
  said(): string;
  /** Waits for promises and for the renderings they cause. */
  settle(): Promise<void>;
  unmount(): Promise<void>;
}

/** `aria-label`, the labelling elements, or the text without its hidden parts. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (ids.length > 0) return ids.map(id => nameOf(document.getElementById(id) as Element)).join(' ');
  const labelFor = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
  if (labelFor) return nameOf(labelFor);
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  // Blocks are words apart, as in a browser.
  for (const block of copy.querySelectorAll('p, li, span, h1, h2')) block.append(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const turn = (): Promise<void> => act(() => new Promise(resolve => setTimeout(resolve, 0)));

/** A promise, the rendering it causes, and what that one asks for. */
async function settle(): Promise<void> {
  await turn();
  await turn();
}

/** Renders a view with the words of a language; it lies in the document until `unmount` or the next one. */
export async function renderView(view: ComponentChild, language: 'en' | 'ko' = 'en'): Promise<View> {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLElement.prototype.showPopover = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  render(null, document.body);
  const root = document.body;
  await act(() => {
    render(<LocalisationProvider value={localisationOf(language)}>{view}</LocalisationProvider>, root);
  });
  await settle();

  const all = (selector: string, name?: string): Element[] =>
    [...root.querySelectorAll(selector)].filter(element => name === undefined || nameOf(element) === name);
  const get = (selector: string, name?: string): HTMLElement => {
    const found = all(selector, name);
    expect(found.length, `${selector} ${name ?? ''}`).toBe(1);
    return found[0] as HTMLElement;
  };
  const change = async (element: HTMLInputElement, value: string, event: string): Promise<void> => {
    element.value = value;
    await act(() => {
      element.dispatchEvent(new Event(event, { bubbles: true }));
    });
    await settle();
  };
  return {
    root,
    get,
    has: (selector, name) => all(selector, name).length > 0,
    names: selector => all(selector).map(nameOf),
    click: async (selector, name) => {
      const element = get(selector, name);
      element.focus();
      await act(() => {
        element.click();
      });
      await settle();
    },
    press: async (key, options = {}) => {
      const target = document.activeElement ?? root;
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
      await act(() => {
        target.dispatchEvent(event);
      });
      await settle();
    },
    type: (selector, value) => change(get(selector) as HTMLInputElement, value, 'input'),
    choose: (selector, value) => change(get(selector) as HTMLInputElement, value, 'change'),
    said: () => root.querySelector('p[aria-live]')?.textContent ?? '',
    settle,
    unmount: () =>
      act(() => {
        render(null, root);
      }),
  };
}
