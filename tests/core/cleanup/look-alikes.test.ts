import { describe, expect, test } from 'vitest';

import type { RuleId } from '../../../src/core/cleanup/rule';
import { cleanupRules } from '../../../src/core/cleanup/rules';
import { loadExpected, pageNames } from '../../support/pages';
import { hiddenIds, hiddenParagraphs, pageWith, type Slots } from '../../support/plan';

const STORIES = [
  'The lighthouse keeper leaves after forty years',
  'Storm takes the roof of the old fish market',
];
const links = (labels: readonly string[]): string =>
  labels.map((label, index) => `<li><a href="/news/${index}">${label}</a></li>`).join('');

/** For each rule markup with `id="stay"` that must stay although something about it looks like the rule's clutter. */
const LOOK_ALIKES: Readonly<Record<RuleId, Readonly<Record<string, Slots>>>> = {
  'font-size-widget': {
    'a headline whose style class names a font size': {
      bottom:
        '<h3 id="stay" class="c-title u-font-size-14 u-font-size-20@tablet">Island school gets a roof</h3>',
    },
    'a byline in a box whose class names a font size': {
      beforeText: '<div class="author u-font-size-15" id="stay">By Starr Linden, Rania Voss</div>',
    },
  },
  'share-bar': {
    'a link in the article whose words name a share of something': {
      inText:
        '<p>The line belongs to the town, which sold <a id="stay" href="/news/shares">two million in ferry shares</a> in spring to those who live there.</p>',
    },
    'a byline and a time beside the share buttons': {
      beforeText: `<div><span id="stay">by Brett Samuels - 12/22/23 11:35 AM ET</span>
      <span class="share"><a href="https://www.facebook.com/sharer?u=x">Share</a> <a href="https://twitter.com/intent/tweet">Tweet</a></span></div>`,
    },
    'an agency as author beside the share buttons': {
      beforeText: `<div class="page-actions"><div id="stay">By THE WIRE DESK</div>
      <button>Share</button><a href="https://www.facebook.com/sharer?u=x">Facebook</a></div>`,
    },
    'a time that counts from now': {
      beforeText: `<aside><a href="https://www.facebook.com/sharer?u=x"><img src="f.png" alt=""></a><div id="stay">vor 14 Minuten</div></aside>`,
    },
    'the right not to be sold': {
      bottom:
        '<ul><li id="stay"><a href="/privacy">Do Not Sell or Share My Personal Information</a></li></ul>',
    },
    'the head of a site that holds a share button': {
      top: `<header class="site-header" id="stay"><a href="/">Home</a><a href="/news">News</a><a href="/sport">Sport</a>
      <a href="https://www.facebook.com/sharer?u=x">Share</a></header>`,
    },
    'a picture that is a link to a larger copy of itself': {
      inText:
        '<div class="promo-box"><a href="/img/ship-large.jpg"><img id="stay" alt="" src="/img/ship.jpg"></a></div>',
    },
  },
  'duplicate-caption': {
    'a sentence of the article with the words of a caption': {
      inText: `<figure><img alt="" src="/img/crane.jpg"><figcaption>The crane lifts the first stone of the new pier</figcaption></figure>
        <p id="stay">The crane lifts the first stone of the new pier while the whole town looks on from the wall, and then the band begins to play.</p>`,
    },
  },
  tools: {
    'what a printer leaves out': {
      beforeText: '<p class="leading-7 no-print" id="stay">Mira Halloran and two others</p>',
      afterText: '<ul class="subjects hide-for-print" id="stay-2"><li>Harbours</li></ul>',
    },
    'a link in the article that begins with the word for a tool': {
      inText:
        '<p>The council will <a id="stay" href="/news/scrap">scrap the old timetable</a> and write a new one before the summer begins again.</p>',
    },
    'a headline that begins with such a word': {
      bottom:
        '<aside><h3><a id="stay" href="/news/audio">Audio shops of the old town are closing one by one</a></h3></aside>',
    },
    'an author without "by" whom the page names': {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour town","author":{"name":"Lucie Strand"}}</script>',
      beforeText:
        '<div class="author-with-tts"><span id="stay">Lucie Strand</span> <button class="tts">Listen</button></div>',
    },
  },
  newsletter: {
    'the form to log in': {
      bottom: `<div class="login-form" id="stay"><form><input name="email" placeholder="E-mail"><input type="password"><button>OK</button>
      <input name="mail" placeholder="your e-mail"><button>Send my password by mail</button></form></div>`,
    },
    'a single link to the letters page': {
      top: '<div><a class="newsletter" id="stay" href="/newsletters">Newsletters</a></div>',
    },
  },
  related: {
    'a menu whose first entry is "Latest"': {
      top: `<nav id="stay"><ul><li><a href="/latest">Latest</a></li>${links(['News', 'Sport', 'Weather', 'Ferries'])}</ul></nav>`,
    },
    'a menu that is no nav': {
      top: `<div class="drawer-menu" id="stay"><span>More from the Courier</span><ul>${links(['Letters', 'Puzzles', 'Weather'])}</ul></div>`,
    },
    'a row of topics above the article': {
      top: `<div class="trending" id="stay">Trending ${links(['Harbours', 'Storms', 'Schools', 'Fishing'])}</div>`,
    },
  },
  consent: {
    'a line that speaks of cookies': {
      afterText:
        '<p class="note" id="stay">The bakery gives away cookies to everyone who crosses on the first day.</p>',
    },
    'the article in a box for those who gave consent': {
      inText:
        '<div class="cookie-consent-given"><p id="stay">The ship was paid for with the consent of every household on the island, said the mayor, and with a loan from the bank of the county.</p></div>',
    },
  },
  comments: {
    'a link to the comments': {
      beforeText: '<h2 id="stay">Comments from the quay: what the captains say of it</h2>',
    },
    'the article in a box named after its discussion': {
      inText:
        '<div class="discussion"><p id="stay">Whether the ship should sail on Sundays was discussed until midnight, and then left to the captain, who is known to sleep late.</p></div>',
    },
  },
  contact: {
    'a sentence of the article about writing letters': {
      inText:
        '<p id="stay">Whoever wants a cabin has to email us@harbour.example or to contact the editor of the timetable, said the harbour master on Tuesday afternoon.</p>',
    },
  },
  'author-box': {
    'a byline in a box for the author': {
      beforeText:
        '<div class="author-info"><p id="stay">By Rania Voss, reporter for the harbour and the islands around it since the year of the storm</p></div>',
    },
  },
  ad: {
    'the head of a site, by its role a banner': {
      top: '<header role="banner" id="stay"><a href="/">Home</a><a href="/news">News</a><a href="/sport">Sport</a></header>',
    },
    'a line of the page in a box whose class is "ad" by chance': {
      afterText:
        '<p class="hx hy e ad" id="stay">With the timetable in hand you can plan the whole day, and here is a list of what to see.</p>',
    },
  },
  video: {
    'the caption of a film in the article': {
      inText:
        '<figure><div class="video-player"></div><figcaption class="video-caption" id="stay">The first ship leaves the harbour on Monday</figcaption></figure>',
    },
    "the article's picture, in a player": {
      head: '<meta property="og:image" content="https://img.example/first-ship.jpeg?w=1600">',
      top: `<figure class="media-player"><img id="stay" alt="" src="https://img.example/first-ship.jpeg?w=400"></figure>
      ${'<p>1</p>'.repeat(9)}`,
    },
  },
};

describe('what only looks like clutter stays', () => {
  const all = Object.entries(LOOK_ALIKES).flatMap(([rule, pages]) =>
    Object.entries(pages).map(([name, slots]) => [rule, name, slots] as const),
  );
  test.each(all)('%s: %s', (_, __, slots) => {
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

test.each(cleanupRules.map(({ id }) => id))('%s has a page on which it must act, and a look-alike', rule => {
  const expected = (['cleanup', 'cleanup-on-request'] as const).flatMap(concern =>
    pageNames(concern).flatMap(page => loadExpected(page, concern)),
  );
  expect(expected.filter(({ ruleId, mayStay }) => ruleId === rule && mayStay !== true)).not.toEqual([]);
  expect(Object.keys(LOOK_ALIKES[rule])).not.toEqual([]);
});
