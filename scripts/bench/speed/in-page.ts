/**
 * Bundled and evaluated in an isolated world of a real page, as a content script is: each name is one thing
 * to measure, called once on a fresh page.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

import { applyCleanup } from '../../../src/content/apply-cleanup';
import { detectArticle } from '../../../src/core/article/detect';
import { readArticle } from '../../../src/core/article/read';
import { planCleanup } from '../../../src/core/cleanup/plan';
import { cleanupRules } from '../../../src/core/cleanup/rules';

const subjects = {
  detect: () => detectArticle(document, location.href),
  readerable: () => isProbablyReaderable(document),
  read: () => {
    if (!detectArticle(document, location.href)) return 0;
    const reading = readArticle(document, location.href);
    if (!reading) return 0;
    const rules = cleanupRules.filter(rule => rule.isOnByDefault);
    const items = planCleanup(reading.labels, rules).map(item => ({ ...item, isShown: false }));
    applyCleanup(items, true);
    return reading.text.text.length;
  },
  readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0,
  defuddle: () => new Defuddle(document, { url: location.href }).parse().wordCount,
};

export type Subject = keyof typeof subjects;

Object.assign(globalThis, { measured: subjects });
