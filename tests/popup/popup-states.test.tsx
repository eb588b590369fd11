// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { PageReport } from '../../src/messages/protocol';
import { NOTHING_KNOWN, openTab } from '../../src/popup/opening';
import { Popup } from '../../src/popup/Popup';
import { createFakeActions, reportOf } from '../support/popup-actions';
import { renderView } from '../support/view';

async function openPopup(report?: PageReport | null, language: 'en' | 'ko' = 'en') {
  const fake = createFakeActions(report);
  const view = await renderView(<Popup actions={fake.actions} opening={NOTHING_KNOWN} />, language);
  return { ...fake, view };
}

// Failures are told to the reader; the console has the rest.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the footer', () => {
  test('text size goes up, down and back, within its limits', async () => {
    const { view, actions } = await openPopup();
    const smaller = 'A− Smaller text';
    await view.click('button', smaller);
    await view.click('button', smaller);
    expect((view.get('button', smaller) as HTMLButtonElement).disabled).toBe(true);
    await view.click('button', 'A+ Larger text');
    await view.click('button', 'A Normal text size');
    expect(actions.changeSite.mock.calls.map(([, change]) => change.textSize)).toEqual([-1, -2, -1, 0]);
  });

  test('"Show original" is a toggle', async () => {
    const { view, actions } = await openPopup();
    await view.click('button', 'Show original');
    expect(view.get('button', 'Show original').getAttribute('aria-pressed')).toBe('true');
    await view.click('button', 'Show original');
    expect(actions.setCleanup.mock.calls).toEqual([[false], [true]]);
  });

  test('the site is switched off, and its state is said', async () => {
    const { view, actions } = await openPopup();
    await view.click('[role=switch]', 'On this site: on');
    expect(actions.changeSite).toHaveBeenCalledExactlyOnceWith('coast-courier.example', { isOff: true });
    expect(view.get('[role=switch]', 'On this site: off').getAttribute('aria-checked')).toBe('false');
  });
});

describe('the states of a page', () => {
  test('no article: offers to read it anyway, and then shows it', async () => {
    const { view } = await openPopup(reportOf('no-article'));
    expect(view.names('h2')).toEqual(['No article here']);
    expect((view.get('button', 'Show original') as HTMLButtonElement).disabled).toBe(true);
    await view.click('button', 'Read it anyway');
    expect(view.names('[role=tab]')[0]).toBe('Quotes 4');
  });

  test('a browser page: says so; nothing can be switched', async () => {
    const { view } = await openPopup(null);
    expect(view.names('h2')).toEqual(['This page is closed to extensions']);
    expect(
      [...view.root.querySelectorAll<HTMLButtonElement>('footer button')].every(({ disabled }) => disabled),
    ).toBe(true);
  });

  test('a site switched off: names it and switches it on', async () => {
    const { view, actions } = await openPopup(reportOf('site-off'));
    expect(view.names('h2')).toEqual(['Off on coast-courier.example']);
    await view.click('button', 'Turn on for this site');
    expect(actions.changeSite).toHaveBeenCalledExactlyOnceWith('coast-courier.example', { isOff: false });
  });

  test('a failure: says what the page reported, and tries again', async () => {
    const { view, actions } = await openPopup(reportOf('failed', { problem: 'It broke.' }));
    expect(view.get('.state-message p').textContent).toBe('It broke.');
    await view.click('button', 'Try again');
    expect(actions.loadReport).toHaveBeenCalledTimes(2);
  });

  test('a site that is ours on a click only: says so', async () => {
    const { actions } = createFakeActions();
    const usual = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    expect(usual.has('.access-notice')).toBe(false);
    actions.hasSiteAccess.mockResolvedValue(false);
    const withheld = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    expect(withheld.get('.access-notice').textContent).toContain('only when you click its icon');
  });

  test('loading: the tabs stand, nothing is counted, no analysis is asked for', async () => {
    const { view, actions } = await openPopup(reportOf('loading'));
    expect(view.names('[role=tab]')).toEqual(['Quotes', 'People & places', 'Highlights', 'Cleaned']);
    expect(view.get('.skeleton-card:first-of-type').getAttribute('aria-hidden')).toBe('true');
    expect(actions.loadAnalysis).not.toHaveBeenCalled();
  });

  test('what loads shows up by itself', async () => {
    const { view, change } = await openPopup(reportOf('loading'));
    change(reportOf('article'));
    await view.settle();
    expect(view.names('[role=tab]')[0]).toBe('Quotes 4');
  });

  test('the analysis failed: the cleaned list still works', async () => {
    const { actions } = createFakeActions();
    actions.loadAnalysis.mockRejectedValueOnce(new Error('no model'));
    const view = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    expect(view.names('h2')).toEqual(['Quotes and names could not be worked out']);
    await view.click('#tab-cleaned');
    expect(view.names('h2')).toEqual(['Share bars 1']);
    await view.click('#tab-quotes');
    await view.click('button', 'Try again');
    expect(view.root.querySelectorAll('article')).toHaveLength(4);
  });

  test('a failure with one text is no failure with the next', async () => {
    const { actions, change } = createFakeActions();
    actions.loadAnalysis.mockRejectedValueOnce(new Error('no model'));
    const view = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    change(reportOf('article', { text: 'Another article.' }));
    await view.settle();
    expect(view.names('[role=tab]')[0]).toBe('Quotes 4');
  });

  test('a tab that does not answer is one where nothing may be read', async () => {
    const { actions } = createFakeActions();
    actions.loadReport.mockRejectedValue(new Error('gone'));
    const view = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    expect(view.names('h2')).toEqual(['This page is closed to extensions']);
  });
});

describe('what was known before the first rendering', () => {
  test('is shown at once; only the report is asked for once more, for what changed before we listened', async () => {
    const { actions } = createFakeActions();
    const opening = await openTab(actions, 1_000);
    actions.loadAnalysis.mockClear();
    actions.loadReport.mockClear();
    const view = await renderView(<Popup actions={actions} opening={opening} />);
    expect(view.names('[role=tab]')[0]).toBe('Quotes 4');
    expect([actions.loadAnalysis.mock.calls.length, actions.loadReport.mock.calls.length]).toEqual([0, 1]);
  });

  test('says when only the beginning of a long text was analysed', async () => {
    const { actions } = createFakeActions();
    const known = await renderView(<Popup actions={actions} opening={await openTab(actions, 1_000)} />);
    expect(known.names('.notice')).toEqual([]);
    actions.loadAnalysis.mockResolvedValue({
      attributions: [],
      entities: [],
      isRough: false,
      isPartial: true,
    });
    const view = await renderView(<Popup actions={actions} opening={await openTab(actions, 1_000)} />);
    expect(view.names('.notice')[0]).toContain('only its beginning was read');
  });

  test('gives way to the analysis of a new text', async () => {
    const { actions, change } = createFakeActions();
    const opening = await openTab(actions, 1_000);
    const view = await renderView(<Popup actions={actions} opening={opening} />);
    actions.loadAnalysis.mockResolvedValue({
      attributions: [],
      entities: [],
      isRough: false,
      isPartial: false,
    });
    change(reportOf('article', { text: 'Another article.' }));
    await view.settle();
    expect(view.names('h2')).toEqual(['Nobody is quoted']);
  });
});
