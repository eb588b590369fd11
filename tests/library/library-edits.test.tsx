// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { noteOf, tagsOf } from '../../src/core/library/model';
import { inventLibrary } from '../support/invented-library';
import type { FakeLibrary } from '../support/library-fake';
import { linesOf, openLibrary, press, show } from '../support/open-library';
import type { View } from '../support/view';

// Failures are told to the reader; the console has the rest.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const colors = ({ annotations }: FakeLibrary): string[] =>
  Array.from(annotations.values(), ({ color }) => color);

describe('editing a highlight', () => {
  const activeId = (view: View, fake: { annotations: Map<string, unknown> }): string => {
    const name = view.root.querySelector<HTMLInputElement>('.detail [type=radio]')?.name ?? '';
    const id = name.replace(/^color /, '');
    expect(fake.annotations.has(id)).toBe(true);
    return id;
  };

  test('a note is kept when the field is left, and the line shows it', async () => {
    const { view, fake } = await openLibrary();
    await press(view, 'ArrowDown');
    const id = activeId(view, fake);
    await view.type('textarea', 'Ask the captain');
    view.get('textarea').dispatchEvent(new FocusEvent('blur'));
    await view.settle();
    expect(noteOf(fake.annotations.get(id)!)).toBe('Ask the captain');
    expect(linesOf(view)[0]?.querySelector('.line-note')?.textContent).toContain('Ask the captain');
  });

  test('a note is kept when another line is shown before one paused', async () => {
    const { view, fake } = await openLibrary();
    await press(view, 'ArrowDown');
    const id = activeId(view, fake);
    await view.type('textarea', 'Half a thought');
    await press(view, 'ArrowDown');
    await view.settle();
    expect(noteOf(fake.annotations.get(id)!)).toBe('Half a thought');
    expect((view.get('textarea') as HTMLTextAreaElement).value).not.toBe('Half a thought');
  });

  test('tags are added by Enter and taken away, one after the other without loss', async () => {
    const { view, fake } = await openLibrary();
    await press(view, 'ArrowDown');
    const id = activeId(view, fake);
    const before = tagsOf(fake.annotations.get(id)!);
    for (const tag of ['to check', 'ferry']) {
      await view.type('.detail .tag-input', tag);
      view.get('.detail .tag-input').focus();
      await view.press('Enter');
    }
    expect(tagsOf(fake.annotations.get(id)!)).toEqual([...before, 'to check', 'ferry']);
    await view.click('.tag-list button', 'Remove tag: to check');
    expect(tagsOf(fake.annotations.get(id)!)).toEqual([...before, 'ferry']);
  });

  test('a failed write changes nothing and says why', async () => {
    const { view, fake } = await openLibrary({
      prepare: library => {
        library.failing.set(
          'writeAnnotations',
          'There is no room left on this device, so this was not saved. ' +
            'Nothing that was saved before is lost.',
        );
      },
    });
    const before = colors(fake);
    const bar = (): string => linesOf(view)[0]?.querySelector('.color-bar')?.className ?? '';
    const shown = bar();
    await press(view, 'ArrowDown', shown.includes('pink') ? '1' : '4');
    expect(view.get('.notice-bar p').textContent).toContain('no room left');
    expect(colors(fake)).toEqual(before);
    expect(bar()).toBe(shown);
  });
});

