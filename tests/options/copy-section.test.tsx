// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { COPY_FORMATS } from '../../src/core/export/copy/copy-formats';
import { DEFAULT_FILE_TEMPLATE } from '../../src/core/export/own-format';
import { CopySection } from '../../src/options/CopySection';
import { RichPreview } from '../../src/options/RichPreview';
import { DEFAULT_SETTINGS, type Settings } from '../../src/storage/settings';
import { NoticeArea } from '../../src/ui/notice';
import { renderView, type View } from '../support/view';

/** Longer than the pause after which typing is saved. */
const wait = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 600));

async function openSection(choices: Partial<Settings> = {}, language: 'en' | 'ko' = 'en') {
  const stored: Partial<Settings>[] = [];
  let isRefused = false;
  const render = (settings: Settings): Promise<View> =>
    renderView(
      <NoticeArea>
        <CopySection
          settings={settings}
          onChange={change => {
            if (isRefused) return Promise.resolve(false);
            stored.push(change);
            return Promise.resolve(true);
          }}
        />
      </NoticeArea>,
      language,
    );
  const view = await render({ ...DEFAULT_SETTINGS, ...choices });
  const refuse = (): void => {
    isRefused = true;
  };
  return { view, stored, refuse };
}

const previews = (view: View): string[] =>
  [...view.root.querySelectorAll('.copy-preview')].map(({ textContent }) => textContent);
const radio = (view: View, label: string): HTMLInputElement =>
  [...view.root.querySelectorAll('label')]
    .find(({ textContent }) => textContent === label)!
    .querySelector('input')!;
const template = (view: View): HTMLTextAreaElement => view.root.querySelector('textarea')!;

describe('the form of what is copied', () => {
  test.each(COPY_FORMATS)('%s is shown of a quote and of a highlight, rich and plain', async copyFormat => {
    const { view } = await openSection({ copyFormat });
    const [quote, highlight] = previews(view);
    expect(quote).toContain('counted every ticket twice');
    expect(quote).toContain('The Coast Courier');
    expect(highlight).toContain('voted on Wednesday to reopen the ferry line');
    // BibTeX is its own rich form.
    expect(view.root.querySelectorAll('.rich-preview')).toHaveLength(copyFormat === 'bibtex' ? 0 : 2);
    expect(view.root.querySelectorAll('.copy-preview > pre')).toHaveLength(2);
  });

  test('is stored when it is chosen', async () => {
    const { view, stored } = await openSection();
    expect(radio(view, 'Sentence with source').checked).toBe(true);
    radio(view, 'APA').click();
    expect(stored).toEqual([{ copyFormat: 'apa' }]);
  });

  test('speaks Korean, with a Korean example', async () => {
    const { view } = await openSection({}, 'ko');
    expect(view.get('h2').textContent).toBe('복사와 내보내기');
    expect(previews(view)[0]).toContain('표를 하나하나 두 번씩 세었고');
  });
});

test('the rich preview builds only what it knows', async () => {
  const html =
    '<p onclick="alert(1)">a<img src=x onerror=alert(2)><script>alert(3)</script></p><a href="javascript:alert(4)">b</a><style>*{}</style>';
  const view = await renderView(<RichPreview html={html} />);
  const shown = view.get('.rich-preview');
  expect(shown.querySelector('img, script, style, a')).toBeNull();
  expect(shown.querySelector('p')?.attributes).toHaveLength(0);
  expect(shown.querySelector('.preview-link')?.textContent).toBe('b');
});

