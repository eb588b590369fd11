import { describe } from '../../src/core/annotation/describe';
import type { Selector } from '../../src/core/annotation/model';
import { createTextIndex, type TextIndex } from '../../src/core/annotation/text-index';
import { parsePage } from '../predict/page';
import type { MarkedPassage } from './corpus';

/** The index of a stored page. */
export async function indexPage(html: string): Promise<TextIndex> {
  const { body } = await parsePage(html);
  return createTextIndex(body);
}

/** Describe passages on a page and put them through JSON, as storing them does; by id. */
export async function storePassages(
  html: string,
  passages: readonly MarkedPassage[],
): Promise<Map<string, Selector[]>> {
  const index = await indexPage(html);
  return new Map(
    passages.map(passage => [passage.id, JSON.parse(JSON.stringify(describe(index, passage))) as Selector[]]),
  );
}
