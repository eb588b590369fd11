// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { inventLibrary } from '../support/invented-library';
import { openLibraryPage } from '../support/open-library-page';
import { backupOf, openEmptyLibrary } from '../support/restored-library';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const SAVED = inventLibrary(6, 2);

type Page = Awaited<ReturnType<typeof openLibraryPage>>;

describe('an import', () => {
  async function chooseFile({ view, settleUntil }: Page, text: string): Promise<void> {
    await view.click('.library-header .menu button');
    await view.click('[role=menuitem]', 'Import…');
    const input = view.get('dialog input[type=file]') as HTMLInputElement;
    const file = new File([text], 'library.json');
    // jsdom's files have no streams.
    file.stream = () => new Response(text).body!;
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settleUntil(() => view.has('.import-counts') || view.has('dialog .notice'));
  }
  const otherLibrary = async (): Promise<string> => {
    const elsewhere = openEmptyLibrary();
    const { articles, annotations } = inventLibrary(8, 3);
    await elsewhere.calls.writeArticles(articles);
    await elsewhere.calls.writeAnnotations(annotations);
    return backupOf(elsewhere);
  };
  const counts = ({ view }: Page): string[] =>
    [...view.root.querySelectorAll('.import-counts > div')].map(
      line => `${line.querySelector('dt')?.textContent}: ${line.querySelector('dd')?.textContent}`,
    );

  test('says what it would change before it changes anything, and is undone', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    const before = await page.library.documents();
    await chooseFile(page, await otherLibrary());
    expect(counts(page)).toEqual(['New highlights: 12', 'Already there: 12', 'New articles: 2']);
    expect(page.view.get('dialog .work-line').textContent).toContain('On Record, complete (JSON)');
    expect(await page.library.documents()).toEqual(before);
    await page.view.click('dialog button', 'Import');
    await page.settleUntil(() => page.view.has('.notice-bar'));
    expect(await page.library.calls.countLibrary()).toMatchObject({ articles: 8, annotations: 24 });
    await page.view.click('.notice-bar button', 'Undo');
    for (let turn = 0; turn < 30; turn += 1) await page.view.settle();
    expect(await page.library.documents()).toEqual(before);
  });

  test('of what is there already is not offered', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    await chooseFile(page, await backupOf(page.library));
    expect(page.view.get('dialog .work-line').textContent).toContain('in the library already');
    expect((page.view.get('dialog .is-primary') as HTMLButtonElement).disabled).toBe(true);
  });

  test('of a bad file is refused with line and reason', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    const before = await page.library.documents();
    await chooseFile(page, (await otherLibrary()).replace(/"created":"[^"]*"/, '"created":"soon"'));
    expect(page.view.get('dialog .notice').textContent).toMatch(
      /^The file was not imported\.Line 3, created: A date is expected\.$/,
    );
    expect(await page.library.documents()).toEqual(before);
  });

  test('that is cancelled leaves the library as it was', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    const before = await page.library.documents();
    const { importSaved } = page.actions;
    await chooseFile(page, await otherLibrary());
    let goOn = (): void => undefined;
    page.actions.importSaved = async request => {
      const outcome = await importSaved(request);
      await new Promise<void>(resolve => {
        goOn = resolve;
      });
      return outcome;
    };
    await page.view.click('dialog button', 'Import');
    await page.settleUntil(() => page.view.get('.work-line').textContent.includes('being imported'));
    for (let turn = 0; turn < 30; turn += 1) await page.view.settle();
    await page.view.click('dialog button', 'Cancel');
    goOn();
    await page.settleUntil(() => page.view.has('.notice-bar'));
    expect(page.view.get('.notice-bar').textContent).toContain('The library is as it was');
    expect(await page.library.documents()).toEqual(before);
  });

  test('whose undoing fails says so', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    await chooseFile(page, await otherLibrary());
    await page.view.click('dialog button', 'Import');
    await page.settleUntil(() => page.view.has('.notice-bar'));
    page.actions.deleteSaved = () => Promise.reject(new Error('The disk is gone'));
    await page.view.click('.notice-bar button', 'Undo');
    await page.settleUntil(() => page.view.has('.notice-bar'));
    expect(page.view.get('.notice-bar').textContent).toContain('could not be taken back as a whole');
  });
});
