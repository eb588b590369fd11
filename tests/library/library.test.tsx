// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { inventLibrary } from '../support/invented-library';
import { linesOf, openLibrary, press, show, wordsOf } from '../support/open-library';

// Failures are told to the reader; the console has the rest.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the lists', () => {
  test('say how many there are of each kind', async () => {
    const { view } = await openLibrary();
    await view.settle();
    expect(view.names('.view-nav button')).toEqual([
      'Highlights 12',
      'Articles 4',
      'Quotes 32',
      'People 7',
      'Changed 1',
      'Tags 5',
    ]);
  });

  test('tell assistive software the place of each line', async () => {
    const { view } = await openLibrary({ saved: inventLibrary(30, 5) });
    const first = linesOf(view)[0];
    expect(first?.getAttribute('aria-setsize')).toBe('150');
    expect(first?.getAttribute('aria-posinset')).toBe('1');
    // Only what is in sight is in the document.
    expect(linesOf(view).length).toBeLessThan(30);
  });

  test('articles, quotes and people have lines of their own', async () => {
    const { view } = await openLibrary();
    await show(view, 'Articles');
    expect(wordsOf(view)[0]).toContain('(3)');
    await show(view, 'Quotes');
    expect(wordsOf(view)[0]).toMatch(/^[A-Z]/);
    await show(view, 'People');
    expect(wordsOf(view)).toContain('Oh Dae-sung');
  });

  test('speak Korean', async () => {
    const { view } = await openLibrary({ language: 'ko' });
    expect(view.get('h1').textContent).toBe('보관함');
    expect(view.names('.view-nav button')[0]).toBe('하이라이트 12');
  });
});

describe('the search', () => {
  test('narrows the list while one types and marks what is found', async () => {
    const { view } = await openLibrary();
    await view.type('input[type=search]', 'counted ferry');
    expect(linesOf(view).length).toBeGreaterThan(0);
    expect(linesOf(view).length).toBeLessThan(12);
    const marked = [...view.root.querySelectorAll('mark')].map(({ textContent }) =>
      textContent.toLowerCase(),
    );
    expect(new Set(marked)).toEqual(new Set(['counted', 'ferry']));
    expect(view.get('.list-count').textContent).toMatch(/^\d+ of 12$/);
  });

  test('finds Korean and Japanese inside words', async () => {
    const { view } = await openLibrary();
    await show(view, 'Articles');
    await view.type('input[type=search]', '부두');
    const korean = linesOf(view).length;
    await view.type('input[type=search]', '');
    expect(linesOf(view)).toHaveLength(4);
    expect(korean).toBeLessThan(4);
  });

  test('says when nothing matches and leads back', async () => {
    const { view } = await openLibrary();
    await view.type('input[type=search]', 'zzzz');
    expect(view.get('h2').textContent).toBe('Nothing matches the filter');
    await view.click('button', 'Show everything');
    expect(linesOf(view)).toHaveLength(12);
  });

  test('"/" leads to it', async () => {
    const { view } = await openLibrary();
    await press(view, '/');
    expect(document.activeElement).toBe(view.get('input[type=search]'));
  });
});

describe('filters', () => {
  test('paper, tag and colour narrow together, and are cleared together', async () => {
    const { view } = await openLibrary();
    const select = view.root.querySelector<HTMLSelectElement>('.filter select')!;
    select.value = 'The Coast Courier';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await view.settle();
    expect(linesOf(view)).toHaveLength(3);
    view.root.querySelector<HTMLElement>('.filter-pane [type=checkbox]')?.click();
    await view.settle();
    expect(linesOf(view)).toHaveLength(1);
    await view.click('button', 'Clear filters');
    expect(linesOf(view)).toHaveLength(12);
  });
});

describe('with the keyboard', () => {
  test('arrows show one highlight after the other', async () => {
    const { view } = await openLibrary();
    await press(view, 'ArrowDown');
    const first = view.get('.detail-words').textContent;
    await press(view, 'ArrowDown');
    expect(view.get('.detail-words').textContent).not.toBe(first);
    expect(view.get('[role=listbox]').getAttribute('aria-activedescendant')).toBe('line-1');
  });

  test('Space, Shift and Ctrl+A choose, Escape chooses none', async () => {
    const { view } = await openLibrary();
    await press(view, 'ArrowDown', ' ', 'ArrowDown', ['ArrowDown', { shiftKey: true }]);
    expect(view.get('.bulk-bar p').textContent).toBe('Chosen: 3');
    expect(linesOf(view).filter(line => line.getAttribute('aria-selected') === 'true')).toHaveLength(3);
    await press(view, ['a', { ctrlKey: true }]);
    expect(view.get('.bulk-bar p').textContent).toBe('Chosen: 12');
    await press(view, 'Escape');
    expect(view.has('.bulk-bar')).toBe(false);
  });

  test('O opens the article, N and T lead to note and tags, a digit colours', async () => {
    const { view, fake } = await openLibrary();
    await press(view, 'ArrowDown', 'o');
    await view.settle();
    expect(fake.opened.map(address => address.split('#')[0])).toEqual(['https://www.paper-3.example/news/3']);
    await press(view, 'n');
    await view.settle();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await press(view, 't');
    await view.settle();
    expect(document.activeElement?.className).toBe('tag-input');
    await press(view, '4');
    const [first] = linesOf(view);
    expect(first?.querySelector('.color-bar')?.className).toContain('is-pink');
    expect([...fake.annotations.values()].filter(({ color }) => color === 'pink').length).toBeGreaterThan(0);
  });
});