describe('the reader’s own form', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is previewed as it is typed and saved after a pause', async () => {
    const { view, stored } = await openSection({ copyFormat: 'template' });
    await view.type('textarea', '{speaker}: {quotation} ({{link}})');
    expect(previews(view)[0]).toContain('Oh Dae-sung: We counted every ticket twice');
    expect(view.get('.template-editor .button-row').textContent).toContain('Not saved yet');
    expect(stored).toEqual([]);
    await wait();
    await view.settle();
    expect(stored).toEqual([{ copyTemplate: '{speaker}: {quotation} ({{link}})' }]);
    expect(view.get('.template-editor .button-row').textContent).toContain('Saved');
  });

  test('is saved at once when the field is left or the page goes', async () => {
    const { view, stored } = await openSection({ copyFormat: 'template' });
    await view.type('textarea', '{url}');
    template(view).dispatchEvent(new FocusEvent('blur'));
    await view.type('textarea', '{link}');
    await view.unmount();
    expect(stored).toEqual([{ copyTemplate: '{url}' }, { copyTemplate: '{link}' }]);
  });

  test('says when it could not be saved', async () => {
    const { view, refuse } = await openSection({ copyFormat: 'template' });
    refuse();
    await view.type('textarea', 'x');
    await wait();
    await view.settle();
    expect(view.get('.template-editor .button-row').textContent).toContain('did not work');
  });

  test('has its mistake told in words with the place, and a way there', async () => {
    const { view } = await openSection({ copyFormat: 'template' });
    await view.type('textarea', 'one\ntwo {speeker}');
    expect(view.get('.template-problem p').textContent).toBe(
      'Line 2, column 5: “speeker” is not known here. Until it is mended, the standard form is copied.',
    );
    expect(template(view).getAttribute('aria-invalid')).toBe('true');
    await view.click('.template-problem button');
    expect(document.activeElement).toBe(template(view));
    expect(template(view).selectionStart).toBe('one\ntwo '.length);
    await view.type('textarea', '{speaker}');
    expect(view.has('.template-problem p')).toBe(false);
  });

  test('takes a name where the cursor is', async () => {
    const { view } = await openSection({ copyFormat: 'template' });
    await view.type('textarea', 'by ()');
    template(view).setSelectionRange(4, 4);
    await view.click('.name-chip', '{speaker} who says them');
    expect(template(view).value).toBe('by ({speaker})');
    expect(view.root.querySelectorAll('.template-names .name-chip')).toHaveLength(15);
  });

  test('goes back to the standard one, and that is undone', async () => {
    const { view, stored } = await openSection({ copyFormat: 'template', copyTemplate: '{title}' });
    expect(template(view).value).toBe('{title}');
    await view.click('button', 'Back to the standard template');
    expect(template(view).value).toContain('{quotation}');
    await wait();
    expect(stored).toEqual([{ copyTemplate: '' }]);
    await view.click('.notice-bar button', 'Undo');
    expect(template(view).value).toBe('{title}');
    await wait();
    expect(stored.at(-1)).toEqual({ copyTemplate: '{title}' });
  });
});

describe('the reader’s own kind of file', () => {
  test('begins with a template that works', async () => {
    const { view, stored } = await openSection();
    await view.click('button', 'Make a format of my own');
    expect(stored).toEqual([{ exportTemplate: DEFAULT_FILE_TEMPLATE }]);
    expect(view.has('.file-format textarea')).toBe(true);
  });

  test('is previewed; lists have names of their own', async () => {
    const { view } = await openSection({ exportTemplate: '{each annotations}* {quotation}{end}' });
    expect(previews(view).at(-1)).toContain('* voted on Wednesday');
    expect(
      view.has('.file-format .name-chip', '{each entities}{end} what stands between is written for each'),
    ).toBe(true);
    await view.type('textarea', '{annotations}');
    expect(view.get('.template-problem p').textContent).toBe(
      'Line 1, column 1: “annotations” is a list: write {each annotations} … {end}. Until it is mended, exports do not offer it.',
    );
  });

  test('an emptied field stays open', async () => {
    const { view, stored } = await openSection();
    await view.click('button', 'Make a format of my own');
    await view.type('textarea', '');
    await wait();
    expect(stored.at(-1)).toEqual({ exportTemplate: '' });
    expect(view.has('.file-format textarea')).toBe(true);
  });

  test('is removed, and that is undone', async () => {
    const { view, stored } = await openSection({ exportTemplate: '{title}' });
    await view.click('button', 'Remove this format');
    await view.click('.notice-bar button', 'Undo');
    expect(stored).toEqual([{ exportTemplate: '' }, { exportTemplate: '{title}' }]);
  });
});
