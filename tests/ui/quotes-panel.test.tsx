// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';

import type { Attribution } from '../../src/core/quotes/model';
import { QuotesPanel } from '../../src/ui/quotes/QuotesPanel';
import { INITIAL_QUOTE_VIEW, type QuoteActions } from '../../src/ui/quotes/quote-view';
import { attribution, attributions, entities, TEXT } from '../support/article';
import { renderView } from '../support/view';

function createActions() {
  return {
    copy: vi.fn<QuoteActions['copy']>(() => Promise.resolve(true)),
    show: vi.fn<QuoteActions['show']>(),
    highlight: vi.fn<QuoteActions['highlight']>(),
    tint: vi.fn<QuoteActions['tint']>(),
    correctSpeaker: vi.fn<QuoteActions['correctSpeaker']>(),
  };
}

interface Props {
  list: readonly Attribution[];
  actions: QuoteActions;
  text: string;
}

function Panel({ list, actions, text }: Props) {
  const [view, setView] = useState(INITIAL_QUOTE_VIEW);
  return (
    <QuotesPanel
      attributions={list}
      context={{ text, language: 'en', entities: entities(), actions }}
      view={view}
      onViewChange={change => {
        setView(before => ({ ...before, ...change }));
      }}
    />
  );
}

async function renderPanel(list: readonly Attribution[] = attributions(), text = TEXT) {
  const actions = createActions();
  const view = await renderView(<Panel list={list} actions={actions} text={text} />);
  const words = (): string[] => [...view.root.querySelectorAll('blockquote')].map(quote => quote.textContent);
  return { view, actions, words, list };
}

describe('the list of quotes', () => {
  test('has the quotes in reading order and keeps indirect statements out', async () => {
    const { words } = await renderPanel();
    expect(words()).toEqual([
      '“We counted every ticket twice,” … “And then once more for the children.”',
      '“It was the only way to get to school,”',
      '“We are still looking at the numbers,”',
      '“a lifeline”',
    ]);
  });

  test('names speakers fully, marks an unsure one, and describes an unnamed one', async () => {
    const { view } = await renderPanel();
    expect(view.names('article')).toEqual([
      'Oh Dae-sung harbour master · said',
      'Park Sol probably teacher · recalled',
      'a city official (unnamed) said',
      'Oh Dae-sung harbour master · called',
    ]);
    expect(view.get('i.speaker-unnamed').textContent).toBe('a city official (unnamed)');
  });

  test('statements keep the language of the article', async () => {
    const { view } = await renderPanel();
    expect(view.root.querySelector('blockquote')?.lang).toBe('en');
  });

  test('says that nobody is quoted', async () => {
    const { view } = await renderPanel([]);
    expect(view.names('h2')).toEqual(['Nobody is quoted']);
  });

  test('page text is text, never markup', async () => {
    const text = 'A “<img src=x onerror=alert(1)>” B';
    const { view, words } = await renderPanel(
      [attribution(['“<img src=x onerror=alert(1)>”'], {}, text)],
      text,
    );
    expect(words()).toEqual(['“<img src=x onerror=alert(1)>”']);
    expect(view.has('img')).toBe(false);
  });

  test('a very long statement is cut behind "More"; a short one has no such button', async () => {
    const long = `“${'word '.repeat(120)}”`;
    const { view } = await renderPanel([attribution([long], {}, long)], long);
    expect(view.get('.statement').className).toContain('is-cut');
    await view.click('button', 'More');
    expect(view.get('.statement').className).not.toContain('is-cut');
    expect(view.get('button', 'Less').getAttribute('aria-expanded')).toBe('true');
    expect((await renderPanel()).view.has('button', 'More')).toBe(false);
  });
});

