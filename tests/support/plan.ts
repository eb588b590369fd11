import { JSDOM } from 'jsdom';

import { labelPage } from '../../src/core/article/labels';
import { findElements } from '../../src/core/article/safe-dom';
import { planCleanup } from '../../src/core/cleanup/plan';
import type { RuleId } from '../../src/core/cleanup/rule';
import { cleanupRules } from '../../src/core/cleanup/rules';

/** The paragraphs of the invented article. */
export const PARAGRAPHS = [
  'The ferry to Gull Island will sail again from the first of May, the harbour council decided on Tuesday after a debate of four hours.',
  'For eleven years the islanders had crossed in their own boats, and in winter not at all, when the wind stood in the mouth of the bay.',
  '“We counted every ticket twice,” said Oh Dae-sung, the harbour master, “and then once more for the children who go to school by boat.”',
  'The council wants to spend two million on a second-hand ship and on a landing stage that stays above the water at spring tide.',
  'Fishermen had asked for the landing stage since the storm of 2015 took the old one away together with three of their boats.',
  'The first timetable is to be shown in the town hall next week, where anybody may write what they think of it into a book.',
];

/** Where a test puts its markup on the page. */
export interface Slots {
  readonly head?: string;
  readonly top?: string;
  readonly beforeText?: string;
  readonly inText?: string;
  readonly afterText?: string;
  readonly bottom?: string;
}

/** An invented article page with the given markup in it. */
export function pageWith(slots: Slots): Document {
  const paragraphs = PARAGRAPHS.map(text => `<p>${text}</p>`);
  const html = `<!doctype html><html lang="en"><head><title>Harbour town votes to reopen its ferry line</title>
    <meta property="og:type" content="article">${slots.head ?? ''}</head><body>${slots.top ?? ''}
    <main><article><h1>Harbour town votes to reopen its ferry line</h1>${slots.beforeText ?? ''}
    <div class="body">${paragraphs.slice(0, 3).join('')}${slots.inText ?? ''}${paragraphs.slice(3).join('')}</div>
    ${slots.afterText ?? ''}</article></main>${slots.bottom ?? ''}</body></html>`;
  return new JSDOM(html, { url: 'https://coast-courier.example/news/ferry-line' }).window.document;
}

/** Which rule hides each element with an id, itself or around it; ids that stay are left out. */
export function hiddenIds(page: Document): Record<string, RuleId> {
  const labels = labelPage(page);
  const plan = labels ? planCleanup(labels, cleanupRules) : [];
  const marked = Array.from(findElements(page, 'body [id]'));
  return Object.fromEntries(
    marked.flatMap(element => {
      const removal = plan.find(planned => planned.element.contains(element));
      return removal ? [[element.id, removal.ruleId] as const] : [];
    }),
  );
}

/** The paragraphs of the article of which something is hidden. */
export function hiddenParagraphs(page: Document): string[] {
  const labels = labelPage(page);
  const plan = labels ? planCleanup(labels, cleanupRules) : [];
  return Array.from(findElements(page, '.body p'))
    .filter(paragraph =>
      plan.some(({ element }) => element.contains(paragraph) || paragraph.contains(element)),
    )
    .map(({ textContent }) => textContent);
}
