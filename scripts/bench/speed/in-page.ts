/**
 * Bundled and evaluated in an isolated world of a real page, as a content script is: each name is one thing
 * to measure, called once on a fresh page.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

import { applyCleanup } from '../../../src/content/apply-cleanup';
import { detectArticle } from '../../../src/core/article/detect';
import { createTextIndex } from '../../../src/core/annotation/text-index';
import { readArticle, type ArticleReading } from '../../../src/core/article/read';
import { planCleanup, type PlannedRemoval } from '../../../src/core/cleanup/plan';
import { cleanupRules } from '../../../src/core/cleanup/rules';

/** What one step leaves for the next. */
const page: { reading: ArticleReading | null; plan: readonly PlannedRemoval[] } = { reading: null, plan: [] };

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
  // The steps of an article's page, one by one, all rules on.
  stepRead: () => (page.reading = readArticle(document, location.href)) !== null,
  stepMetadata: () => page.reading?.metadata.title ?? '',
  stepPlan: () => (page.plan = page.reading ? planCleanup(page.reading.labels, cleanupRules) : []).length,
  stepApply: () => {
    applyCleanup(
      page.plan.map(item => ({ ...item, isShown: false })),
      true,
    );
  },
  stepIndex: () => createTextIndex(document.body).text.length,
};

export type Subject = keyof typeof subjects;

Object.assign(globalThis, { measured: subjects });
