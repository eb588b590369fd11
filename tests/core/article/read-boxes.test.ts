import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

import { readBoxes } from '../../../src/core/article/read-boxes';

function read(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return { document, ...readBoxes(document.body) };
}

const textsOf = (html: string): string[] => read(html).blocks.map(({ text }) => text);
const boxOf = (html: string, tag: string) => read(html).boxes.find(box => box.tag === tag);

const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<li><a href="/${index}">Port ${index}</a></li>`).join('');

describe('the names of a box', () => {
  test('come from class, id, role and itemprop', () => {
    const box = boxOf(
      '<section class="StoryBody__share-bar2" id="main" role="region" itemprop="text"></section>',
      'SECTION',
    );
    expect(box?.names).toBe('story body share bar main region text');
  });

  test('come from the id alone where there is no class', () => {
    expect(boxOf('<p id="lead">Word</p>', 'P')?.names).toBe('lead');
  });

  test('are read from a form that has clobbered its own attributes', () => {
    const box = boxOf(
      '<form class="sign-up" id="letter"><input name="id"><input name="getAttribute"></form>',
      'FORM',
    );
    expect(box?.names).toBe('sign up letter');
  });
});

describe('what is hidden', () => {
  test.each([
    ['<p hidden>Word</p>', true],
    ['<p style="DISPLAY: None">Word</p>', true],
    ['<p style="color:red;visibility:hidden">Word</p>', true],
    ['<p style="overflow:hidden">Word</p>', false],
    ['<p>Word</p>', false],
  ])('%s: %s', (html, isHidden) => {
    expect(boxOf(html, 'P')?.isHidden).toBe(isHidden);
  });

  test('hides all that is inside', () => {
    expect(boxOf('<div hidden><section><p>Word</p></section></div>', 'P')?.isHidden).toBe(true);
  });
});

describe('menus of a site', () => {
  test('have a box and nothing inside', () => {
    const { boxes, blocks } = read(`<nav><ul>${links(12)}</ul></nav><p>The ferry sails again.</p>`);
    expect(boxes.map(({ tag }) => tag)).toEqual(['BODY', 'NAV', 'P']);
    expect(blocks.map(({ text }) => text)).toEqual(['The ferry sails again.']);
  });

  test('are told by their links: a bar of a few is read', () => {
    expect(textsOf(`<nav><ul>${links(2)}</ul></nav>`)).toEqual(['Port 0', 'Port 1']);
  });
});

describe('shadow trees', () => {
  test('are read where a host of its own name stands, with what is slotted into it', () => {
    const { document } = new JSDOM('<body><harbour-news><p>Slotted</p></harbour-news></body>').window;
    const host = document.querySelector('harbour-news');
    const inner = document.createElement('p');
    inner.setAttribute('style', 'display:none');
    inner.textContent = 'Shadowed';
    host?.attachShadow({ mode: 'open' }).append(inner);
    const { blocks } = readBoxes(document.body);
    expect(blocks.map(({ text, box }) => [text, box.isShadow, box.isHidden])).toEqual([
      ['Shadowed', true, true],
      ['Slotted', false, false],
    ]);
  });

  test('are read where an element without children is the host', () => {
    const { document } = new JSDOM('<body><div></div></body>').window;
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: 'Shadowed' }));
    expect(readBoxes(document.body).blocks.map(({ text }) => text)).toEqual(['Shadowed']);
  });
});

test('skips comments, scripts and empty elements, and keeps the order', () => {
  expect(textsOf('One<!-- no --><script>no()</script><hr>two<br><br>three<img alt="no">')).toEqual([
    'One',
    'two',
    'three',
  ]);
});
