import { describe, expect, test } from 'vitest';

import { hiddenIds, hiddenParagraphs, pageWith, type Slots } from '../../support/plan';

const CAPTION =
  'Harbour master Oh Dae-sung speaks to the islanders at the old pier on Nov. 3 (provided by the town hall)';
const SERVICES = ['Facebook', 'Twitter', 'Kakao', 'Mail', 'Link'];
const STEPS = ['-2', '-1', '0', '+1', '+2'];
const HEADLINES = [
  'Moonlit tide takes the old pier away',
  'School boat to sail on Sundays as well',
  'Two whales were seen off Gull Island',
];

/** What both seed articles have, built in different ways. What must go has an id that begins with "go". */
const LAYOUTS: Readonly<Record<string, Slots>> = {
  'lists and figures': {
    beforeText: `<p class="date">Posted on : 2026-03-18 18:06 KST Modified on : 2026-03-18 18:06 KST</p>
      <figure><img src="/a.jpg" alt=""><figcaption id="copy-1">${CAPTION}</figcaption></figure><p id="copy-2">${CAPTION}</p>`,
    afterText: `<p class="author">By Seong Yeon-ho, staff reporter</p>
      <p id="go-contact">Please direct questions or comments to [english@courier.example]</p>
      <p id="go-original"><a href="/ko/77">button that move to original korean article (클릭시 원문으로 이동하는 버튼)</a></p>
      <div><h4 id="go-font-label">ⓕ font-size</h4><ul id="go-steps">${STEPS.map(step => `<li><a href="#">${step}</a></li>`).join('')}</ul></div>
      <ul id="go-share">${SERVICES.map(name => `<li><button>${name} share button</button></li>`).join('')}</ul>
      <div id="go-related"><h3>Most viewed articles</h3><ol>${HEADLINES.map(title => `<li><a href="/n/${title.length}">${title}</a></li>`).join('')}</ol></div>`,
  },
  tables: {
    beforeText: `<table><tr><td>Posted on : 2026-03-18 18:06 KST</td><td id="go-font"><a href="javascript:size(-1)">A-</a> <a href="javascript:size(1)">A+</a></td>
      <td id="go-share"><a href="https://www.facebook.com/sharer.php?u=x"><img src="f.gif" alt="Facebook"></a>
      <a href="https://twitter.com/intent/tweet?url=x"><img src="t.gif" alt="Twitter"></a></td></tr></table>
      <table><tr><td><img src="/a.jpg" width="600" alt=""></td></tr><tr><td class="caption" id="copy-1">${CAPTION}</td></tr>
      <tr><td class="caption" id="copy-2">${CAPTION}</td></tr></table>`,
    afterText: `<table id="go-related"><tr><th>Most viewed articles</th></tr>${HEADLINES.map(title => `<tr><td><a href="/n/${title.length}">${title}</a></td></tr>`).join('')}</table>
      <table><tr><td><a id="go-top" href="#top">go top LETTER</a></td></tr></table>`,
  },
  'divs and spans': {
    beforeText: `<div class="info"><span class="date">2026-03-18 18:06</span> <span class="by">By Seong Yeon-ho</span></div>
      <div class="util"><span id="go-font" class="btn-font">ⓕ font-size <span>-2</span><span>-1</span><span>0</span><span>+1</span><span>+2</span></span></div>
      <div id="go-share">${SERVICES.map(name => `<span class="btn" onclick="share()">${name} share button</span>`).join('')}</div>
      <div class="photo"><img src="/a.jpg" alt=""><div class="desc" id="copy-1">${CAPTION}</div><div class="desc" id="copy-2">${CAPTION}</div></div>`,
    bottom: `<div id="go-related"><div>Most viewed articles</div>${HEADLINES.map(title => `<div><a href="/n/${title.length}">${title}</a></div>`).join('')}</div>`,
  },
  'custom elements': {
    beforeText: `<news-byline>By Seong Yeon-ho</news-byline><news-date>Mar 18, 2026</news-date>
      <text-resizer id="go-font" class="text-resizer"><button aria-label="Decrease font size">A-</button><button aria-label="Increase font size">A+</button></text-resizer>
      <share-bar id="go-share" class="share-bar"><button aria-label="Share on Facebook"></button><button aria-label="Share on X"></button><button aria-label="Copy link"></button></share-bar>
      <news-picture><img src="/a.jpg" alt=""><news-caption class="caption" id="copy-1">${CAPTION}</news-caption></news-picture>
      <news-lightbox class="lightbox" hidden><img src="/a.jpg" alt=""><div class="caption" id="copy-2">${CAPTION}</div></news-lightbox>`,
    afterText: `<most-read id="go-related"><h2>Most viewed articles</h2>${HEADLINES.map(title => `<a href="/n/${title.length}">${title}</a>`).join('<br>')}</most-read>`,
  },
  'Korean buttons': {
    beforeText: `<div class="byline">By Seong Yeon-ho 입력 2026-03-18 18:06</div>
      <div class="view-util"><div id="go-font"><strong>글자크기</strong><button>가-</button><button>가+</button></div>
      <div id="go-share"><button>페이스북 공유</button><button>트위터 공유</button><button>카카오톡 공유</button><button>링크 복사</button></div>
      <button id="go-print">인쇄</button><button id="go-scrap">스크랩</button></div>
      <figure><img src="/a.jpg" alt=""><figcaption id="copy-1">${CAPTION}</figcaption><figcaption id="copy-2">${CAPTION}</figcaption></figure>`,
    afterText: `<p id="go-copyright">Copyright © 물결신문. All rights reserved. 무단 전재 및 재배포 금지</p>
      <div id="go-related"><strong>많이 본 뉴스</strong><ul>${HEADLINES.map(title => `<li><a href="/n/${title.length}">${title}</a></li>`).join('')}</ul></div>`,
  },
};

describe.each(Object.entries(LAYOUTS))('an article like the two first ones, built of %s', (_, slots) => {
  const page = pageWith(slots);
  const hidden = hiddenIds(page);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);

  test('all its clutter goes', () => {
    expect(ids.filter(id => id.startsWith('go') && !(id in hidden))).toEqual([]);
  });

  test('one copy of the caption goes and one stays', () => {
    expect(ids.filter(id => id.startsWith('copy') && id in hidden)).toHaveLength(1);
  });

  test('nothing of the article is lost', () => {
    expect(hiddenParagraphs(page)).toEqual([]);
    const rest = page.querySelectorAll(
      'h1, time, .date, .by, .byline, .author, news-byline, news-date, img[src="/a.jpg"]',
    );
    const lost = [...rest].filter(element =>
      [...page.querySelectorAll('[id]')].some(part => part.id in hidden && part.contains(element)),
    );
    expect(lost.filter(element => !element.closest('[hidden]')).map(({ outerHTML }) => outerHTML)).toEqual(
      [],
    );
  });
});
