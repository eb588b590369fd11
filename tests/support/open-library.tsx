import { Library } from '../../src/library/Library';
import type { ExportRequest } from '../../src/library/export-scope';
import { inventLibrary, type InventedLibrary } from './invented-library';
import { FakeLibrary } from './library-fake';
import { renderView, type View } from './view';

interface Choices {
  readonly saved?: InventedLibrary;
  readonly language?: 'en' | 'ko';
  readonly prepare?: (fake: FakeLibrary) => void;
}

/** The library page on an invented library, read to the end. */
export async function openLibrary({ saved = inventLibrary(4, 3), language, prepare }: Choices = {}) {
  const fake = new FakeLibrary(saved);
  prepare?.(fake);
  const exported: ExportRequest[] = [];
  const view = await renderView(
    <Library
      actions={fake}
      onExport={request => {
        exported.push(request);
      }}
    />,
    language,
  );
  await view.settle();
  await view.settle();
  return { view, fake, exported };
}

/** The lines of the list that are in the document. */
export const linesOf = (view: View): HTMLElement[] => [
  ...view.root.querySelectorAll<HTMLElement>('[role=option]'),
];
/** What each of them shows first. */
export const wordsOf = (view: View): string[] =>
  linesOf(view).map(
    line => line.querySelector('.line-words, .line-heading, .line-speaker')?.textContent ?? '',
  );

/** Press keys on the list. */
export async function press(
  view: View,
  ...keys: readonly (string | [string, KeyboardEventInit])[]
): Promise<void> {
  view.get('[role=listbox]').focus();
  for (const key of keys) {
    if (typeof key === 'string') await view.press(key);
    else await view.press(...key);
  }
}

/** Go to another list, named as its button begins. */
export async function show(view: View, list: string): Promise<void> {
  const button = [...view.root.querySelectorAll<HTMLElement>('.view-nav button')].find(({ textContent }) =>
    textContent.startsWith(list),
  );
  button?.click();
  await view.settle();
}
