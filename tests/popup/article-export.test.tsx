// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { ExportArticle } from '../../src/core/export/export-record';
import { NOTHING_KNOWN } from '../../src/popup/opening';
import { Popup } from '../../src/popup/Popup';
import { DEFAULT_SETTINGS } from '../../src/storage/settings';
import { readFile } from '../support/export-record';
import { createFakeHighlights, highlightItem } from '../support/highlights';
import { createFakeActions, reportOf } from '../support/popup-actions';
import { savedArticle } from '../support/saved';
import { renderView } from '../support/view';

const TITLE = 'Harbour town votes to reopen its ferry line';
const NOTED = highlightItem({ note: 'Ask who counted', tags: ['ferry'] });

async function openPopup(state: 'article' | 'no-article' = 'article') {
  const fake = createFakeActions(reportOf(state));
  const actions = { ...fake.actions, highlights: createFakeHighlights([NOTED]) };
  const view = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
  /** Opens the dialog from the menu and waits for its code. */
  const openDialog = async (item = 'Export this article…'): Promise<void> => {
    await view.click('button', 'Menu');
    await view.click('[role=menuitem]', item);
    await vi.waitFor(() => {
      expect(view.has('dialog')).toBe(true);
    });
  };
  const submit = async (): Promise<void> => {
    await view.click('dialog button', 'Export');
    await vi.waitFor(() => {
      expect(view.has('dialog progress')).toBe(false);
    });
    await view.settle();
  };
  /** Name and text of the one file that was saved. */
  const saved = async (): Promise<{ name: string; text: string }> => {
    expect(actions.download).toHaveBeenCalledTimes(1);
    const { name, content } = actions.download.mock.calls[0]![0];
    return { name, text: await content.text() };
  };
  return { view, actions, openDialog, submit, saved };
}

// Failures are told to the reader; the console has the rest.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the export of the article in the tab', () => {
  test('as Markdown: highlights with notes, quotes and names, in a file of the right name', async () => {
    const { view, openDialog, submit, saved } = await openPopup();
    await openDialog();
    expect(view.get('.dialog-contents').textContent).toBe(
      'In the file: Highlights\u00a01 · Quotes\u00a04 · People & places\u00a04',
    );
    await submit();
    const { name, text } = await saved();
    expect(name).toBe(`${TITLE}.md`);
    for (const words of [`# ${TITLE}`, '> The ferry will sail again in May', 'Ask who counted', '## People'])
      expect(text).toContain(words);
    expect(view.has('dialog')).toBe(false);
    expect(view.said()).toBe(`Saved as ${name}`);
  });

  test('the quotes are a file of their own', async () => {
    const { view, openDialog, submit, saved } = await openPopup();
    await openDialog();
    await view.choose('dialog select', 'quotes');
    expect(view.get('.dialog-contents').textContent).toBe('In the file: Quotes\u00a04');
    await submit();
    const { name, text } = await saved();
    expect(name).toBe(`${TITLE}.csv`);
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head).toBe('speaker,role,cue,type,certainty,text,article,authors,paper,date,url,offsets');
    // Four quotes and one indirect statement.
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^"Oh Dae-sung","harbour master","said","direct","sure",/);
  });

  test('JSON brings everything back, with the tags that the library knows', async () => {
    const { view, actions, openDialog, submit, saved } = await openPopup();
    const known = savedArticle(undefined, { tags: ['transport'], saved: '2026-03-19T00:00:00.000Z' });
    actions.loadSaved.mockResolvedValue(known);
    await openDialog();
    await view.choose('dialog select', 'json');
    await submit();
    const reading = readFile((await saved()).text);
    const articles: readonly ExportArticle[] = reading.isRefused ? [] : reading.articles;
    expect(articles).toHaveLength(1);
    expect(articles[0]?.saved).toMatchObject({ tags: ['transport'], saved: '2026-03-19T00:00:00.000Z' });
    expect(articles[0]?.quotes).toHaveLength(5);
    expect(articles[0]?.annotations[0]).toMatchObject({ id: NOTED.id, motivation: 'commenting' });
  });

  test('begins with what was chosen last, and remembers what is chosen now', async () => {
    const { view, actions, openDialog, submit } = await openPopup();
    const exportChoice = { format: 'html', isSplit: true, isTextIncluded: true };
    actions.loadSettings.mockResolvedValue({ ...DEFAULT_SETTINGS, exportChoice });
    await openDialog();
    expect((view.get('dialog select') as HTMLSelectElement).value).toBe('html');
    expect((view.get('dialog input[type=checkbox]') as HTMLInputElement).checked).toBe(true);
    await view.choose('dialog select', 'text');
    await submit();
    // Whether several articles become several files is the library's matter.
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({
      exportChoice: { ...exportChoice, format: 'text' },
    });
  });

  test('a format of a later version is passed over', async () => {
    const { view, actions, openDialog } = await openPopup();
    const exportChoice = { format: 'scroll', isSplit: false, isTextIncluded: false };
    actions.loadSettings.mockResolvedValue({ ...DEFAULT_SETTINGS, exportChoice });
    await openDialog();
    expect((view.get('dialog select') as HTMLSelectElement).value).toBe('markdown');
  });

  test('a file that cannot be made: said in the dialog, which stays', async () => {
    const { view, actions, openDialog, submit } = await openPopup();
    await openDialog();
    actions.download.mockImplementationOnce(() => {
      throw new Error('no room');
    });
    await submit();
    expect(view.get('dialog .work-line').textContent).toBe('The file could not be made');
    await submit();
    expect(view.has('dialog')).toBe(false);
  });

  test('a page that does not answer any more: said in one sentence', async () => {
    const { view, actions } = await openPopup();
    actions.highlights.getAnnotations.mockRejectedValue(new Error('gone'));
    await view.click('button', 'Menu');
    await view.click('[role=menuitem]', 'Export this article…');
    await vi.waitFor(() => {
      expect(view.has('.notice-bar')).toBe(true);
    });
    expect(view.has('dialog')).toBe(false);
  });

  test('a library that fails keeps no article from being exported', async () => {
    const { view, actions, openDialog } = await openPopup();
    actions.loadSaved.mockRejectedValue(new Error('a newer version wrote it'));
    await openDialog();
    expect(view.has('dialog')).toBe(true);
  });
});

describe('a page that is no article', () => {
  test('its highlights are exported; a table of quotes has nothing to hold', async () => {
    const { view, openDialog, submit, saved } = await openPopup('no-article');
    await openDialog('Export these highlights…');
    await view.choose('dialog select', 'quotes');
    expect(view.get('.dialog-contents').textContent).toBe('There is nothing for this format');
    expect((view.get('dialog button', 'Export') as HTMLButtonElement).disabled).toBe(true);
    await view.choose('dialog select', 'csv');
    await submit();
    expect((await saved()).text).toContain('"note","The ferry will sail again in May."');
  });
});
