import { describe, expect, test } from 'vitest';

import type { Selector } from '../../../src/core/annotation/model';
import { resolveAll } from '../../../src/core/annotation/resolve';
import { createTextIndex } from '../../../src/core/annotation/text-index';
import { bodyOf } from '../../support/body';
import { findOn, pageOf, PARAGRAPHS, store } from './article';

const PAGE = pageOf(PARAGRAPHS);
const WORDS = 'A crossing takes forty minutes';
const TEASER =
  '<aside class="a1"><h4>Read more</h4><p>From Seldby: A crossing takes forty minutes and more.</p></aside>';

function changed(change: (paragraphs: string[]) => string[]): string {
  return pageOf(change([...PARAGRAPHS]));
}

const replaced = (from: string | RegExp, to: string): string =>
  changed(all => all.map(text => text.replace(from, to)));

describe('the same words', () => {
  test('on the unchanged page', () => {
    const found = findOn(PAGE, store(PAGE, WORDS));
    expect(found).toMatchObject({ state: 'exact', confidence: 1, texts: [WORDS], wording: WORDS });
  });

  test.each([
    ['an advert before the article', changed(all => ['<div>Advertisement: buy boats</div>', ...all])],
    [
      'other classes and wrappers',
      PAGE.replaceAll('<p>', '<div class="x9"><p class="t">').replaceAll('</p>', '</p></div>'),
    ],
    ['another tag for paragraphs', PAGE.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')],
    ['one block with line breaks', `<div>${PARAGRAPHS.join('<br><br>')}</div>`],
    ['words wrapped one by one', replaced(/\w+/g, '<span>$&</span>')],
    ['an edit in another paragraph', replaced('nine to four', 'eight to five')],
    ['the paragraph before it gone', changed(all => all.filter((_, number) => number !== 1))],
  ])('after %s', (_, html) => {
    const found = findOn(html, store(PAGE, WORDS));
    expect(found).toMatchObject({ state: 'exact', texts: [WORDS] });
  });

  test('typeset anew', () => {
    const stored = store(PAGE, '“We counted every ticket twice,” said harbour master');
    const html = PAGE.replace('“We', '« We')
      .replace('twice,”', 'twice, »')
      .replace('harbour master', 'har\u00adbour\u00a0master');
    expect(findOn(html, stored)).toMatchObject({
      state: 'exact',
      texts: ['« We counted every ticket twice, » said har\u00adbour\u00a0master'],
    });
  });

  test('moved between other paragraphs', () => {
    const html = changed(([first = '', second = '', third = '', ...rest]) => [
      first,
      second,
      ...rest.slice(0, 2),
      third,
      ...rest.slice(2),
    ]);
    expect(findOn(html, store(PAGE, PARAGRAPHS[2]))).toMatchObject({
      state: 'moved',
      texts: [PARAGRAPHS[2]],
    });
  });

  test('not the copy in a pull quote, though it comes first', () => {
    const html = changed(([first = '', ...rest]) => [first, TEASER, ...rest]);
    const found = findOn(html, store(PAGE, WORDS));
    expect(found).toMatchObject({ state: 'exact', texts: [WORDS] });
    expect(found.spans[0]?.start).toBeGreaterThan(bodyOf(html).textContent.indexOf('Two boats'));
  });

  test('in an article that is on the page twice', () => {
    const copies = (advert: string): string =>
      `${advert}<div>${PARAGRAPHS.join('<br>')}</div><div>${PARAGRAPHS.join('<br>')}</div>`;
    const stored = store(copies(''), WORDS);
    const found = findOn(copies('<p>Advertisement</p>'), stored);
    expect(found).toMatchObject({ state: 'exact', texts: [WORDS] });
    const [position] = stored.filter(({ type }) => type === 'TextPositionSelector');
    expect(position).toMatchObject({ start: Number(found.spans[0]?.start) - 'Advertisement'.length });
  });

  test('the right one of many short words', () => {
    const stored = store(PAGE, 'ferry was sold');
    const html = changed(all => ['The ferry is a ferry, and another ferry.', ...all]);
    const found = findOn(html, stored);
    expect(found).toMatchObject({ state: 'exact', texts: ['ferry was sold'] });
  });

  test('in Korean', () => {
    const korean = pageOf([
      '셀드비 항구는 내년 봄에 여객선 운항을 다시 시작한다고 밝혔다.',
      '오다 항만장은 “표를 두 번씩 세어 보았다”고 말했다. 마지막 배는 11년 전에 떠났다.',
      '섬 주민들은 작은 잔치를 열었고 학교 종이 오래 울렸다.',
    ]);
    const stored = store(korean, '표를 두 번씩 세어');
    const html = korean.replace('<h1>', '<div>광고 표를 사세요</div><h1>').normalize('NFD');
    expect(findOn(html, stored)).toMatchObject({
      state: 'exact',
      texts: ['표를 두 번씩 세어'.normalize('NFD')],
    });
  });
});

describe('edited words', () => {
  test('one word changed', () => {
    const found = findOn(replaced('forty minutes', 'fifty minutes'), store(PAGE, WORDS));
    expect(found).toMatchObject({ state: 'edited', wording: 'A crossing takes fifty minutes' });
  });

  test('the first and the last word changed', () => {
    const html = replaced(
      'The money comes from the county, the port',
      'All funds come from the county, the state',
    );
    const found = findOn(html, store(PAGE, 'The money comes from the county, the port'));
    expect(found).toMatchObject({ state: 'edited', wording: 'All funds come from the county, the state' });
  });

  test('a word put in', () => {
    const found = findOn(
      replaced('every ticket', 'every single ticket'),
      store(PAGE, 'We counted every ticket twice'),
    );
    expect(found).toMatchObject({ state: 'edited', wording: 'We counted every single ticket twice' });
  });

  test('a number that lost its point is an edit', () => {
    const before = pageOf([
      ...PARAGRAPHS,
      'The county gives 1.5 million crowns for the pier and the two boats.',
    ]);
    const found = findOn(before.replace('1.5', '15'), store(before, 'gives 1.5 million'));
    expect(found).toMatchObject({ state: 'edited', wording: 'gives 15 million' });
  });
});

describe('passages over several paragraphs', () => {
  const words = `${PARAGRAPHS[1]}</p>\n<p>${PARAGRAPHS[2]}`.replace('</p>\n<p>', '\n');

  test('are found as one span', () => {
    const found = findOn(
      changed(all => ['<div>Advertisement</div>', ...all]),
      store(PAGE, words),
    );
    expect(found.state).toBe('exact');
    expect(found.texts).toHaveLength(1);
  });

  test('leave out a block that was put between', () => {
    const html = changed(all => [
      ...all.slice(0, 2),
      '<div>Advertisement: our boats are painted by hand.</div>',
      ...all.slice(2),
    ]);
    const found = findOn(html, store(PAGE, words));
    expect(found.texts).toEqual([PARAGRAPHS[1], PARAGRAPHS[2]]);
  });
});

describe('lost', () => {
  test.each([
    ['the paragraph is gone', changed(all => all.filter((_, number) => number !== 2))],
    [
      'a teaser repeats the words of a paragraph that is gone',
      changed(all => [...all.filter((_, number) => number !== 2), TEASER]),
    ],
    ['only the first paragraphs are there', pageOf(PARAGRAPHS.slice(0, 2))],
    [
      'it is another article',
      pageOf(['A bakery in Orm sells bread that takes forty minutes.', 'It opens at six.']),
    ],
    ['the page is empty', ''],
  ])('when %s', (_, html) => {
    expect(findOn(html, store(PAGE, WORDS))).toMatchObject({ state: 'lost', spans: [], wording: '' });
  });

  test('a short word whose paragraph is gone is not taken from elsewhere', () => {
    const html = changed(all => all.filter((_, number) => number !== 0));
    expect(findOn(html, store(PAGE, 'ferry line in spring')).state).toBe('lost');
    expect(findOn(html, store(PAGE, 'islands.')).state).toBe('lost');
  });

  test('one of two equal lists is gone', () => {
    const list =
      '<ul><li>Adult ticket for one day</li><li>Child ticket for one day</li><li>Bicycle for one day</li></ul>';
    const before = pageOf([
      PARAGRAPHS[0],
      PARAGRAPHS[1],
      list,
      PARAGRAPHS[2],
      PARAGRAPHS[3],
      list,
      PARAGRAPHS[4],
    ]);
    const after = pageOf([PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2], PARAGRAPHS[3], list, PARAGRAPHS[4]]);
    expect(findOn(after, store(before, 'Child ticket')).state).toBe('lost');
  });
});

