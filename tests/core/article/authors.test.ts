import { describe, expect, test } from 'vitest';

import { metadataOf } from '../../support/news-page';
import type { NewsPage } from '../../support/news-page';

const authorsOf = (page: NewsPage): readonly string[] => metadataOf(page).authors;
const person = (name: string): object => ({ '@type': 'Person', name });
const house = (name: string): object => ({ '@type': 'Organization', name });

describe('authors whom the JSON-LD names', () => {
  test('keep their order, an agency among them', () => {
    const author = [person('Mara Quill'), house('Northern Wire'), person('Bo Lind')];
    expect(authorsOf({ data: { author } })).toEqual(['Mara Quill', 'Northern Wire', 'Bo Lind']);
  });

  test('are without the paper and its company', () => {
    const author = [person('Mara Quill'), house('The Coast Courier'), house('Coast Print Ltd')];
    const publisher = house('Coast Print Ltd');
    expect(authorsOf({ data: { author, publisher } })).toEqual(['Mara Quill']);
    expect(authorsOf({ data: { author: house('Coast Courier') } })).toEqual([]);
  });

  test('are without the paper that is glued to a name', () => {
    expect(authorsOf({ data: { author: person('Mara Quill Coast Courier') } })).toEqual(['Mara Quill']);
  });

  test('that are an agency together with the paper stay as they stand', () => {
    expect(authorsOf({ data: { author: person('The Coast Courier and NWA') } })).toEqual([
      'The Coast Courier and NWA',
    ]);
  });

  test('are completed by the line that names them and more', () => {
    const data = { author: person('Mara Quill') };
    const lead = '<p class="byline">By Mara Quill, Bo Lind, and Ida Moss</p>';
    expect(authorsOf({ data, lead })).toEqual(['Mara Quill', 'Bo Lind', 'Ida Moss']);
  });

  test('are not completed by people named elsewhere', () => {
    const data = { author: person('Mara Quill') };
    const lead =
      '<div class="author">Mara Quill</div><div class="live-author">WATCH LIVE</div>' +
      '<div class="teaser-author">Tilda Brandt</div>';
    expect(authorsOf({ data, lead })).toEqual(['Mara Quill']);
  });

  test('are not the account of the publishing system', () => {
    const lead = '<p>By Mara Quill</p>';
    expect(authorsOf({ data: { author: person('admin') }, lead })).toEqual(['Mara Quill']);
  });
});

describe('authors whom the page prints', () => {
  test.each([
    ['each in a line', '<p class="author">Mara Quill</p><p class="author">Bo Lind</p>'],
    [
      'beside a link to their post',
      '<div class="byline">By <a href="/mq">Mara Quill</a> <a href="/desk">New Haven Courier</a> and <a href="/bl">Bo Lind</a></div>',
    ],
    [
      'before their post, in elements without a sign between them',
      '<div class="byline"><span>Mara Quill</span> <span>Harbour Writer</span> and <span>Bo Lind</span></div>',
    ],
    [
      'first and last name apart',
      '<address class="author"><span>Mara</span> <span>Quill</span></address>' +
        '<address class="author"><span>Bo</span> <span>Lind</span></address>',
    ],
    ['alone in a line', '<p>Mara Quill / Bo Lind</p>'],
  ])('%s', (_, lead) => {
    expect(authorsOf({ lead })).toEqual(['Mara Quill', 'Bo Lind']);
  });

  test('by an element inside a line', () => {
    const lead = '<div><div><span class="story__byline">Mara Quill</span></div></div>';
    expect(authorsOf({ lead: `<div><a href="/x">${lead}</a></div>` })).toEqual(['Mara Quill']);
  });

  test('below the standfirst', () => {
    const lead = '<p>A petition in the bakery made the difference.</p><p>Mara Quill</p>';
    expect(authorsOf({ lead })).toEqual(['Mara Quill']);
  });

  test.each([
    ['takes the pictures', '<p class="byline">Photography by Stefan Holm</p>'],
    [
      'is quoted',
      '<blockquote><p>The boats are back.</p><cite class="author">Stefan Holm</cite></blockquote>',
    ],
    ['is a topic', '<p><a href="/topics/stefan-holm">Stefan Holm</a></p>'],
    ['is a button', '<button>Sign Up</button>'],
  ])('not who %s', (_, lead) => {
    expect(authorsOf({ lead })).toEqual([]);
    expect(authorsOf({ lead: `${lead}<p class="byline">By Mara Quill</p>` })).toEqual(['Mara Quill']);
  });

  test('an agency or a university behind "By" when no person is named', () => {
    expect(authorsOf({ lead: '<p class="byline">by University of Merrow</p>' })).toEqual([
      'University of Merrow',
    ]);
    expect(authorsOf({ lead: '<p>By Northern Wire Agency | 5 May 2026</p>' })).toEqual([
      'Northern Wire Agency',
    ]);
  });

  test('never the paper', () => {
    expect(authorsOf({ lead: '<p class="byline">By The Coast Courier</p>' })).toEqual([]);
    expect(authorsOf({ lead: '<p class="byline">By Staff</p>' })).toEqual([]);
  });

  test('around the heading that prints the title, where the first heading is the paper', () => {
    const heading =
      '<div><h1>The Coast Courier</h1></div><h1>Harbour town votes to reopen its ferry line</h1>';
    expect(authorsOf({ heading, lead: '<p>Mara Quill</p>' })).toEqual(['Mara Quill']);
  });
});
