import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';

import { describe } from '../../../src/core/annotation/describe';
import { createTextIndex } from '../../../src/core/annotation/text-index';
import type { SavedAnnotation } from '../../../src/core/library/model';
import { FERRY_URL, ferryPage } from './ferry-page';

const NUMBERS = ['one', 'two', 'three', 'four', 'five'];

/** A long invented article whose sentences all differ. */
export function longPage(sentences: number): string {
  const paragraphs = Array.from({ length: sentences }, (_, index) => {
    const word = NUMBERS[index % NUMBERS.length] ?? '';
    return `<p>Sentence number ${index} of the harbour report counts ${word} boats and ${index * 7} nets on pier ${index % 31}.</p>`;
  });
  return ferryPage({ lead: paragraphs.join('') });
}

/** Annotations of the sentences of `longPage`, described in Node as the page describes them. */
export function annotationsOf(html: string, count: number): SavedAnnotation[] {
  const { document } = new JSDOM(html).window;
  const index = createTextIndex(document.body);
  return Array.from({ length: count }, (_, number) => {
    const words = `number ${number} of the harbour`;
    const start = index.text.indexOf(words);
    const now = new Date(0).toISOString();
    return {
      id: `many-${number}`,
      type: 'Annotation',
      motivation: 'highlighting',
      created: now,
      modified: now,
      body: [],
      target: { source: FERRY_URL, selector: describe(index, { start, end: start + words.length }) },
      color: 'yellow',
      speaker: null,
      lastSeen: null,
    };
  });
}

/** Thread CPU of the page's main thread in ms that some work takes. */
export async function cpuOf(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await read();
  await work();
  const spent = (await read()) - before;
  await session.detach();
  return spent;
}

/** The page grows at every frame, 120 times. */
export function growSteadily(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(resolve => {
        let frames = 0;
        const step = (): void => {
          document.querySelector('#body')?.append(document.createTextNode('.'));
          if ((frames += 1) < 120) requestAnimationFrame(step);
          else resolve();
        };
        requestAnimationFrame(step);
      }),
  );
}
