import type { Block, Box } from './box';
import { guardArticle } from './guard';
import { contains } from './box';
import { normaliseText, readBoxes } from './read-boxes';
import { bodyOf } from './safe-dom';
import type { PageView } from './labelling/page-view';
import { withoutFurniture } from './labelling/furniture';
import { findTextBlocks } from './labelling/text-blocks';
import type { LinkedData } from './metadata/json-ld';
import { objectsIn, textsIn } from './metadata/json-ld';
import { readHead } from './page-facts';
import type { PageHead } from './page-facts';

/** The labelling of a page's blocks that detection, article text and cleanup share. Made in one pass over the page. */
export interface PageLabels {
  readonly body: Element;
  /** Every element that was read, in document order. */
  readonly boxes: readonly Box[];
  /** Every run of text, in document order. */
  readonly blocks: readonly Block[];
  /** Whether the block at this index is the article's own text. */
  readonly isText: readonly boolean[];
  /** How likely it is, 0 to 1. */
  readonly chances: Float64Array;
  readonly view: PageView;
  /** For every box by its index what the article needs of it: see `guard.ts`. */
  readonly guards: Uint8Array;
  readonly head: PageHead;
  /** The smallest box around all article text; `null` when the page has none. */
  readonly root: Box | null;
}

/** The smallest box that holds both. */
function commonBox(a: Box, b: Box): Box {
  let box = a;
  while (!contains(box, b) && box.parent) box = box.parent;
  return box;
}

function findRoot(blocks: readonly Block[], isText: readonly boolean[]): Box | null {
  const chosen = blocks.filter(block => isText[block.index]);
  const first = chosen[0];
  const last = chosen.at(-1);
  return first && last ? commonBox(first.box, last.box) : null;
}

function authorsOf(data: LinkedData): string[] {
  const authors = objectsIn(data['author']).flatMap(author => textsIn(author['name']));
  return [...authors, ...textsIn(data['author'])].map(name => name.toLowerCase());
}

/** Label the page as it stands now, without changing it. `null` while it has no body. */
export function labelPage(document: Document): PageLabels | null {
  const body = bodyOf(document);
  if (!body) return null;
  const { boxes, blocks } = readBoxes(body);
  const head = readHead(document);
  const labels = findTextBlocks({ boxes, blocks }, head.facts);
  const authors = authorsOf(head.data);
  const isText = withoutFurniture(labels.view, labels.isText, { authors });
  const guards = guardArticle(labels.view, isText, { head, authors });
  return { body, boxes, blocks, head, guards, ...labels, isText, root: findRoot(blocks, isText) };
}

/** The words inside a box, its paragraphs separated by blanks; an empty string when it has none. */
export function textOf({ blocks }: PageLabels, box: Box): string {
  if (box.isInline && box.firstBlock === box.endBlock) return normaliseText(box.element.textContent);
  if (box.endBlock - box.firstBlock === 1) return blocks[box.firstBlock]?.text ?? '';
  return blocks
    .slice(box.firstBlock, box.endBlock)
    .map(({ text }) => text)
    .join(' ');
}

/** How many UTF-16 units of text a box holds. */
export function lengthOf({ blocks }: PageLabels, box: Box): number {
  let length = 0;
  for (let index = box.firstBlock; index < box.endBlock; index += 1)
    length += blocks[index]?.text.length ?? 0;
  return length;
}