describe('deleting', () => {
  test('a highlight is gone, and back after "Undo" exactly as it was', async () => {
    const { view, fake } = await openLibrary();
    const before = structuredClone(fake.annotations);
    await press(view, 'ArrowDown', 'Delete');
    expect(fake.annotations.size).toBe(11);
    expect(view.said()).toBe('Highlights deleted: 1');
    await view.click('.notice-bar button', 'Undo');
    expect(new Map([...fake.annotations].sort())).toEqual(new Map([...before].sort()));
    expect(linesOf(view)).toHaveLength(12);
  });

  test('all at once, and back', async () => {
    const { view, fake } = await openLibrary({ saved: inventLibrary(120, 5) });
    const before = structuredClone(fake.annotations);
    await press(view, ['a', { ctrlKey: true }]);
    await view.click('.bulk-bar button', 'Delete');
    for (let turn = 0; turn < 5; turn += 1) await view.settle();
    expect(fake.annotations.size).toBe(0);
    expect(view.get('h2').textContent).toBe('No highlights yet');
    await view.click('.notice-bar button', 'Undo');
    for (let turn = 0; turn < 5; turn += 1) await view.settle();
    expect(new Map([...fake.annotations].sort())).toEqual(new Map([...before].sort()));
  });

  test('an article goes with its highlights and comes back with them', async () => {
    const { view, fake } = await openLibrary();
    await show(view, 'Articles');
    await press(view, 'ArrowDown', 'Delete');
    expect([fake.articles.size, fake.annotations.size]).toEqual([3, 9]);
    await view.click('.notice-bar button', 'Undo');
    expect([fake.articles.size, fake.annotations.size]).toEqual([4, 12]);
    expect(linesOf(view)).toHaveLength(4);
  });
});

describe('several at once', () => {
  test('get a colour and a tag, and lose them again by "Undo"', async () => {
    const { view, fake } = await openLibrary();
    await press(view, ['a', { ctrlKey: true }]);
    await view.click('.color-button', 'Purple');
    expect([...fake.annotations.values()].every(({ color }) => color === 'purple')).toBe(true);
    await view.click('.notice-bar button', 'Undo');
    expect([...fake.annotations.values()].every(({ color }) => color === 'purple')).toBe(false);
    await view.click('.bulk-bar button', 'Add tag');
    await view.type('.bulk-bar .tag-input', 'all');
    view.get('.bulk-bar .tag-input').focus();
    await view.press('Enter');
    expect([...fake.annotations.values()].every(annotation => tagsOf(annotation).includes('all'))).toBe(true);
  });

  test('are exported by their ids', async () => {
    const { view, exported } = await openLibrary();
    await press(view, 'ArrowDown', ' ', ['ArrowDown', { shiftKey: true }]);
    await view.click('.bulk-bar button', 'Export…');
    expect(exported[0]?.asked).toBe('part');
    expect(exported[0]?.scopes[0]).toMatchObject({
      id: 'part',
      counts: { highlights: 2 },
      selection: { articles: [] },
    });
    expect(exported[0]?.scopes[0]?.selection?.annotations).toHaveLength(2);
  });
});

describe('tags', () => {
  test('are renamed everywhere', async () => {
    const { view, fake } = await openLibrary();
    await show(view, 'Tags');
    await view.click('button', 'Tag: transport');
    await view.click('[role=menuitem]', 'Rename…');
    await view.type('.inline-form input', 'traffic');
    await view.click('button', 'Save');
    const all = [...fake.annotations.values()]
      .flatMap(tagsOf)
      .concat([...fake.articles.values()].flatMap(({ tags }) => tags));
    expect(all).toContain('traffic');
    expect(all).not.toContain('transport');
    await view.click('.notice-bar button', 'Undo');
    expect([...fake.annotations.values()].flatMap(tagsOf)).toContain('transport');
  });

  test('are merged into another one', async () => {
    const { view, fake } = await openLibrary();
    await show(view, 'Tags');
    await view.click('button', 'Tag: transport');
    await view.click('[role=menuitem]', 'Merge with…');
    await view.click('button', 'Save');
    expect([...fake.annotations.values()].flatMap(tagsOf)).not.toContain('transport');
    expect(view.names('.tag-row .link-button')).toHaveLength(4);
  });

  test('lead to what has them', async () => {
    const { view } = await openLibrary();
    await show(view, 'Tags');
    await view.click('.tag-row .link-button', 'transport');
    expect(view.get('[aria-current]').textContent).toContain('Highlights');
    expect(linesOf(view).length).toBeGreaterThan(0);
    expect(linesOf(view).length).toBeLessThan(12);
  });
});
