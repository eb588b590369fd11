// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { PageReport } from '../../src/messages/protocol';
import { NOTHING_KNOWN } from '../../src/popup/opening';
import { Popup } from '../../src/popup/Popup';
import { createFakeActions } from '../support/popup-actions';
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

describe('on an article', () => {
  test('shows title, paper, byline and date, and counts in the tabs', async () => {
    const { view } = await openPopup();
    expect(view.get('h1').textContent).toBe('Harbour town votes to reopen its ferry line');
    expect(view.get('.source-line').textContent).toBe('The Coast Courier · Han Mi-rae · 18 Mar 2026');
    expect(view.names('[role=tab]')).toEqual(['Quotes 4', 'People & places 4', 'Highlights 0', 'Cleaned 1']);
  });

  test('speaks Korean', async () => {
    const { view } = await openPopup(undefined, 'ko');
    expect(view.names('[role=tab]')).toEqual(['인용 4', '인물·장소 4', '하이라이트 0', '정리 1']);
    expect(view.get('.source-line').textContent).toContain('2026년 3월 18일');
  });

  test('"Copy" puts the sentence with its source on the clipboard and says so', async () => {
    const { view, actions } = await openPopup();
    view.root.querySelectorAll<HTMLElement>('article .copy-button')[3]?.click();
    await view.settle();
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(
      '“a lifeline,” harbour master Oh Dae-sung said. — Han Mi-rae, ' +
        '“Harbour town votes to reopen its ferry line”, The Coast Courier, 18 March 2026, ' +
        'https://coast-courier.example/ferry#:~:text=a,lifeline',
      expect.stringContaining('<a href="https://coast-courier.example/ferry#:~:text=a,lifeline">'),
    );
    expect(view.said()).toBe('Quote copied with its source');
  });

  test('the form chosen beside "Copy" is the one used from then on', async () => {
    const { view, actions } = await openPopup();
    const card = view.root.querySelectorAll<HTMLElement>('article')[3];
    card?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
    await view.settle();
    const items = [...(card?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    items.find(item => item.textContent === 'Markdown')?.click();
    await view.settle();
    expect(actions.copy.mock.lastCall?.[0]).toBe(
      '> “a lifeline”\n>\n> — Oh Dae-sung, harbour master, [Harbour town votes to reopen its ferry line]' +
        '(<https://coast-courier.example/ferry#:~:text=a,lifeline>), The Coast Courier, 18 March 2026',
    );
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ copyFormat: 'markdown' });
  });

  test('a copy that fails says so and does not say "Copied"', async () => {
    const { view, actions } = await openPopup();
    actions.copy.mockRejectedValue(new Error('denied'));
    view.root.querySelector<HTMLElement>('article .copy-button')?.click();
    await view.settle();
    expect(view.get('.notice-bar p').textContent).toContain('That did not work');
    expect(view.has('article button', 'Copied')).toBe(false);
  });

  test('"Show" scrolls to the first segment and marks all of them', async () => {
    const { view, actions } = await openPopup();
    view.root.querySelector<HTMLElement>('article')?.focus();
    await view.press('Enter');
    expect(actions.showSpan.mock.calls[0]?.[0]).toMatchObject({ text: '“We counted every ticket twice,”' });
    expect(actions.tintSpans.mock.calls[0]?.[0]).toHaveLength(2);
    expect(view.said()).toBe('Shown on the page');
  });

  test('says when the words are no longer on the page', async () => {
    const { view, actions } = await openPopup();
    actions.showSpan.mockResolvedValue(false);
    view.root.querySelector<HTMLElement>('article')?.focus();
    await view.press('Enter');
    expect(view.get('.notice-bar p').textContent).toBe('These words are no longer on the page');
    expect(actions.tintSpans).not.toHaveBeenCalled();
  });

  test('stepping through an entity marks all its mentions and says which one is shown', async () => {
    const { view, actions } = await openPopup();
    await view.click('#tab-entities');
    await view.click('.entity-button', 'Park Sol teacher mentions: 2');
    await view.click('.entity-button', 'Park Sol teacher mentions: 2');
    expect(view.said()).toBe('2 of 2');
    expect(actions.tintSpans.mock.calls[1]?.[0]).toHaveLength(2);
  });

  test('what was typed in a tab is there when one comes back', async () => {
    const { view } = await openPopup();
    await view.type('input', 'school');
    await view.click('#tab-cleaned');
    await view.click('#tab-quotes');
    expect((view.get('input') as HTMLInputElement).value).toBe('school');
    expect(view.root.querySelectorAll('article')).toHaveLength(1);
  });

  test('a hidden item is put back, and the count follows', async () => {
    const { view, actions } = await openPopup();
    await view.click('#tab-cleaned');
    await view.click('button', 'Put back: Share this');
    expect(actions.setItemShown).toHaveBeenCalledExactlyOnceWith({ id: 'a', isShown: true });
    expect(view.names('[role=tab]')[3]).toBe('Cleaned 0');
    expect(view.said()).toBe('Back on the page');
  });

  test('a kind switched off for the site is added to the others, and taken out again', async () => {
    const { view, actions } = await openPopup();
    await view.click('#tab-cleaned');
    await view.click('button', 'Never on this site: Share bars');
    await view.click('button', 'Hide here again: Share bars');
    expect(actions.changeSite.mock.calls).toEqual([
      ['coast-courier.example', { rulesOff: ['share-bar'] }],
      ['coast-courier.example', { rulesOff: [] }],
    ]);
  });
});

