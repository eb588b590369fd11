import { describe, expect, test } from 'vitest';

import { hiddenIds, hiddenParagraphs, pageWith, type Slots } from '../../support/plan';

const STORIES = [
  'The lighthouse keeper leaves after forty years',
  'Storm takes the roof of the old fish market',
];
const links = (labels: readonly string[]): string =>
  labels.map((label, index) => `<li><a href="/news/${index}">${label}</a></li>`).join('');

/** Markup with `id="stay"` that must stay although something about it looks like clutter. */
const LOOK_ALIKES: Readonly<Record<string, Slots>> = {
  'a headline whose style class names a font size': {
    bottom:
      '<h3 id="stay" class="c-title u-font-size-14 u-font-size-20@tablet">Island school gets a roof</h3>',
  },
  'a byline in a box whose class names a font size': {
    beforeText: '<div class="author u-font-size-15" id="stay">By Starr Linden, Rania Voss</div>',
  },
  'what a printer leaves out': {
    beforeText: '<p class="leading-7 no-print" id="stay">Mira Halloran and two others</p>',
    afterText: '<ul class="subjects hide-for-print" id="stay-2"><li>Harbours</li></ul>',
  },
  'a link in the article whose words name a share of something': {
    inText:
      '<p>The line belongs to the town, which sold <a id="stay" href="/news/shares">two million in ferry shares</a> in spring to those who live there.</p>',
  },
  'a link in the article that begins with the word for a tool': {
    inText:
      '<p>The council will <a id="stay" href="/news/scrap">scrap the old timetable</a> and write a new one before the summer begins again.</p>',
  },
  'a headline that begins with such a word': {
    bottom:
      '<aside><h3><a id="stay" href="/news/audio">Audio shops of the old town are closing one by one</a></h3></aside>',
  },
  'a byline and a time beside the share buttons': {
    beforeText: `<div><span id="stay">by Brett Samuels - 12/22/23 11:35 AM ET</span>
      <span class="share"><a href="https://www.facebook.com/sharer?u=x">Share</a> <a href="https://twitter.com/intent/tweet">Tweet</a></span></div>`,
  },
  'an agency as author beside the share buttons': {
    beforeText: `<div class="page-actions"><div id="stay">By THE WIRE DESK</div>
      <button>Share</button><a href="https://www.facebook.com/sharer?u=x">Facebook</a></div>`,
  },
  'an author without "by" whom the page names': {
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour town","author":{"name":"Lucie Strand"}}</script>',
    beforeText:
      '<div class="author-with-tts"><span id="stay">Lucie Strand</span> <button class="tts">Listen</button></div>',
  },
  'a time that counts from now': {
    beforeText: `<aside><a href="https://www.facebook.com/sharer?u=x"><img src="f.png" alt=""></a><div id="stay">vor 14 Minuten</div></aside>`,
  },
  'the form to log in': {
    bottom: `<div class="login-form" id="stay"><form><input name="email" placeholder="E-mail"><input type="password"><button>OK</button>
      <input name="mail" placeholder="your e-mail"><button>Send my password by mail</button></form></div>`,
  },
  'the right not to be sold': {
    bottom: '<ul><li id="stay"><a href="/privacy">Do Not Sell or Share My Personal Information</a></li></ul>',
  },
  'the head of a site that holds a share button': {
    top: `<header class="site-header" id="stay"><a href="/">Home</a><a href="/news">News</a><a href="/sport">Sport</a>
      <a href="https://www.facebook.com/sharer?u=x">Share</a></header>`,
  },
  'the head of a site, by its role a banner': {
    top: '<header role="banner" id="stay"><a href="/">Home</a><a href="/news">News</a><a href="/sport">Sport</a></header>',
  },
  'a menu whose first entry is "Latest"': {
    top: `<nav id="stay"><ul><li><a href="/latest">Latest</a></li>${links(['News', 'Sport', 'Weather', 'Ferries'])}</ul></nav>`,
  },
  'a menu that is no nav': {
    top: `<div class="drawer-menu" id="stay"><span>More from the Courier</span><ul>${links(['Letters', 'Puzzles', 'Weather'])}</ul></div>`,
  },
  'a row of topics above the article': {
    top: `<div class="trending" id="stay">Trending ${links(['Harbours', 'Storms', 'Schools', 'Fishing'])}</div>`,
  },
  'a line of the page in a box whose class is "ad" by chance': {
    afterText:
      '<p class="hx hy e ad" id="stay">With the timetable in hand you can plan the whole day, and here is a list of what to see.</p>',
  },
  'the caption of a film in the article': {
    inText:
      '<figure><div class="video-player"></div><figcaption class="video-caption" id="stay">The first ship leaves the harbour on Monday</figcaption></figure>',
  },
  "the article's picture, in a player": {
    head: '<meta property="og:image" content="https://img.example/first-ship.jpeg?w=1600">',
    top: `<figure class="media-player"><img id="stay" alt="" src="https://img.example/first-ship.jpeg?w=400"></figure>
      ${'<p>1</p>'.repeat(9)}`,
  },
  'a picture that is a link to a larger copy of itself': {
    inText:
      '<div class="promo-box"><a href="/img/ship-large.jpg"><img id="stay" alt="" src="/img/ship.jpg"></a></div>',
  },
  'a single link to the letters page': {
    top: '<div><a class="newsletter" id="stay" href="/newsletters">Newsletters</a></div>',
  },
};

describe('what only looks like clutter stays', () => {
  test.each(Object.entries(LOOK_ALIKES))('%s', (_, slots) => {
    const page = pageWith(slots);
    expect(hiddenIds(page)).not.toHaveProperty('stay');
    expect(hiddenIds(page)).not.toHaveProperty('stay-2');
    expect(hiddenParagraphs(page)).toEqual([]);
  });
});

describe('their likes go', () => {
  test.each<[string, Slots, string]>([
    [
      'a list of stories above the article',
      { top: `<div class="trending" id="go">Trending<ul>${links(STORIES)}</ul></div>` },
      'related',
    ],
    [
      'a list of stories below it',
      { bottom: `<section id="go"><h2>Most read</h2><ul>${links(STORIES)}</ul></section>` },
      'related',
    ],
    [
      'the box that asks',
      {
        afterText:
          '<div class="newsletter" id="go">Our newsletter in your inbox <input type="email"><button>Sign up</button></div>',
      },
      'newsletter',
    ],
    [
      'a print button',
      { beforeText: '<div class="print" id="go"><a href="/print/7">Print</a></div>' },
      'tools',
    ],
    [
      'a text size button in the first paragraph',
      {
        inText:
          '<p>For years it was said that nobody would ever pay for a ship again in this town of boats. <button id="go" class="font-plus">A+</button></p>',
      },
      'font-size-widget',
    ],
    ['an empty place for an advertisement', { inText: '<div class="ad" id="go"></div>' }, 'ad'],
  ])('%s', (_, slots, ruleId) => {
    expect(hiddenIds(pageWith(slots))).toHaveProperty('go', ruleId);
  });
});