describe('a card', () => {
  test('C copies the focused one, Enter shows it, Ctrl+C is left to the browser', async () => {
    const { view, actions, list } = await renderPanel();
    view.root.querySelectorAll<HTMLElement>('article')[1]?.focus();
    await view.press('c', { ctrlKey: true });
    expect(actions.copy).not.toHaveBeenCalled();
    await view.press('c');
    await view.press('Enter');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith([list[1]]);
    expect(actions.show).toHaveBeenCalledExactlyOnceWith(list[1]);
  });

  test('C works on a Korean layout', async () => {
    const { view, actions } = await renderPanel();
    view.root.querySelector<HTMLElement>('article')?.focus();
    await view.press('ㅊ', { code: 'KeyC' });
    expect(actions.copy).toHaveBeenCalledTimes(1);
  });

  test('Enter on a button inside is not taken for the card', async () => {
    const { view, actions } = await renderPanel();
    view.root.querySelector<HTMLElement>('.copy-button')?.focus();
    await view.press('Enter');
    expect(actions.show).not.toHaveBeenCalled();
  });

  test('arrow keys go from card to card', async () => {
    const { view } = await renderPanel();
    const cards = [...view.root.querySelectorAll<HTMLElement>('article')];
    cards[0]?.focus();
    const visited = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
      await view.press(key);
      visited.push(cards.indexOf(document.activeElement as HTMLElement));
    }
    expect(visited).toEqual([1, 2, 1, 3, 3, 0]);
  });

  test('the speaker is corrected by choosing a person or organisation, never a place', async () => {
    const { view, actions, list } = await renderPanel();
    view.root.querySelectorAll<HTMLElement>('button[aria-label="Correct the speaker"]')[1]?.click();
    await view.settle();
    const select = view.get('.inline-form select', 'Who said this?') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual([
      'Nobody who is named',
      'Oh Dae-sung',
      'Park Sol',
    ]);
    expect(document.activeElement).toBe(select);
    expect(select.value).toBe('e-Park Sol');
    await view.choose('.inline-form select', 'e-Oh Dae-sung');
    await view.click('button', 'Save');
    expect(actions.correctSpeaker).toHaveBeenCalledExactlyOnceWith(list[1], {
      type: 'PER',
      name: 'Oh Dae-sung',
    });
    expect(document.activeElement?.tagName).toBe('ARTICLE');
  });

  test('Escape leaves the correction without a change', async () => {
    const { view, actions } = await renderPanel();
    view.root.querySelector<HTMLElement>('button[aria-label="Correct the speaker"]')?.click();
    await view.settle();
    await view.press('Escape');
    expect(view.has('.inline-form')).toBe(false);
    expect(actions.correctSpeaker).not.toHaveBeenCalled();
  });
});

describe('filter and order', () => {
  test('typing filters and tells how many are left; Escape clears first', async () => {
    const { view, words } = await renderPanel();
    await view.type('input', 'school');
    expect(words()).toEqual(['“It was the only way to get to school,”']);
    expect(view.get('[role=status]').textContent).toBe('1 of 4');
    view.get('input').focus();
    await view.press('Escape');
    expect(words()).toHaveLength(4);
  });

  test('one speaker alone stands under a heading with what can be done with all of it', async () => {
    const { view, actions, list, words } = await renderPanel();
    await view.choose('select[aria-label=Speaker]', 'entity:e-Oh Dae-sung');
    expect(words()).toHaveLength(2);
    await view.click('button', 'Copy all: Oh Dae-sung');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith([list[0], list[3]]);
    await view.click('button', 'Mark on page: Oh Dae-sung');
    expect(actions.tint).toHaveBeenLastCalledWith([list[0], list[3]]);
    expect(view.get('button', 'Mark on page: Oh Dae-sung').getAttribute('aria-pressed')).toBe('true');
    await view.click('button', 'Mark on page: Oh Dae-sung');
    expect(actions.tint).toHaveBeenLastCalledWith([]);
  });

  test('by speaker: one heading each, with role and count', async () => {
    const { view } = await renderPanel();
    await view.choose('select[aria-label=Order]', 'by-speaker');
    expect(view.names('h2')).toEqual(['Oh Dae-sung 2', 'Park Sol 1', 'a city official (unnamed) 1']);
    expect(view.names('.group-head .card-notes')).toEqual(['harbour master', 'teacher']);
  });

  test('"Copy all" copies what the filter left', async () => {
    const { view, actions, list } = await renderPanel();
    await view.type('input', 'numbers');
    await view.click('button', 'Copy all');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith([list[2]]);
  });

  test('says so when nothing matches', async () => {
    const { view } = await renderPanel();
    await view.type('input', 'zebra');
    expect(view.get('.list-note').textContent).toBe('Nothing matches the filter');
    expect((view.get('button', 'Copy all') as HTMLButtonElement).disabled).toBe(true);
  });
});

test('indirect statements are a list of their own behind their own switch, off at first', async () => {
  const { view } = await renderPanel();
  const section = view.get('.indirect-statements');
  expect(section.querySelector('blockquote')).toBeNull();
  await view.click('[role=switch]', 'Indirect statements 1');
  expect([...section.querySelectorAll('blockquote')].map(quote => quote.textContent)).toEqual([
    'the island would wait',
  ]);
});
