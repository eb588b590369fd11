import { expect, test } from 'vitest';

import { labelPage } from '../../../src/core/article/labels';
import { withoutFurniture } from '../../../src/core/article/labelling/furniture';
import { pageWith, PARAGRAPHS } from '../../support/plan';

const REMARK =
  'I took that boat every week when I was young, and nobody ever counted a ticket twice, whatever the harbour master says now.';

/** The text that is left when every block of the page was taken for text. */
function textOf(document: Document): string[] {
  const labels = labelPage(document);
  if (!labels) return [];
  const all = labels.blocks.map(() => true);
  const kept = withoutFurniture(labels.view, all, { authors: [] });
  return labels.blocks.filter(({ index }) => kept[index]).map(({ text }) => text);
}

test.each(['comments', 'comment-list comments', 'privacy-modal', 'cookie consent', 'gdpr'])(
  'what stands below the text in a box named "%s" is not the text',
  names => {
    const text = textOf(pageWith({ afterText: `<div class="${names}"><p>${REMARK}</p></div>` }));
    expect(text).not.toContain(REMARK);
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  },
);

test.each(['commentary', 'story', 'biscuits'])('what stands in a box named "%s" stays', names => {
  expect(textOf(pageWith({ afterText: `<div class="${names}"><p>${REMARK}</p></div>` }))).toContain(REMARK);
});

test('a box around the whole article may be named so', () => {
  const document = pageWith({});
  document.body.className = 'comments-open consent';
  const text = textOf(document);
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
});
