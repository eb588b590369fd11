import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { extentOf } from '../../src/core/quotes/model';
import type { Analysis } from '../../src/core/analysis/model';
import type { PageReport } from '../../src/messages/protocol';
import { chromiumPath, useExtension, waitFor, type Extension } from './support/extension';
import { pageHtml } from './support/test-pages';

const PAGES = readdirSync(join(import.meta.dirname, '../pages')).sort();
/** One paragraph fills the window, so that what is in view says where the browser scrolled to. */
const FAR_APART =
  '<style>html,body{height:auto!important;overflow:visible!important;position:static!important}p{margin:110vh 0!important}</style>';

interface Link {
  readonly url: string;
  readonly words: string;
  /** Text before the words in the article: tells them from the same words elsewhere. */
  readonly before: string;
}

/** Whether some of the words are in the window; `null` where they are not on the page. */
function isInView(page: Page, { words, before }: Link): Promise<boolean | null> {
  return page.evaluate(
    ({ wanted, context }) => {
      const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const loose = (text: string): string => text.trim().split(/\s+/).map(escape).join('\\s+');
      const content = document.body.textContent;
      const pattern = new RegExp(`(${loose(context)}\\s*)?(${loose(wanted)})`, 'gu');
      const found = [...content.matchAll(pattern)].sort((a, b) => b[0].length - a[0].length)[0];
      if (!found) return null;
      const start = found.index + (found[1] ?? '').length;
      const end = start + (found[2] ?? '').length;
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let at = 0;
      let hasStart = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? '';
        if (!hasStart && start < at + length) {
          range.setStart(node, start - at);
          hasStart = true;
        }
        if (hasStart && end <= at + length) {
          range.setEnd(node, end - at);
          break;
        }
        at += length;
      }
      return [...range.getClientRects()].some(({ top, bottom }) => bottom > 0 && top < innerHeight);
    },
    { wanted: words, context: before },
  );
}

describe.skipIf(!chromiumPath)('Chromium: links to the words themselves', () => {
  const extension = useExtension();

  async function linksOf(name: string): Promise<Link[]> {
    const url = `https://${name}.example/news/2026/03/18/story-${name}`;
    extension.current.pages.set(url, { html: pageHtml(name) + FAR_APART });
    const page = await extension.current.openPage(url);
    const ask: Extension['ask'] = (...parts) => extension.current.ask(...parts);
    // Some of our pages are no article to the detector; the reader may still have them read.
    await extension.current.control.evaluate(
      payload => chrome.runtime.sendMessage({ to: 'background', call: 'injectTab', payload }),
      await extension.current.tabOf(page),
    );
    const report: PageReport = await waitFor('the report', async () => {
      const now = await ask(page, 'readAnyway').catch(() => undefined);
      return now && now.state !== 'loading' ? now : undefined;
    });
    if (report.state !== 'article') return [];
    const analysis: Analysis = await ask(page, 'getAnalysis');
    const quotes = analysis.attributions.filter(({ type }) => type !== 'indirect');
    const spans = quotes.map(extentOf);
    const directives = await ask(page, 'describeSpans', spans);
    await page.close();
    return spans.map(({ start, end }, index) => ({
      url: `${url}#:~:${directives[index] ?? ''}`,
      words: report.text.slice(start, end),
      before:
        report.text
          .slice(Math.max(0, start - 30), start)
          .split('\n')
          .at(-1) ?? '',
    }));
  }

  test.each(PAGES)('%s', { timeout: 120_000 }, async name => {
    const missed: string[] = [];
    for (const link of await linksOf(name)) {
      const page = await extension.current.context.newPage();
      await page.goto(link.url);
      const inView = await waitFor('the scroll', async () => {
        const now = await isInView(page, link);
        return now === true ? now : (await page.evaluate(() => scrollY > 0)) ? now : undefined;
      }).catch(() => 'not scrolled');
      if (inView !== true) missed.push(`${String(inView)}: ${link.words.slice(0, 60)} ${link.url}`);
      await page.close();
    }
    expect(missed).toEqual([]);
  });
});

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
