import { readFileSync } from 'node:fs';

import type { SavedAnnotation, SavedArticle } from '../../../src/core/library/model';
import { waitFor } from './extension';
import { callLibrary } from './seed-library';

/** A library page of either driver, and what only the driver can do with it. */
export interface TransferView {
  readonly page: { evaluate(script: string): Promise<unknown> };
  /** Does something that downloads a file, and gives back where the file is. */
  download(act: () => Promise<void>): Promise<string>;
  /** Gives a file to the import dialog. */
  choose(path: string): Promise<void>;
}

/** Everything the library holds, by id. */
export interface Contents {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly SavedAnnotation[];
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

export async function readContents({ page }: TransferView): Promise<Contents> {
  const stretch = (await callLibrary(page, 'readLibrary', { after: null, limit: 1000 })) as Contents;
  const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  const articles = (await callLibrary(page, 'readArticles', idsOf(stretch.articles))) as SavedArticle[];
  const ids = idsOf(stretch.annotations);
  const annotations = (await callLibrary(page, 'readAnnotations', ids)) as SavedAnnotation[];
  return { articles: articles.sort(byId), annotations: annotations.sort(byId) };
}

/** Presses a button or a menu item by its words or its label, once it can be pressed. */
async function press({ page }: TransferView, label: string): Promise<void> {
  await waitFor(`the button ${label}`, async () => {
    const isPressed = await page.evaluate(`(() => {
      const buttons = [...(document.querySelector('dialog[open]') ?? document).querySelectorAll('button')];
      const button = buttons.find(each => [each.innerText.trim(), each.ariaLabel].includes(${JSON.stringify(label)}));
      if (!button || button.disabled) return false;
      button.click();
      return true;
    })()`);
    return isPressed === true ? true : undefined;
  });
}

async function dialogCloses({ page }: TransferView): Promise<void> {
  await waitFor('the end of the dialog', async () =>
    (await page.evaluate("document.querySelector('dialog[open]') === null")) === true ? true : undefined,
  );
}

/** Exports everything by the dialog of the library page; gives back the file. */
export async function exportAll(view: TransferView, format: string, isSplit = false): Promise<Buffer> {
  await press(view, 'Menu');
  await press(view, 'Export everything…');
  await waitFor(`the format ${format}`, async () => {
    const isThere = await view.page.evaluate(`(() => {
      const choice = document.querySelector('dialog[open] select');
      if (!choice) return false;
      choice.value = ${JSON.stringify(format)};
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      return choice.value === ${JSON.stringify(format)};
    })()`);
    return isThere === true ? true : undefined;
  });
  if (isSplit)
    await view.page.evaluate(
      "[...document.querySelectorAll('dialog[open] label')].find(({ innerText }) => innerText.includes('zip')).click()",
    );
  const path = await view.download(() => press(view, 'Export'));
  await dialogCloses(view);
  return readFileSync(path);
}

/** Saves a backup by the menu of the library page; gives back the file. */
export async function saveBackup(view: TransferView): Promise<Buffer> {
  await press(view, 'Menu');
  return readFileSync(await view.download(() => press(view, 'Save a backup…')));
}

async function offerFile(view: TransferView, path: string): Promise<void> {
  await press(view, 'Menu');
  await press(view, 'Import…');
  await waitFor('the import dialog', async () =>
    (await view.page.evaluate("document.querySelector('dialog[open] input[type=file]') !== null")) === true
      ? true
      : undefined,
  );
  await view.choose(path);
}

/** Imports a file by the dialog of the library page. */
export async function importFile(view: TransferView, path: string): Promise<void> {
  await offerFile(view, path);
  await press(view, 'Import');
  await dialogCloses(view);
}

/** What the import dialog says of a file that it does not import; the dialog is closed again. */
export async function answerTo(view: TransferView, path: string): Promise<string> {
  await offerFile(view, path);
  const sentence = await waitFor('the answer', async () => {
    // Until then it says how far it is.
    const words = await view.page.evaluate(
      "document.querySelector('dialog[open] progress') ? '' : document.querySelector('dialog[open] [role=status]')?.innerText",
    );
    return typeof words === 'string' && words.trim() !== '' ? words : undefined;
  });
  await press(view, 'Cancel');
  await dialogCloses(view);
  return sentence;
}