describe('foreign and broken selectors', () => {
  test('a quote with prefix and suffix alone is enough', () => {
    const [quote] = store(PAGE, WORDS);
    expect(findOn(PAGE, quote ? [quote] : [])).toMatchObject({ texts: [WORDS] });
  });

  test('without a quote there is nothing to find', () => {
    expect(findOn(PAGE, [{ type: 'TextPositionSelector', start: 3, end: 9 }]).state).toBe('lost');
    expect(findOn(PAGE, []).state).toBe('lost');
  });

  test('a position outside the page does no harm', () => {
    const stored = store(PAGE, WORDS).map((selector): Selector =>
      selector.type === 'TextPositionSelector' ? { ...selector, start: -5, end: 1e9 } : selector,
    );
    expect(findOn(PAGE, stored)).toMatchObject({ state: 'exact', texts: [WORDS] });
  });

  test('punctuation alone is found in its place, and nowhere else', () => {
    const stored = store(PAGE, '“');
    expect(findOn(PAGE, stored)).toMatchObject({ state: 'exact', texts: ['“'] });
    expect(findOn(pageOf(['“Nothing”']), stored).state).toBe('lost');
  });
});

test('resolving all gives what resolving each gives', () => {
  const all = [WORDS, PARAGRAPHS[0], 'ferry was sold'].map(words => store(PAGE, words));
  const html = replaced('forty', 'fifty');
  const together = resolveAll(all, createTextIndex(bodyOf(html)));
  expect(together).toEqual(
    all.map(stored => {
      const { texts, ...resolution } = findOn(html, stored);
      expect(texts.length).toBe(resolution.spans.length);
      return resolution;
    }),
  );
});
