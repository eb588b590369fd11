import { join } from 'node:path';

import type { Box } from '../../src/core/article/box';
import { labelPage } from '../../src/core/article/labels';
import { firstChildOf, nextSiblingOf, nodeTypeOf } from '../../src/core/article/safe-dom';
import { planCleanup } from '../../src/core/cleanup/plan';
import { cleanupRules } from '../../src/core/cleanup/rules';
import { openPage } from './page';
import { textField } from './task';
import type { PredictTask } from './task';

function placeOf(element: Element, parent: Element): number {
  let place = 0;
  for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) === 1) place += 1;
    if (node === element) break;
  }
  return place;
}

/** Steps from the body, each by its place among its siblings: exactly one element answers to it. */
function selectorOf(box: Box): string {
  const steps: string[] = [];
  for (let at = box; at.parent; at = at.parent) {
    steps.unshift(`:nth-child(${placeOf(at.element, at.parent.element)})`);
  }
  return ['body', ...steps].join(' > ');
}

function predictRemoved(document: Document): string[] {
  const labels = labelPage(document);
  const planned = new Set(labels && planCleanup(labels, cleanupRules).map(({ element }) => element));
  const removed = labels?.boxes.filter(({ element, isShadow }) => planned.has(element) && !isShadow) ?? [];
  return removed.map(selectorOf);
}

/** What all rules, also those that are off by default, would hide. */
export const predictClutter: PredictTask = async (record, { folder }) => {
  const file = join(folder, textField(record, 'file'));
  return { id: record.id, removed: predictRemoved(await openPage(file)) };
};
