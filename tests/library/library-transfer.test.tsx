// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { inventLibrary } from '../support/invented-library';
import { openLibraryPage } from '../support/open-library-page';
import { press, show } from '../support/open-library';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const SAVED = inventLibrary(6, 2);

type Page = Awaited<ReturnType<typeof openLibraryPage>>;

const textOf = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = reject;
    reader.readAsText(content);
  });

/** What the dialog offers, the chosen one in brackets. */
const scopes = ({ view }: Page): string[] =>
  [...view.root.querySelectorAll('.scope-choice label')].map(label => {
    const words = [...label.querySelectorAll('span')].map(({ firstChild }) => firstChild?.textContent ?? '');
    const isChosen = label.querySelector('input')?.checked === true;
    return isChosen ? `[${words.join(' | ')}]` : words.join(' | ');
  });

async function exportNow(page: Page, format: string): Promise<string> {
  const { view, files, settleUntil } = page;
  await view.choose('dialog select', format);
  view.root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  const count = files.length;
  await settleUntil(() => files.length > count && !view.has('dialog'));
  return textOf(files.at(-1)!.content);
}

describe('an export', () => {
  test('of a search holds what the list shows', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    await page.view.type('input[type=search]', 'lighthouse');
    await page.view.click('.list-head button', 'Export…');
    expect(scopes(page)[0]).toMatch(
      /^\[What the list shows: Highlights \| Highlights: \d+ · articles: \d+ · quotes: \d+\]$/,
    );
    expect(scopes(page)[1]).toBe('The whole library | Highlights: 12 · articles: 6 · quotes: 48');
    const shown = Number(/Highlights: (\d+)/.exec(scopes(page)[0]!)?.[1]);
    const rows = (await exportNow(page, 'csv')).trim().split('\r\n');
    expect(rows).toHaveLength(shown + 1);
    expect(shown).toBeLessThan(12);
  });

  test('of chosen lines, and from there of the whole library', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    await press(page.view, 'ArrowDown', ' ');
    await page.view.click('.bulk-bar button', 'Export…');
    expect(scopes(page)[0]).toBe('[The chosen lines | Highlights: 1 · articles: 1 · quotes: 8]');
    page.view.root.querySelectorAll<HTMLInputElement>('.scope-choice input')[2]?.click();
    await page.view.settle();
    expect((await exportNow(page, 'csv')).trim().split('\r\n')).toHaveLength(13);
  });

  test('of an article holds its highlights', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    await show(page.view, 'Articles');
    await press(page.view, 'ArrowDown');
    await page.view.click('.detail button', 'Export…');
    expect(scopes(page)[0]).toContain('Highlights: 2 · articles: 1 · quotes: 8');
    expect((await exportNow(page, 'csv')).trim().split('\r\n')).toHaveLength(3);
  });

  test('of a person holds what they said, and nothing else', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    await page.settleUntil(() => page.view.names('.view-nav button').includes('People 7'));
    await show(page.view, 'People');
    await press(page.view, 'ArrowDown');
    const name = page.view.get('.person-sheet h2').textContent;
    await page.view.click('.detail button', 'Export…');
    const count = Number(/quotes: (\d+)/.exec(scopes(page)[0]!)?.[1]);
    const rows = (await exportNow(page, 'quotes')).trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(count);
    expect(rows.every(row => row.includes(name))).toBe(true);
    expect(page.files.at(-1)?.name).toMatch(name);
  });

  test('remembers what was chosen, and offers the reader’s own format', async () => {
    const settings = { exportTemplate: '{title}: {each annotations}[{quotation}]{end}' };
    const page = await openLibraryPage({ saved: SAVED, settings });
    await page.view.click('.list-head button', 'Export…');
    expect(await exportNow(page, 'own')).toMatch(/^Gull Island closes.*: \[|^\S.*: \[/);
    expect(page.state.settings.exportChoice).toEqual({
      format: 'own',
      isSplit: false,
      isTextIncluded: false,
    });
    expect(page.view.get('.notice-bar').textContent).toContain('Saved: Library.txt');
  });

  test('without such a format does not offer one, and begins with the last choice', async () => {
    const exportChoice = { format: 'logseq', isSplit: true, isTextIncluded: true };
    const page = await openLibraryPage({ saved: SAVED, settings: { exportChoice } });
    await page.view.click('.list-head button', 'Export…');
    expect((page.view.get('dialog select') as HTMLSelectElement).value).toBe('logseq');
    expect(page.view.names('dialog option')).not.toContain('My own format');
    expect(
      [...page.view.root.querySelectorAll<HTMLInputElement>('[type=checkbox]')].some(
        ({ checked }) => checked,
      ),
    ).toBe(true);
  });

  test('that fails says so and stays open', async () => {
    const page = await openLibraryPage({ saved: SAVED });
    page.actions.readArticles = () => Promise.reject(new Error('gone'));
    await page.view.click('.list-head button', 'Export…');
    page.view.root
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await page.settleUntil(() => page.view.get('.work-line').textContent !== '');
    await page.settleUntil(() => page.view.get('.work-line').textContent.includes('could not be made'));
    expect(page.files).toEqual([]);
  });
});

