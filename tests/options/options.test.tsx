// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { cleanupRules } from '../../src/core/cleanup/rules';
import type { LibraryCounts } from '../../src/core/library/calls';
import { Options } from '../../src/options/Options';
import type { OptionsActions } from '../../src/options/options-actions';
import { RULE_CHOICES } from '../../src/options/rule-choices';
import {
  DEFAULT_SETTINGS,
  DEFAULT_SITE_SETTINGS,
  type Settings,
  type SiteSettings,
} from '../../src/storage/settings';
import { renderView } from '../support/view';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function openOptions(language: 'en' | 'ko' = 'en') {
  let settings: Settings = { ...DEFAULT_SETTINGS, rules: { comments: true } };
  const sites = new Map<string, SiteSettings>([
    ['coast-courier.example', { ...DEFAULT_SITE_SETTINGS, isOff: true }],
    ['island-post.example', { ...DEFAULT_SITE_SETTINGS, textSize: 2, rulesOff: ['share-bar', 'ad'] }],
  ]);
  const watchers: (() => void)[] = [];
  let library: LibraryCounts = { articles: 0, annotations: 0, bytes: null };
  const actions = {
    loadSettings: vi.fn(() => Promise.resolve(settings)),
    changeSettings: vi.fn((change: Partial<Settings>) => {
      settings = { ...settings, ...change };
      return Promise.resolve();
    }),
    loadSites: vi.fn(() => Promise.resolve(new Map(sites))),
    changeSite: vi.fn((site: string, change: Partial<SiteSettings>) => {
      const next = { ...DEFAULT_SITE_SETTINGS, ...sites.get(site), ...change };
      const isPlain = !next.isOff && !next.isToolbarOff && next.textSize === 0;
      const isDefault = isPlain && next.rulesOff.length === 0;
      if (isDefault) sites.delete(site);
      else sites.set(site, next);
      return Promise.resolve();
    }),
    watch: vi.fn((onChange: () => void) => void watchers.push(onChange)),
    loadShortcuts: vi.fn(() =>
      Promise.resolve([
        { description: 'Highlight the selection', keys: 'Alt+Shift+H' },
        { description: 'Redo it', keys: '' },
      ]),
    ),
    changeShortcuts: vi.fn(() => Promise.resolve()),
    countLibrary: vi.fn(() => Promise.resolve(library)),
    openLibrary: vi.fn(() => Promise.resolve()),
    deleteAllData: vi.fn(() => {
      library = { articles: 0, annotations: 0, bytes: null };
      sites.clear();
      settings = DEFAULT_SETTINGS;
      return Promise.resolve();
    }),
  } satisfies OptionsActions;
  const view = await renderView(<Options actions={actions} rules={RULE_CHOICES} version="1.2.3" />, language);
  const fill = async (counts: LibraryCounts): Promise<void> => {
    library = counts;
    for (const watcher of watchers) watcher();
    await view.settle();
  };
  return { view, actions, sites, watchers, fill };
}

const checked = (element: Element): string | null => element.getAttribute('aria-checked');

describe('cleaning', () => {
  test('runs by itself until the reader switches that off', async () => {
    const { view, actions } = await openOptions();
    expect(checked(view.get('[role=switch]', 'Clean articles automatically'))).toBe('true');
    await view.click('[role=switch]', 'Clean articles automatically');
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ isCleanupAutomatic: false });
    expect(checked(view.get('[role=switch]', 'Clean articles automatically'))).toBe('false');
  });

  test('every kind has its switch with a line of explanation', async () => {
    const { view } = await openOptions();
    const switches = [...view.root.querySelectorAll('section[aria-labelledby=kinds] [role=switch]')];
    expect(switches.map(checked).join(' ')).toBe(
      'true true true true true true true true false false false false',
    );
    for (const element of switches) {
      const about = document.getElementById(element.getAttribute('aria-describedby') ?? '');
      expect(about?.textContent.length).toBeGreaterThan(10);
    }
  });

  test('only what differs from the default is kept', async () => {
    const { view, actions } = await openOptions();
    await view.click('[role=switch]', 'Share bars');
    await view.click('[role=switch]', 'Comments');
    expect(actions.changeSettings.mock.calls).toEqual([
      [{ rules: { comments: true, 'share-bar': false } }],
      [{ rules: { 'share-bar': false } }],
    ]);
  });

  test('the defaults shown are those of the rules', () => {
    const shown = new Map(RULE_CHOICES.map(({ id, isOnByDefault }) => [id, isOnByDefault]));
    for (const { id, isOnByDefault } of cleanupRules) expect(shown.get(id), id).toBe(isOnByDefault);
  });
});

describe('sites', () => {
  test('say what is different on each', async () => {
    const { view } = await openOptions();
    expect(view.names('.site-row')).toEqual([
      'coast-courier.example Show the toolbar when text is selected: coast-courier.example Remove',
      'island-post.example Show the toolbar when text is selected: island-post.example Text size +2 · Leaves alone: Share bars and Advertisements Remove',
    ]);
    expect(checked(view.get('[role=switch]', 'coast-courier.example'))).toBe('false');
  });

  test('one is removed and brought back', async () => {
    const { view, sites } = await openOptions();
    await view.click('button', 'Remove: island-post.example');
    expect([...sites.keys()]).toEqual(['coast-courier.example']);
    expect(view.said()).toBe('Settings of island-post.example removed');
    await view.click('button', 'Undo');
    expect(sites.get('island-post.example')?.rulesOff).toEqual(['share-bar', 'ad']);
  });

  test('one is switched on again and, having nothing else, disappears', async () => {
    const { view } = await openOptions();
    await view.click('[role=switch]', 'coast-courier.example');
    expect(view.has('[role=switch]', 'coast-courier.example')).toBe(false);
  });

  test('changes made elsewhere show up', async () => {
    const { view, sites, watchers } = await openOptions();
    sites.set('new.example', { ...DEFAULT_SITE_SETTINGS, isOff: true });
    for (const watcher of watchers) watcher();
    await view.settle();
    expect(view.has('[role=switch]', 'new.example')).toBe(true);
  });
});

