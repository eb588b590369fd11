// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';

import { NOTHING_KNOWN } from '../../src/popup/opening';
import { Popup } from '../../src/popup/Popup';
import { parseTags } from '../../src/ui/highlights/highlight-view';
import { createFakeHighlights, highlightItem } from '../support/highlights';
import { createFakeActions, reportOf } from '../support/popup-actions';
import { renderView } from '../support/view';
import type { HighlightItem, PageHighlights } from '../../src/messages/highlight-protocol';

const EDITED = highlightItem({
  id: 'two',
  color: 'blue',
  state: 'edited',
  exact: 'The ferry will sail again in May.',
  wording: 'The ferry will sail again in June.',
});
const LOST = highlightItem({ id: 'three', state: 'lost', exact: 'Nobody believed it.', wording: '' });

async function openTab(items: readonly HighlightItem[], more: Partial<PageHighlights> = {}) {
  const { actions } = createFakeActions();
  const highlights = createFakeHighlights(items, more);
  const view = await renderView(<Popup actions={{ ...actions, highlights }} opening={NOTHING_KNOWN} />);
  await view.click('[role=tab]', `Highlights ${items.length}`);
  return { view, actions, highlights };
}

describe('the highlights of a page', () => {
  test('say what became of each in words, with the changed words marked', async () => {
    const { view } = await openTab([highlightItem({ note: 'Check', tags: ['ferry'] }), EDITED, LOST]);
    expect(view.names('.highlight-card > .hint')).toEqual([
      'In its place',
      'The wording was changed',
      'Not on this page any more',
    ]);
    expect(view.names('del')).toEqual(['was: May']);
    expect(view.names('ins')).toEqual(['now: June']);
    expect(view.get('.highlight-note').textContent).toBe('Check');
    expect(view.names('.tag-list li')).toEqual(['ferry']);
  });

  test('none yet: says how to make one', async () => {
    const { view } = await openTab([]);
    expect(view.names('h2')).toEqual(['Nothing highlighted yet']);
  });

  test('a private window says that nothing is kept', async () => {
    const { view } = await openTab([highlightItem()], { isPrivate: true });
    expect(view.get('.notice').textContent).toContain('not saved');
  });

  test('deleting one can be taken back', async () => {
    const { view, highlights } = await openTab([highlightItem()]);
    await view.click('.highlight-card button', 'Delete');
    expect(view.has('.highlight-card')).toBe(false);
    await view.click('.notice-bar button', 'Undo');
    expect(highlights.undoHighlight).toHaveBeenCalledTimes(1);
    expect(view.has('.highlight-card')).toBe(true);
  });

  test('note and tags keep themselves when the fields go', async () => {
    const { view, highlights } = await openTab([highlightItem()]);
    await view.click('.highlight-card button', 'Edit');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await view.type('textarea', 'Ask again');
    await view.type('.note-fields input', '#ferry, votes, ferry');
    await view.press('Escape');
    expect(highlights.changeHighlight).toHaveBeenLastCalledWith({
      id: 'one',
      note: 'Ask again',
      tags: ['ferry', 'votes'],
    });
  });

  test('Enter shows, a lost one says so, C copies with the source', async () => {
    const { view, actions, highlights } = await openTab([LOST]);
    view.get('.highlight-card').focus();
    await view.press('Enter');
    expect(highlights.showHighlight).toHaveBeenCalledWith('three');
    expect(view.said()).toBe('Not on this page any more');
    await view.press('c');
    expect(actions.copy.mock.calls[0]?.[0]).toMatch(/^“Nobody believed it\.” — /);
  });

  test('hiding all, searching again, undo and redo are one press each', async () => {
    const { view, highlights } = await openTab([highlightItem()], { canUndo: true, canRedo: true });
    await view.click('.highlight-controls button', 'Undo');
    await view.click('.highlight-controls button', 'Redo');
    await view.click('.highlight-controls button', 'Search again');
    await view.click('.highlight-controls [role=switch]', 'Show on the page');
    expect(highlights.undoHighlight).toHaveBeenCalledTimes(1);
    expect(highlights.redoHighlight).toHaveBeenCalledTimes(1);
    expect(highlights.searchAgain).toHaveBeenCalledTimes(1);
    expect(highlights.setHighlightsShown).toHaveBeenCalledWith(false);
  });
});

describe('elsewhere in the popup', () => {
  test('H on a quote makes it a highlight with its speaker, and that can be taken back', async () => {
    const { actions } = createFakeActions();
    const view = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    view.root.querySelector<HTMLElement>('.quote-card')?.focus();
    await view.press('h');
    const request = actions.highlights.highlightSpans.mock.calls[0]?.[0];
    expect(request?.speaker?.name).not.toBe('');
    expect(request?.spans.length).toBeGreaterThan(0);
    await view.click('.notice-bar button', 'Undo');
    expect(actions.highlights.deleteHighlights).toHaveBeenCalledWith(['h0']);
  });

  test('a page that is no article shows its highlights', async () => {
    const { actions } = createFakeActions(reportOf('no-article'));
    const highlights = createFakeHighlights([highlightItem()]);
    const view = await renderView(<Popup actions={{ ...actions, highlights }} opening={NOTHING_KNOWN} />);
    expect(view.names('.highlight-words')).toEqual(['The ferry will sail again in May.']);
  });

  test('the menu opens the side panel and hides the toolbar on the site', async () => {
    const { actions } = createFakeActions();
    const view = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    await view.click('button', 'Menu');
    await view.click('[role=menuitem]', 'Open the side panel');
    expect(actions.openPanel).toHaveBeenCalledTimes(1);
    await view.click('button', 'Menu');
    await view.click('[role=menuitem]', 'Hide the toolbar on this site');
    expect(actions.changeSite).toHaveBeenLastCalledWith('coast-courier.example', { isToolbarOff: true });
  });
});

test('tags as typed', () => {
  expect(parseTags(' #ferry, votes，섬、, ferry,, # ')).toEqual(['ferry', 'votes', '섬']);
  expect(parseTags('')).toEqual([]);
});
