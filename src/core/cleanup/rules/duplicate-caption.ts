import type { Block } from '../../article/box';
import type { CleanupRule, Finding } from '../rule';

const MIN_CAPTION = 20;

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The second copy of a caption that the page prints more than once. */
export const duplicateCaption: CleanupRule = {
  id: 'duplicate-caption',
  isOnByDefault: true,
  *find({ blocks, isText }): Iterable<Finding> {
    const kept = new Map<string, Block>();
    for (const block of blocks) {
      if (isText[block.index] || block.text.length < MIN_CAPTION || block.linkLength > 0) continue;
      const key = squash(block.text);
      if (!kept.has(key)) kept.set(key, block);
      else if (key !== '') yield { element: block.box.element, reason: 'the same caption stands above' };
    }
  },
};
