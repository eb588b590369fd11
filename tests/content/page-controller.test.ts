// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { PageController, type PageServices } from '../../src/content/page-controller';
import { ferryPage } from '../browser/support/ferry-page';
import { DEFAULT_SETTINGS, DEFAULT_SITE_SETTINGS } from '../../src/storage/settings';

function showArticle(title: string): void {
  const page = new DOMParser().parseFromString(
    ferryPage()
      .replaceAll('Harbour town votes to reopen its ferry line', title)
      .replaceAll('The town', title),
    'text/html',
  );
  document.head.innerHTML = page.head.innerHTML;
  document.body.innerHTML = page.body.innerHTML;
}

const hidden = (): number => document.querySelectorAll('[data-news-hidden-by]').length;

let isAlive = true;
let site = DEFAULT_SITE_SETTINGS;
const changed = vi.fn();
const badge = vi.fn(() => Promise.resolve());
const saveShownItems = vi.fn(() => Promise.resolve());

function createPage(): PageController {
  const services: PageServices = {
    isAlive: () => isAlive,
    readChoices: () => Promise.resolve({ settings: DEFAULT_SETTINGS, site, shown: [] }),
    saveShownItems,
    analyse: () => Promise.resolve({ attributions: [], entities: [], isRough: false, isPartial: false }),
    setBadge: badge,
    changed,
    failure: 'This page could not be read.',
    tooLarge: 'This page is too large.',
  };
  return new PageController(document, services);
}

const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(10_000).then(() => undefined);

let page: PageController;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: new Map() });
  Object.defineProperty(window, 'navigation', { value: new EventTarget(), configurable: true });
  isAlive = true;
  history.replaceState(null, '', '/news/first');
  site = DEFAULT_SITE_SETTINGS;
  badge.mockClear();
  saveShownItems.mockClear();
  showArticle('Harbour town votes to reopen its ferry line');
  page = createPage();
});
afterEach(() => {
  page.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('one page', () => {
  test('an article is read, cleaned and reported', async () => {
    page.start();
    await settle();
    const report = await page.report();
    expect(report.state).toBe('article');
    expect(report.text).toContain('the ferry line');
    expect(report.removed.map(({ ruleId }) => ruleId)).toContain('font-size-widget');
    expect(hidden()).toBeGreaterThan(0);
    expect(badge).toHaveBeenCalledWith({ text: report.text, language: expect.any(String) as string });
  });

  test('stopping gives the page back exactly as it was', async () => {
    const before = document.documentElement.outerHTML;
    page.start();
    await settle();
    expect(document.documentElement.outerHTML).not.toBe(before);
    page.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a site that is switched off is left alone', async () => {
    site = { ...DEFAULT_SITE_SETTINGS, isOff: true };
    page.start();
    await settle();
    expect((await page.report()).state).toBe('site-off');
    expect(hidden()).toBe(0);
  });

  test('switching the site off and on again is followed at once', async () => {
    page.start();
    await settle();
    site = { ...DEFAULT_SITE_SETTINGS, isOff: true };
    await page.reconfigure();
    expect(hidden()).toBe(0);
    site = DEFAULT_SITE_SETTINGS;
    await page.reconfigure();
    await settle();
    expect(hidden()).toBeGreaterThan(0);
  });

  test('an item put back is shown, remembered, and hidden again', async () => {
    page.start();
    await settle();
    const [item] = (await page.report()).removed;
    await page.setItemShown(item?.id ?? '', true);
    expect(hidden()).toBe((await page.report()).removed.length - 1);
    expect(saveShownItems).toHaveBeenCalledWith(expect.any(String), [
      { ruleId: item?.ruleId, hash: expect.any(String) as string },
    ]);
    await page.setItemShown(item?.id ?? '', false);
    expect(hidden()).toBe((await page.report()).removed.length);
  });

  test('a widget that arrives late goes too', async () => {
    page.start();
    await settle();
    const before = hidden();
    const late = document.querySelector('#share')?.cloneNode(true) as Element;
    late.id = 'late';
    late.removeAttribute('data-news-hidden-by');
    document.querySelector('article')?.append(late);
    await settle();
    expect(hidden()).toBe(before + 1);
  });

  test('a page that is too large is left alone and says so', async () => {
    const { body } = document;
    Object.defineProperty(body, 'textContent', { value: { length: 8_000_001 }, configurable: true });
    page.start();
    await settle();
    const { state, problem } = await page.report();
    Reflect.deleteProperty(body, 'textContent');
    expect([state, problem]).toEqual(['failed', 'This page is too large.']);
    expect(hidden()).toBe(0);
  });

  test('a page that is no article is not touched', async () => {
    document.head.innerHTML = '';
    document.body.innerHTML =
      '<form><input name="q"></form><ul class="font-size"><li>-1</li><li>0</li><li>+1</li></ul>';
    const before = document.documentElement.outerHTML;
    page.start();
    await settle();
    expect((await page.report()).state).toBe('no-article');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(badge).not.toHaveBeenCalled();
  });

  test('an extension that is gone takes everything back', async () => {
    page.start();
    await settle();
    isAlive = false;
    window.dispatchEvent(new Event('focus'));
    expect(hidden()).toBe(0);
  });

  test('a page that throws is left as it was and said so', async () => {
    const services = {
      changed,
      setBadge: badge,
      saveShownItems,
      failure: 'This page could not be read.',
      tooLarge: '',
    };
    const broken = new PageController(document, {
      ...services,
      isAlive: () => true,
      readChoices: () => Promise.reject(new Error('storage is gone')),
      analyse: () => Promise.reject(new Error('no model')),
    });
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    broken.start();
    await settle();
    expect(await broken.report()).toMatchObject({ state: 'failed', problem: 'This page could not be read.' });
    expect(hidden()).toBe(0);
    expect(log).toHaveBeenCalled();
    broken.stop();
  });
});

describe('navigation within the page', () => {
  const navigate = (path: string): void => {
    history.pushState(null, '', path);
    (window.navigation as EventTarget).dispatchEvent(new Event('currententrychange'));
  };

  test('the next article replaces the one before', async () => {
    page.start();
    await settle();
    const before = (await page.report()).text;
    navigate('/news/second');
    showArticle('Lighthouse keeper retires after forty years');
    await settle();
    const report = await page.report();
    expect(report.state).toBe('article');
    expect(report.text).not.toBe(before);
    expect(hidden()).toBeGreaterThan(0);
  });

  test('a page that is no article any more is given up, and the badge goes', async () => {
    page.start();
    await settle();
    navigate('/');
    document.head.innerHTML = '';
    document.body.innerHTML = '<ul><li><a href="/a">A</a></li></ul>';
    await settle();
    expect((await page.report()).state).toBe('no-article');
    expect(badge).toHaveBeenLastCalledWith(null);
  });

  test('the same article under another query is kept as it is', async () => {
    page.start();
    await settle();
    const session = page.session;
    navigate('/news/first?from=mail');
    await settle();
    expect(page.session).toBe(session);
  });
});
