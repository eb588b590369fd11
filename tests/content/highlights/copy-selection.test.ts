// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { citeAnnotation, citeRange } from '../../../src/content/highlights/cite';
import { copyPassages, type CopyMemory } from '../../../src/content/highlights/copy-passages';
import { clipFor } from '../../../src/core/export/copy/copy-formats';
import type { CopyInput } from '../../../src/core/export/copy/passage';
import { PARAGRAPHS } from '../../browser/support/ferry-page';
import { ARTICLE } from '../../support/article';
import { savedAnnotation } from '../../support/saved';

const PAGE = { document, article: { ...ARTICLE, url: `${ARTICLE.url}?sessionid=secret` } };

function rangeOf(words: string): Range {
  const text = [...document.querySelectorAll('p')].find(each => each.textContent.includes(words))?.firstChild;
  const at = text?.textContent?.indexOf(words) ?? -1;
  if (!text || at < 0) throw new Error(`"${words}" is not on the page`);
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + words.length);
  return range;
}

const staticRange = ({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange =>
  ({ startContainer, startOffset, endContainer, endOffset }) as StaticRange;

beforeEach(() => {
  document.body.innerHTML = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n');
  // jsdom has none.
  vi.stubGlobal('StaticRange', function StaticRange(this: object, about: object) {
    Object.assign(this, about);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what is copied of a page', () => {
  test('words, with a link that leads to them and holds no secret', () => {
    const input = citeRange(PAGE, rangeOf(' four thousand signatures '));
    expect(input?.passages[0]).toMatchObject({ quote: { text: 'four thousand signatures', speaker: '' } });
    expect(input?.passages[0]?.link).toBe(`${ARTICLE.url}#:~:text=four,signatures`);
    expect(input?.article.url).toBe(ARTICLE.url);
  });

  test('words of two paragraphs are words apart', () => {
    const range = rangeOf('that evening.');
    range.setEnd(rangeOf('Nobody').endContainer, 7);
    expect(citeRange(PAGE, range)?.passages[0]?.quote.text).toBe('that evening. “Nobody');
  });

  test('nothing where no words are in the range', () => {
    const range = document.createRange();
    range.selectNodeContents(document.body.childNodes[1]!);
    expect(citeRange(PAGE, range)).toBeNull();
  });

  test('a highlight, as it was saved, with a link to where it stands now', () => {
    const annotation = savedAnnotation('one', { exact: 'four thousand people signed', note: 'Check' });
    const found = staticRange(rangeOf('four thousand signatures'));
    expect(citeAnnotation(PAGE, annotation, [found]).passages).toMatchObject([
      {
        quote: { text: 'four thousand people signed' },
        note: 'Check',
        link: `${ARTICLE.url}#:~:text=four,signatures`,
      },
    ]);
  });

  test('a highlight that is lost links to the article', () => {
    expect(citeAnnotation(PAGE, savedAnnotation('one'), []).passages[0]?.link).toBe(ARTICLE.url);
  });
});

describe('copying', () => {
  const input = (): CopyInput => citeRange(PAGE, rangeOf('four thousand signatures'))!;
  const memory = (copyFormat = 'sentence') => ({
    read: () => Promise.resolve({ copyFormat, copyTemplate: '' }),
    keep: vi.fn<CopyMemory['keep']>(() => Promise.resolve()),
  });
  /** A browser whose copy command works as its page's handler wants. */
  function stubCommand(isAllowed = true) {
    const written = new Map<string, string>();
    const execCommand = vi.fn(() => {
      if (!isAllowed) return false;
      const event = Object.assign(new Event('copy', { cancelable: true }), {
        clipboardData: { setData: (type: string, text: string) => void written.set(type, text) },
      });
      document.dispatchEvent(event);
      return true;
    });
    Object.assign(document, { execCommand });
    return written;
  }
  const secure = (isSecureContext: boolean): void => {
    Object.defineProperty(window, 'isSecureContext', { value: isSecureContext, configurable: true });
  };

  test('in a secure page through the clipboard, in the form used last', async () => {
    secure(true);
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const own = memory('markdown');
    expect(await copyPassages(input(), own)).toBe('markdown');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(clipFor('markdown', input(), '').plain);
    expect(own.keep).not.toHaveBeenCalled();
  });

  test.each([
    ['not served over https', false],
    ['that may not use the clipboard', true],
  ])('in a page %s through a copy event, plain and rich', async (_, isSecure) => {
    secure(isSecure);
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    const written = stubCommand();
    const own = memory();
    expect(await copyPassages(input(), own, 'apa')).toBe('apa');
    const { plain, html } = clipFor('apa', input(), '');
    expect(Object.fromEntries(written)).toEqual({ 'text/plain': plain, 'text/html': html });
    expect(own.keep).toHaveBeenCalledExactlyOnceWith('apa');
  });

  test('a refusal is told, and the form is not remembered', async () => {
    secure(false);
    stubCommand(false);
    const own = memory();
    expect(await copyPassages(input(), own, 'apa')).toBeNull();
    expect(own.keep).not.toHaveBeenCalled();
  });
});