describe('corrections', () => {
  test('a merged entity can be taken back from the notice', async () => {
    const { view, actions } = await openPopup();
    await view.click('#tab-entities');
    await view.click('button', 'Correct Park Sol');
    await view.click('[role=menuitem]', 'Merge with…');
    await view.click('button', 'Save');
    expect(view.names('.entity-name')).toEqual(['Oh Dae-sung', 'Harbour', 'Tuesday']);
    expect(view.said()).toBe('Park Sol merged with Oh Dae-sung');
    await view.click('.notice-bar button', 'Undo');
    expect(view.names('.entity-name')).toContain('Park Sol');
    expect(actions.saveCorrections.mock.calls.map(([, kept]) => kept.length)).toEqual([1, 0]);
  });

  test('those made before are applied, and each can be taken back from its list', async () => {
    const { actions } = createFakeActions();
    actions.loadCorrections.mockResolvedValue([
      { kind: 'not-an-entity', entity: { type: 'LOC', name: 'Harbour' } },
    ]);
    const view = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    await view.click('#tab-entities');
    expect(view.names('.entity-name')).not.toContain('Harbour');
    await view.click('.corrections button', 'Undo');
    expect(view.names('.entity-name')).toContain('Harbour');
  });

  test('one from another article is offered, applied or declined', async () => {
    const { actions } = createFakeActions();
    actions.loadOtherCorrections.mockResolvedValue([
      { kind: 'not-an-entity', entity: { type: 'LOC', name: 'Harbour' } },
      { kind: 'rename', entity: { type: 'PER', name: 'Park Sol' }, name: 'Park Sol-ah' },
      { kind: 'rename', entity: { type: 'PER', name: 'Somebody Else' }, name: 'X' },
    ]);
    const view = await renderView(<Popup actions={actions} opening={NOTHING_KNOWN} />);
    await view.click('#tab-entities');
    await view.click('button', 'Not here');
    expect(view.get('.offer-words').textContent).toBe('Park Sol is now Park Sol-ah');
    await view.click('button', 'Apply');
    expect(view.has('.correction-offer')).toBe(false);
    expect(view.names('.entity-name')).toEqual(['Oh Dae-sung', 'Park Sol-ah', 'Harbour', 'Tuesday']);
  });

  test('a corrected speaker is no longer unsure', async () => {
    const { view } = await openPopup();
    view.root.querySelectorAll<HTMLElement>('button[aria-label="Correct the speaker"]')[1]?.click();
    await view.settle();
    await view.choose('.inline-form select', 'e-Oh Dae-sung');
    await view.click('button', 'Save');
    expect(view.names('article')[1]).toBe('Oh Dae-sung harbour master · recalled');
    expect(view.said()).toBe('Speaker corrected');
  });
});

describe('the menu', () => {
  test('opens library and options, also where there is nothing to save', async () => {
    const { view, actions } = await openPopup(null);
    await view.click('button', 'Menu');
    expect(view.names('[role=menuitem]')).toEqual(['Open the side panel', 'Library', 'Options']);
    await view.click('[role=menuitem]', 'Library');
    expect(actions.openLibrary).toHaveBeenCalledTimes(1);
    await view.click('button', 'Menu');
    await view.click('[role=menuitem]', 'Options');
    expect(actions.openOptions).toHaveBeenCalledTimes(1);
  });
});