describe('the reminder of backups', () => {
  test('says how much no backup holds; "Later" takes it away', async () => {
    const { view, state, settleUntil } = await openLibraryPage({ saved: SAVED });
    await settleUntil(() => view.has('.backup-line'));
    expect(view.get('.backup-line p').textContent).toBe('Highlights in no backup yet: 12');
    await view.click('.backup-line button', 'Later');
    expect(view.has('.backup-line')).toBe(false);
    expect(Date.now() - Date.parse(state.backup.putOff)).toBeLessThan(60_000);
  });

  test('a backup takes it away', async () => {
    const { view, state, files, settleUntil } = await openLibraryPage({ saved: SAVED });
    await settleUntil(() => view.has('.backup-line'));
    await view.click('.backup-line button', 'Back up now');
    await settleUntil(() => files.length === 1 && !view.has('dialog'));
    expect(files[0]?.name).toMatch(/^On Record backup \d{4}-\d\d-\d\d\.json$/);
    expect(await textOf(files[0]!.content)).toContain('"format":"on-record-library"');
    expect(state.backup.highlights).toBe(12);
    expect(view.has('.backup-line')).toBe(false);
  });

  test('is not there when it is switched off, or when all is saved', async () => {
    const off = await openLibraryPage({ saved: SAVED, settings: { isBackupReminderOff: true } });
    await off.view.settle();
    expect(off.view.has('.backup-line')).toBe(false);
    const backup = { version: 1, saved: new Date().toISOString(), highlights: 12, putOff: '' } as const;
    const saved = await openLibraryPage({ saved: SAVED, backup });
    await saved.view.settle();
    expect(saved.view.has('.backup-line')).toBe(false);
  });

  test('a backup of the future is brought back to now', async () => {
    const backup = { version: 1, saved: '2999-01-01T00:00:00.000Z', highlights: 2, putOff: '' } as const;
    const { state } = await openLibraryPage({ saved: SAVED, backup });
    expect(Date.parse(state.backup.saved)).toBeLessThanOrEqual(Date.now());
  });
});

describe('a highlight', () => {
  test('is copied in the form used last, with a link to its words', async () => {
    const { view, copied, settleUntil } = await openLibraryPage({ saved: SAVED });
    await press(view, 'ArrowDown');
    await view.click('.detail .copy-button', 'Copy');
    await settleUntil(() => copied.length === 1);
    expect(copied[0]?.plain).toMatch(/https:\/\/www\.paper-\d\.example\/news\/5#:~:text=\S+$/);
    expect(copied[0]?.html).toContain('<a href="https://www.paper-');
  });

  test('is copied in another form, which then is the one used', async () => {
    const { view, copied, state, settleUntil } = await openLibraryPage({ saved: SAVED });
    await press(view, 'ArrowDown');
    await view.click('.detail .menu button', 'More ways to copy');
    await view.click('[role=menuitem]', 'BibTeX');
    await settleUntil(() => copied.length === 1);
    expect(copied[0]?.plain).toMatch(/^@article\{/);
    expect(state.settings.copyFormat).toBe('bibtex');
  });

  test('is opened at its words', async () => {
    const { view, opened, settleUntil } = await openLibraryPage({ saved: SAVED });
    await press(view, 'ArrowDown', 'o');
    await settleUntil(() => opened.length === 1);
    expect(opened[0]).toMatch(/news\/5#:~:text=/);
  });

  test('goes by the names that the reader gave the colours', async () => {
    const { view } = await openLibraryPage({ saved: SAVED, settings: { colorNames: { pink: 'Doubtful' } } });
    await view.settle();
    expect(view.root.innerHTML).toContain('Doubtful');
  });
});
