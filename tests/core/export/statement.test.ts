import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { statementOf, withoutMarks } from '../../../src/core/export/statement';
import { attribution, attributions, TEXT } from '../../support/article';

describe('outer marks', () => {
  test.each([
    ['“Who pays?”', 'Who pays?'],
    ['"Who pays?"', 'Who pays?'],
    ['„Wer zahlt?“', 'Wer zahlt?'],
    ['»Wer zahlt?«', 'Wer zahlt?'],
    ['« Qui paie ? »', 'Qui paie ?'],
    ['「誰が払うのか」', '誰が払うのか'],
    ['‘Who pays?’', 'Who pays?'],
    ['“never closed', 'never closed'],
    ['“She said ‘yes’”', 'She said ‘yes’'],
    ['“Who said “yes”?”', 'Who said “yes”?'],
    ['no marks at all', 'no marks at all'],
    ['the islanders’', 'the islanders’'],
    ['“', ''],
    ['', ''],
  ])('%j without them is %j', (words, expected) => {
    expect(withoutMarks(words)).toBe(expected);
  });

  test('at most one mark goes from each end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('“', '”', '"', 'a', ' ', '«', '»') }), words => {
        const bare = withoutMarks(words);
        expect(words).toContain(bare);
        expect(words.trim().length - bare.length).toBeLessThanOrEqual(2 + words.trim().split(' ').length);
      }),
    );
  });
});

describe('a statement', () => {
  test('that the article breaks is joined by an ellipsis, without the comma of the break', () => {
    const [broken] = attributions();
    expect(broken && statementOf(broken, TEXT)).toBe(
      'We counted every ticket twice … And then once more for the children.',
    );
  });

  test('over two paragraphs has no ellipsis', () => {
    const text = '“First half.\n\n“Second half.”';
    const parts = attribution(['“First half.', '“Second half.”'], {}, text);
    expect(statementOf(parts, text)).toBe('First half. Second half.');
  });

  test('line breaks within a segment become blanks', () => {
    const text = '“First\nline”';
    expect(statementOf(attribution([text], {}, text), text)).toBe('First line');
  });

  test('indirect: the words as they stand', () => {
    const text = 'the “lifeline” would return';
    expect(statementOf(attribution([text], { type: 'indirect' }, text), text)).toBe(text);
  });
});