describe('highlights', () => {
  test('get the names that the reader gives the colours, and lose them again', async () => {
    const { view, actions } = await openOptions();
    const [yellow, green] = [...view.root.querySelectorAll<HTMLInputElement>('.color-names input')];
    expect(view.names('.color-names input')).toEqual([
      'Name of Yellow',
      'Name of Green',
      'Name of Blue',
      'Name of Pink',
      'Name of Purple',
    ]);
    await view.choose('.color-names li:nth-child(1) input', ' Check this ');
    await view.choose('.color-names li:nth-child(2) input', 'Figures');
    expect([yellow?.value, green?.value]).toEqual(['Check this', 'Figures']);
    await view.choose('.color-names li:nth-child(1) input', ' ');
    expect(actions.changeSettings.mock.calls).toEqual([
      [{ colorNames: { yellow: 'Check this' } }],
      [{ colorNames: { yellow: 'Check this', green: 'Figures' } }],
      [{ colorNames: { green: 'Figures' } }],
    ]);
  });

  test('come with a toolbar until the reader switches it off, everywhere or on a site', async () => {
    const { view, actions, sites } = await openOptions();
    await view.click('[role=switch]', 'Show the toolbar when text is selected');
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ isToolbarOff: true });
    await view.click('[role=switch]', 'Show the toolbar when text is selected: island-post.example');
    expect(sites.get('island-post.example')?.isToolbarOff).toBe(true);
  });
});

describe('shortcuts', () => {
  test('are shown, and changed in the browser', async () => {
    const { view, actions } = await openOptions();
    expect(view.names('.shortcut-row')).toEqual(['Highlight the selection Alt+Shift+H', 'Redo it none']);
    await view.click('button', 'Change shortcuts');
    expect(actions.changeShortcuts).toHaveBeenCalledTimes(1);
  });
});

describe('storage', () => {
  test('is shown in counts and megabytes, and follows the library', async () => {
    const { view, fill } = await openOptions();
    expect(view.root.textContent).toContain('Articles saved: 0 · Highlights: 0');
    await fill({ articles: 2000, annotations: 10000, bytes: 46_236_244 });
    expect(view.root.textContent).toContain(
      'Articles saved: 2,000 · Highlights: 10,000 · Storage used: 46.2 MB',
    );
  });

  test('of a library that cannot be read says why, and the options work', async () => {
    const { view, actions, watchers } = await openOptions();
    actions.countLibrary.mockRejectedValue(new Error('The library was written by a newer version.'));
    for (const watcher of watchers) watcher();
    await view.settle();
    expect(view.get('[role=status]', 'The library was written by a newer version.')).toBeDefined();
    expect(view.has('[role=switch]', 'Share bars')).toBe(true);
  });
});

describe('deleting all data', () => {
  test('asks for a word when there are highlights to lose, and offers the library first', async () => {
    const { view, actions, fill } = await openOptions();
    await fill({ articles: 3, annotations: 8, bytes: 1 });
    await view.click('button', 'Delete all my data');
    expect(document.activeElement?.textContent).toBe('Cancel');
    const yes = view.get('button', 'Yes, delete everything') as HTMLButtonElement;
    expect(yes.disabled).toBe(true);
    await view.click('button', 'Open the library');
    expect(actions.openLibrary).toHaveBeenCalledTimes(1);
    await view.type('#data-word', 'delet');
    expect(yes.disabled).toBe(true);
    await view.type('#data-word', ' Delete ');
    await view.click('button', 'Yes, delete everything');
    expect(actions.deleteAllData).toHaveBeenCalledTimes(1);
    expect(view.root.textContent).toContain('Articles saved: 0');
  });

  test('asks first, with the harmless answer in the focus', async () => {
    const { view, actions } = await openOptions();
    await view.click('button', 'Delete all my data');
    expect(document.activeElement?.textContent).toBe('Cancel');
    await view.click('button', 'Cancel');
    expect(actions.deleteAllData).not.toHaveBeenCalled();
    expect(view.has('button', 'Delete all my data')).toBe(true);
  });

  test('deletes, says so and shows the defaults', async () => {
    const { view, actions } = await openOptions();
    await view.click('button', 'Delete all my data');
    await view.click('button', 'Yes, delete everything');
    expect(actions.deleteAllData).toHaveBeenCalledTimes(1);
    expect(view.said()).toBe('All your data was deleted');
    expect(view.has('.site-row')).toBe(false);
    expect(checked(view.get('[role=switch]', 'Comments'))).toBe('false');
  });

  test('a failure is told', async () => {
    const { view, actions } = await openOptions();
    actions.deleteAllData.mockRejectedValue(new Error('disk'));
    await view.click('button', 'Delete all my data');
    await view.click('button', 'Yes, delete everything');
    expect(view.said()).toContain('That did not work');
  });
});

test('speaks Korean and tells its version', async () => {
  const { view } = await openOptions('ko');
  expect(view.get('h1').textContent).toBe('On Record 설정');
  expect(view.root.textContent).toContain('버전 1.2.3');
});
