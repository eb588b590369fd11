import { parseArgs } from 'node:util';

import type { Selector } from '../../src/core/annotation/model';
import { resolve } from '../../src/core/annotation/resolve';
import type { TextIndex } from '../../src/core/annotation/text-index';
import { readBundle, readCases, readPassages, type AnchoringCase } from '../anchoring/corpus';
import { indexPage, storePassages } from '../anchoring/stored-page';
import { UserError } from '../project';
import type { FolderTask } from './task';

function readEvery(options: readonly string[]): number {
  const { values } = parseArgs({ args: [...options], options: { every: { type: 'string' } } });
  const every = Number(values.every ?? 1);
  if (!Number.isInteger(every) || every < 1) throw new UserError('--every takes a whole number from 1 on.');
  return every;
}

function answer({ id }: AnchoringCase, selectors: readonly Selector[], index: TextIndex): object {
  const { spans } = resolve(selectors, index);
  if (spans.length === 0) return { id, status: 'orphan', ranges: [] };
  return { id, status: 'anchored', ranges: spans.map(({ start, end }) => [start, end]) };
}

/** Describes passages on pages as they were, stores them as JSON and resolves them on the pages as they are now. */
export const predictAnchoring: FolderTask = async function* (folder, options) {
  const passages = [...readPassages(folder).values()];
  for (const { page, cases } of readCases(folder, readEvery(options))) {
    const { before, after } = readBundle(folder, page);
    const stored = await storePassages(
      before,
      passages.filter(passage => passage.page === page),
    );
    let variant: { name: string; index: TextIndex } | undefined;
    for (const each of cases) {
      if (variant?.name !== each.variant)
        variant = { name: each.variant, index: await indexPage(after[each.variant] ?? '') };
      yield answer(each, stored.get(each.passage) ?? [], variant.index);
    }
  }
};
