import fc from 'fast-check';
import { expect, test } from 'vitest';

import { applyCleanup } from '../../../src/content/apply-cleanup';
import { labelPage } from '../../../src/core/article/labels';
import { planCleanup } from '../../../src/core/cleanup/plan';
import { cleanupRules } from '../../../src/core/cleanup/rules';
import { PARAGRAPHS, pageWith } from '../../support/plan';

const CAPTION = 'The first ship leaves the harbour on a Monday morning in May';
/** Clutter, content and what lies between them, to be thrown together at random. */
const PIECES = [
  '<div class="share-bar"><a href="https://twitter.com/intent/tweet">Tweet</a><button>Facebook</button></div>',
  '<span class="font-size"><button>A-</button><button>A+</button></span>',
  `<figure><img src="/a.jpg" alt=""><figcaption>${CAPTION}</figcaption></figure>`,
  `<div class="caption">${CAPTION}</div>`,
  '<aside class="related"><h3>Most read</h3><a href="/n/1">The lighthouse keeper leaves after forty years</a></aside>',
  '<div class="ad"></div>',
  '<form class="newsletter"><input type="email"><button>Subscribe to our newsletter</button></form>',
  '<p>By Rania Voss</p>',
  '<time>18 March 2026</time>',
  '<nav><a href="/">Home</a><a href="/n">News</a><a href="/s">Sport</a></nav>',
  '<table><tr><td>Ships</td><td>2</td></tr></table>',
  '<div class="cookie-consent">We use cookies <button>OK</button></div>',
  '<div class="comments"><h2>Comments</h2><p>Well said, I will be on the first boat with my dog.</p></div>',
  '<a class="print" href="/print/1">Print</a>',
  '© 2026 The Coast Courier, all rights reserved',
  ...PARAGRAPHS.map(text => `<p>${text}</p>`),
  `${PARAGRAPHS[0] ?? ''} <a href="/n/2">two million in shares</a> <button class="share">Share</button><br><br>`,
];
const WRAPPERS = ['div', 'section', 'article', 'span', 'ul', 'td', 'header', 'news-part'];

const markup = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...PIECES),
    fc
      .tuple(fc.constantFrom(...WRAPPERS), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;

const anyPage = fc
  .record({ top: markup, beforeText: markup, inText: markup, afterText: markup, bottom: markup })
  .map(slots => pageWith(slots));

test('planning changes nothing, hides no article text and can be undone, on any page', () => {
  fc.assert(
    fc.property(anyPage, page => {
      const before = page.documentElement.outerHTML;
      const labels = labelPage(page);
      const plan = labels ? planCleanup(labels, cleanupRules) : [];
      expect(page.documentElement.outerHTML).toBe(before);

      const text = labels?.blocks.filter(({ index }) => labels.isText[index]) ?? [];
      const hidden = text.filter(({ nodes }) =>
        nodes.every(node => plan.some(({ element }) => element.contains(node))),
      );
      expect(hidden.map(block => block.text)).toEqual([]);

      // The consent rule asks for the page's style; a page without a window has none.
      const items = plan
        .filter(({ ruleId }) => ruleId !== 'consent')
        .map(removal => ({ ...removal, isShown: false }));
      applyCleanup(items, true);
      applyCleanup(items, false);
      expect(page.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);
