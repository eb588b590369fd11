import { describe, expect, test } from 'vitest';

import { hiddenIds, pageWith } from '../../support/plan';

const WORDS = 'Fishermen carry the first bench over the new landing stage on Monday morning';
const IMAGE = '<img alt="" src="/img/bench-640x360.jpg">';

/** Two places of one caption, `a` and `b`; exactly one of them must go. */
const DOUBLED: Readonly<Record<string, string>> = {
  'folded and unfolded': `<div class="gallery-item">${IMAGE}<div class="caption"><div class="caption-full" id="a">${WORDS} <a>less</a></div>
    <div class="caption-short" id="b">${WORDS} <a>... more</a></div></div></div>`,
  'in the link to the larger picture': `<figure><a href="/img/bench.webp"><div class="pswp-caption"><div id="a">${WORDS}</div></div></a>
    ${IMAGE}<figcaption id="b">${WORDS}</figcaption></figure>`,
  'in one line, for small and large screens': `<div class="image-caption"><span id="a" class="small">${WORDS}</span> <span id="b" class="large">${WORDS}</span></div>`,
  'numbered in the gallery': `<figure>${IMAGE}<figcaption id="a">${WORDS}</figcaption></figure>
    <div class="lightbox">${IMAGE}<div class="caption" id="b">Image 1 of 9 ${WORDS}</div></div>`,
};

/** `a` and `b` must both stay. */
const APART: Readonly<Record<string, string>> = {
  'the same words under different pictures': `<figure>${IMAGE}<figcaption id="a">${WORDS}</figcaption></figure>
    <figure><img alt="" src="/img/stage.jpg"><figcaption id="b">${WORDS}</figcaption></figure>`,
  'the same credit under different pictures': `<figure>${IMAGE}<figcaption id="a">Photo: Han Mi-rae / Coast Courier</figcaption></figure>
    <figure><img alt="" src="/img/stage.jpg"><figcaption id="b">Photo: Han Mi-rae / Coast Courier</figcaption></figure>`,
  'a caption and a link with its words': `<figure>${IMAGE}<figcaption id="a">${WORDS}</figcaption></figure>
    <p><a id="b" href="/news/bench">${WORDS}</a></p>`,
};

describe('a caption that stands twice', () => {
  test.each(Object.entries(DOUBLED))('%s: one copy goes', (_, markup) => {
    const hidden = hiddenIds(pageWith({ inText: markup }));
    expect(['a', 'b'].filter(id => hidden[id] === 'duplicate-caption')).toHaveLength(1);
  });

  test('a face beside the byline is not the picture of the caption above it', () => {
    const line = (id: string): string =>
      `<div class="lead-caption"><span id="${id}-1">${WORDS}</span><span id="${id}-2">${WORDS}</span></div>`;
    const page = pageWith({
      beforeText: `<div>${line('a')}<div class="byline">By Rania Voss <img width="60" src="/img/voss.jpg" alt=""></div></div>
        <div>${IMAGE}${line('b')}</div>`,
    });
    const hidden = hiddenIds(page);
    expect(['a-1', 'a-2', 'b-1', 'b-2'].filter(id => hidden[id] === undefined)).toHaveLength(1);
  });

  test.each(Object.entries(APART))('%s: both stay', (_, markup) => {
    const hidden = hiddenIds(pageWith({ inText: markup }));
    expect(hidden['a'] ?? hidden['b']).toBeUndefined();
  });
});