describe('people', () => {
  test('have a sheet with all they are quoted as saying, a chart and a table', async () => {
    const { view } = await openLibrary();
    await show(view, 'People');
    await press(view, 'ArrowDown');
    expect(view.get('.person-sheet h2').textContent).toBe(wordsOf(view)[0]);
    expect(view.root.querySelectorAll('.statements > li').length).toBeGreaterThan(3);
    expect(view.root.querySelectorAll('.chart-bars rect').length).toBeGreaterThan(1);
    const cells = [...view.root.querySelectorAll('.quote-chart td')].map(({ textContent }) =>
      Number(textContent),
    );
    const total = cells.reduce((sum, count) => sum + count, 0);
    expect(total).toBe(view.root.querySelectorAll('.statements > li').length);
  });

  test('lead to those quoted beside them', async () => {
    const { view } = await openLibrary();
    await show(view, 'People');
    await press(view, 'ArrowDown');
    const other = view.root.querySelector<HTMLElement>('.companions button');
    const name = other?.textContent;
    other?.click();
    await view.settle();
    expect(view.get('.person-sheet h2').textContent).toBe(name);
  });
});

describe('what changed', () => {
  test('shows the old and the new words', async () => {
    const saved = inventLibrary(3, 1);
    const annotations = saved.annotations.map((annotation, index) =>
      index === 1
        ? {
            ...annotation,
            lastSeen: { state: 'edited' as const, wording: 'Somebody counted it all', at: '' },
          }
        : annotation,
    );
    const { view } = await openLibrary({ saved: { ...saved, annotations } });
    await show(view, 'Changed');
    await press(view, 'ArrowDown');
    expect(linesOf(view)).toHaveLength(2);
    expect(view.root.querySelectorAll('.changes del').length).toBeGreaterThan(0);
    expect(view.root.querySelectorAll('.changes ins').length).toBeGreaterThan(0);
  });
});

describe('states', () => {
  test('an empty library says how to fill it', async () => {
    const { view } = await openLibrary({ saved: { articles: [], annotations: [] } });
    expect(view.get('h2').textContent).toBe('No highlights yet');
    await show(view, 'People');
    expect(view.get('h2').textContent).toBe('Nobody yet');
  });

  test('a library that cannot be read says so, and is read again on request', async () => {
    const { view, fake } = await openLibrary({
      prepare: library => {
        library.failing.set('readLibrary', 'x');
      },
    });
    expect(view.get('h2').textContent).toBe('The library could not be read');
    fake.failing.clear();
    await view.click('button', 'Try again');
    await view.settle();
    expect(linesOf(view)).toHaveLength(12);
  });

  test('what another tab adds is shown, what is written here is not read again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { view, fake } = await openLibrary();
    const more = inventLibrary(5, 1);
    const added = more.articles[4]!;
    fake.articles.set(added.id, added);
    fake.annotations.set('added', { ...more.annotations[4]!, id: 'added' });
    fake.tell([added.id]);
    await new Promise(resolve => setTimeout(resolve, 700));
    await view.settle();
    await view.settle();
    expect(linesOf(view)).toHaveLength(13);
    vi.useRealTimers();
  });

  test('hostile words show literally, hostile addresses are no links', async () => {
    const saved = inventLibrary(1, 1);
    const attack = '<img src=x onerror=alert(1)>';
    const article = saved.articles[0]!;
    const hostile = {
      articles: [
        {
          ...article,
          id: 'javascript:alert(1)',
          article: { ...article.article, title: attack, url: 'javascript:alert(2)' },
        },
      ],
      annotations: saved.annotations.map(annotation => ({
        ...annotation,
        target: { ...annotation.target, source: 'javascript:alert(1)' },
      })),
    };
    const { view } = await openLibrary({ saved: hostile });
    await press(view, 'ArrowDown');
    expect(view.root.textContent).toContain(attack);
    expect(view.root.querySelector('img')).toBeNull();
    expect(view.root.querySelector('a[href]')).toBeNull();
    expect(view.has('button', 'Open article')).toBe(false);
  });
});
