// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { labelPage } from '../../../src/core/article/labels';
import { planCleanup } from '../../../src/core/cleanup/plan';
import { cleanupRules } from '../../../src/core/cleanup/rules';

const LINES = 4000;
/** CPU of the plan in ms: a tenth of what comparing every line with every other took. */
const LIMIT = 2500;

function cpuOfPlan(lineOf: (number: number) => string): { ms: number; count: number } {
  const lines = Array.from({ length: LINES }, (_, number) => lineOf(number)).join('');
  const page = new DOMParser().parseFromString(
    `<main><article><h1>Boats</h1>${lines}</article></main>`,
    'text/html',
  );
  const labels = labelPage(page);
  if (!labels) throw new Error('No page');
  const start = process.cpuUsage();
  const plan = planCleanup(labels, cleanupRules);
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, count: plan.length };
}

test('thousands of lines that begin alike are planned in linear time', () => {
  const { ms, count } = cpuOfPlan(
    number =>
      `<p>The harbour office of Merrow Bay counted the boats and found that number ${number} was late again.</p>`,
  );
  expect(count).toBe(0);
  expect(ms).toBeLessThan(LIMIT);
});

test('so are thousands of captions that are all printed twice, each of which keeps one copy', () => {
  const { ms, count } = cpuOfPlan(
    number =>
      `<figure><img alt="" src="/${number}.jpg"><figcaption>Boat number ${number} in the harbour of Merrow Bay.</figcaption><p class="caption">Boat number ${number} in the harbour of Merrow Bay.</p></figure>`,
  );
  expect(count).toBe(LINES);
  expect(ms).toBeLessThan(LIMIT);
});
