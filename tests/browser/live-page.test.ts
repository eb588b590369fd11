import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { chromiumPath, useExtension, waitFor } from './support/extension';
import { FERRY_URL, ferryPage } from './support/ferry-page';
import { domOf, LIVE_BAR as BAR, renderAnew, stopWatching, watchFrames } from './support/frames';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const GATE =
  '<div id="gate" class="cookie-consent" style="position: fixed; inset: 0">We use cookies and your personal data.</div>';

const isVisible = (page: Page, selector: string): Promise<boolean> => page.locator(selector).isVisible();
const gone = (page: Page, selector: string): Promise<unknown> =>
  waitFor(`${selector} to go`, async () => ((await isVisible(page, selector)) ? undefined : true));

describe.skipIf(!chromiumPath)('Chromium: an article that lives on', () => {
  const extension = useExtension();
  const open = async (html = ferryPage()): Promise<Page> => {
    await extension.current.control.evaluate(() => chrome.storage.local.clear());
    extension.current.pages.set(FERRY_URL, { html });
    const page = await extension.current.openPage(FERRY_URL);
    await extension.current.waitForReport(
      page,
      ({ state, removed }) => state === 'article' && removed.length > 0,
    );
    await page.bringToFront();
    return page;
  };
  const showOriginal = (page: Page) => extension.current.ask(page, 'setCleanup', false);
  /** The DOM without anything of ours, as long as nothing but attributes of ours is added. */
  const withoutOurs = async (page: Page): Promise<string> =>
    (await domOf(page)).replace(/ data-news-[a-z-]+="[^"]*"/g, '');

  test.each(['above', 'below', 'at the top'])(
    'a bar inserted %s what is read never shows, and nothing moves',
    async place => {
      const page = await open();
      if (place !== 'at the top')
        await page.evaluate(() => document.querySelectorAll('#body > p')[2]?.scrollIntoView());
      await watchFrames(page);
      await page.evaluate(
        ([html, where]) => {
          const target =
            where === 'below'
              ? document.querySelector('#body')?.lastElementChild
              : document.querySelector('h1');
          target?.insertAdjacentHTML('afterend', html);
        },
        [BAR, place] as const,
      );
      await gone(page, '#live-share');
      await page.waitForTimeout(300);
      expect(await stopWatching(page)).toEqual({ moves: 0, mostBars: 0 });
    },
  );

  test('a bar that is rendered anew five times a second never shows again', async () => {
    const page = await open();
    await renderAnew(page);
    await gone(page, '#live-share');
    await watchFrames(page);
    await page.waitForTimeout(2500);
    expect(await stopWatching(page)).toEqual({ moves: 0, mostBars: 0 });
    await showOriginal(page);
    expect(await isVisible(page, '#live-share')).toBe(true);
    expect(await domOf(page)).not.toContain('data-news');
  });

  test('hydration that puts other nodes in place of the article keeps it clean, and its words can be shown', async () => {
    const page = await open();
    const before = (await extension.current.ask(page, 'getPageReport')).text;
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const copy = new DOMParser().parseFromString(main?.outerHTML ?? '', 'text/html').querySelector('main');
      for (const element of copy?.querySelectorAll('[data-news-hidden-by]') ?? [])
        element.removeAttribute('data-news-hidden-by');
      if (copy) main?.replaceWith(document.adoptNode(copy));
    });
    await gone(page, '#share');
    expect(await isVisible(page, '#sizes')).toBe(false);
    await waitFor('the words of the new nodes', async () =>
      (await extension.current.ask(page, 'showSpan', { start: 0, end: 20 })) ? true : undefined,
    );
    expect((await extension.current.ask(page, 'getPageReport')).text).toBe(before);
  });

  test('a framework that makes elements equal to its own picture does not bring the bar back', async () => {
    const page = await open();
    await watchFrames(page);
    await page.evaluate(() => {
      const bar = document.querySelector('#share');
      bar?.setAttribute('id', 'live-share');
      bar?.removeAttribute('data-news-hidden-by');
    });
    await page.waitForTimeout(200);
    expect((await stopWatching(page)).mostBars).toBe(0);
    expect(await isVisible(page, '#live-share')).toBe(false);
  });

  test('what arrives inside an open shadow tree that is there already goes', async () => {
    const page = await open(ferryPage({ tail: '<news-late></news-late>' }));
    await page.evaluate(() => {
      const host = document.createElement('news-bar');
      host.attachShadow({ mode: 'open' });
      document.querySelector('article')?.append(host);
    });
    await page.waitForTimeout(1200);
    await page.evaluate(html => {
      const parse = (): Element | null =>
        new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
      const tree = document.querySelector('news-bar')?.shadowRoot;
      const bar = parse();
      if (bar) tree?.append(bar);
      // A custom element that is defined long after the page was read: no observer tells of its tree.
      const late = parse();
      if (late) late.id = 'late-share';
      if (late) document.querySelector('news-late')?.attachShadow({ mode: 'open' }).append(late);
    }, BAR);
    await gone(page, '#live-share');
    await gone(page, '#late-share');
    await showOriginal(page);
    expect(await isVisible(page, '#live-share')).toBe(true);
  });

  test('a pinned bar goes, and one that follows the reader goes before it is seen', async () => {
    const style = '<style>.pin { position: sticky; top: 0 } .fix { position: fixed; bottom: 0 }</style>';
    const page = await open(ferryPage({ head: style, lead: `<div class="pin">${BAR}</div>` }));
    expect(await isVisible(page, '#live-share')).toBe(false);
    await page.evaluate(html => {
      addEventListener(
        'scroll',
        () => {
          const bar = document.createElement('div');
          bar.className = 'fix';
          bar.innerHTML = html.replace('live-share', 'live-share-two');
          document.body.append(bar);
        },
        { once: true },
      );
    }, BAR);
    await watchFrames(page);
    await page.evaluate(() => {
      scrollTo({ top: 600, behavior: 'instant' });
    });
    await page.locator('#live-share-two').waitFor({ state: 'attached' });
    await page.waitForTimeout(200);
    expect((await stopWatching(page)).mostBars).toBe(0);
  });

  const canScroll = async (page: Page): Promise<boolean> => {
    await page.mouse.move(200, 200);
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    return waitFor('scrolling', async () => ((await page.evaluate(() => scrollY)) > from ? true : undefined));
  };

  test('a lock that comes after the dialog is undone, on html as on body', async () => {
    const page = await open(ferryPage({ tail: GATE }));
    await gone(page, '#gate');
    await page.evaluate(() => {
      document.documentElement.style.overflow = 'hidden';
      document.body.style.overflow = 'hidden';
    });
    expect(await canScroll(page)).toBe(true);
    const ours = await withoutOurs(page);
    await showOriginal(page);
    expect(await isVisible(page, '#gate')).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden');
    expect(await domOf(page)).toBe(ours);
  });

  test('a body that is pinned where the reader was is let go at that place', async () => {
    const page = await open();
    await page.evaluate(html => {
      scrollTo({ top: 500, behavior: 'instant' });
      document.body.insertAdjacentHTML('beforeend', html);
      document.body.style.cssText = 'position: fixed; top: -500px; width: 100%';
    }, GATE);
    await gone(page, '#gate');
    expect(await waitFor('the place', async () => (await page.evaluate(() => scrollY)) || undefined)).toBe(
      500,
    );
    expect(await canScroll(page)).toBe(true);
    await showOriginal(page);
    expect(await page.evaluate(() => getComputedStyle(document.body).position)).toBe('fixed');
  });

  test('a newsletter overlay that locks scrolling goes with its lock', async () => {
    const page = await open(
      ferryPage({
        head: '<style>body { overflow: hidden }</style>',
        tail: `<div id="gate" role="dialog" aria-modal="true" class="newsletter-popup" style="position: fixed; inset: 0">
          <h2>Subscribe to our newsletter</h2><p>Get the news of the harbour every morning.</p>
          <form><input type="email" placeholder="Your email"><button>Subscribe</button></form></div>`,
      }),
    );
    await gone(page, '#gate');
    expect(await canScroll(page)).toBe(true);
  });

  test('lazy pictures load when they come into view, also where the second caption of one went', async () => {
    const caption =
      'Boats of the ferry line lie in the harbour of Merrow Bay on Wednesday morning. Courier Photo';
    const lazy = `<figure><img id="io" alt="" width="600" height="300" data-src="${PIXEL}"><figcaption id="one">${caption}</figcaption>
      <p class="caption" id="two">${caption}</p></figure><img id="native" alt="" loading="lazy" width="600" height="300" src="${PIXEL}">`;
    const page = await open(
      ferryPage().replace('</article>', `<div style="height: 4000px"></div>${lazy}</article>`),
    );
    const captions = [await isVisible(page, '#one'), await isVisible(page, '#two')];
    expect(captions.filter(Boolean)).toHaveLength(1);
    await page.evaluate(() => {
      const observer = new IntersectionObserver(entries => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting && target instanceof HTMLImageElement) target.src = target.dataset['src'] ?? '';
      });
      const picture = document.querySelector('#io');
      if (picture) observer.observe(picture);
    });
    await page.locator('#io').scrollIntoViewIfNeeded();
    await page.locator('#native').scrollIntoViewIfNeeded();
    await waitFor('the pictures', async () =>
      (await page.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('#io, #native')].every(
          ({ naturalWidth }) => naturalWidth === 1,
        ),
      ))
        ? true
        : undefined,
    );
  });

  test('after insertions, copies and renderings the original is what the page itself would be', async () => {
    const page = await open();
    await page.evaluate(html => {
      const holder = document.createElement('div');
      document.querySelector('article')?.append(holder);
      holder.innerHTML = html;
      // The page copies what we have hidden, mark and all.
      const copy = document.querySelector('#share')?.cloneNode(true) as Element;
      copy.id = 'copy';
      copy.textContent = 'Something else altogether';
      document.querySelector('article')?.append(copy);
      const sizes = document.querySelector('#sizes');
      if (sizes?.parentElement) sizes.outerHTML = sizes.outerHTML.replace('id="sizes"', 'id="sizes-two"');
    }, BAR);
    await gone(page, '#live-share');
    await gone(page, '#sizes-two');
    await waitFor('the copy', async () => ((await isVisible(page, '#copy')) ? true : undefined));
    const wanted = await withoutOurs(page);
    await showOriginal(page);
    expect(await domOf(page)).toBe(wanted);
    expect(wanted).not.toContain('data-news');
  });
});

declare const chrome: { storage: { local: { clear(): Promise<void> } } };
