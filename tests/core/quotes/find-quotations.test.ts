import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findQuotations } from '../../../src/core/quotes/find-quotations';

const quoted = (text: string): string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['English', 'She said, “We leave at dawn,” and left.', '“We leave at dawn,”'],
    ['typewriter', 'She said, "We leave at dawn," and left.', '"We leave at dawn,"'],
    ['German', 'Sie sagte: „Wir gehen im Morgengrauen.“ Dann ging sie.', '„Wir gehen im Morgengrauen.“'],
    ['German guillemets', 'Sie sagte: »Wir gehen jetzt.« Dann ging sie.', '»Wir gehen jetzt.«'],
    ['Swiss', 'Sie sagte: «Wir gehen jetzt.» Dann ging sie.', '«Wir gehen jetzt.»'],
    ['French', 'Elle dit : « Nous partons à l’aube. » Puis rien.', '« Nous partons à l’aube. »'],
    ['Spanish', 'Dijo: «Salimos al alba». Luego nada.', '«Salimos al alba»'],
    ['Italian', 'Disse: «Partiamo all’alba». Poi nulla.', '«Partiamo all’alba»'],
    ['Russian', 'Он сказал: «Мы уходим на рассвете». И ушёл.', '«Мы уходим на рассвете»'],
    ['Korean', '그는 "내일 새벽에 떠난다"고 말했다.', '"내일 새벽에 떠난다"'],
    ['Japanese', '港長は「明け方に出る」と述べた。', '「明け方に出る」'],
    ['Chinese', '港长说：“我们明早出发。”', '“我们明早出发。”'],
    ['two single marks', "She said, ''We leave at dawn,'' and left.", "''We leave at dawn,''"],
    ['marks that do not match', 'She said, “We leave at dawn," and left.', '“We leave at dawn,"'],
    ['marks closed by two singles', 'She said, “We leave at dawn,’’ and left.', '“We leave at dawn,’’'],
  ])('pairs %s marks', (_, text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it('takes single marks where the text has no others, and tells apostrophes apart', () => {
    expect(quoted("He said: 'We don't know the workers' plans yet.' It's over.")).toEqual([
      "'We don't know the workers' plans yet.'",
    ]);
  });

  it('leaves single marks alone where the text quotes in double ones', () => {
    expect(quoted('The ‘Iron Ferry’ sailed. “It floats,” she said.')).toEqual(['“It floats,”']);
  });

  it('gives the outermost of nested quotations', () => {
    expect(quoted('“They told me ‘never again’ and left,” he said.')).toEqual([
      '“They told me ‘never again’ and left,”',
    ]);
    expect(quoted('“They said “never” and left,” he said.')).toEqual(['“They said “never” and left,”']);
  });

  it('is not misled by feet and inches', () => {
    expect(quoted('He is 6\'2" tall. "I am 5\'10" in socks," he said.')).toEqual(['"I am 5\'10" in socks,"']);
  });

  it('keeps a mark opened twice to the first close', () => {
    expect(quoted('“We “leave at dawn,” she said. Then she went.')).toEqual(['“We “leave at dawn,”']);
  });

  it('gives one piece a paragraph where a quotation runs on', () => {
    const text = 'Kim said: “First we count the boats.\n\n“Then we count the nets.”';
    expect(findQuotations(text).map(({ isClosed, isContinuation }) => [isClosed, isContinuation])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('finds the end of a quotation whose second paragraph lacks its opening mark', () => {
    expect(quoted('Kim said: “First we count the boats.\n\nThen we count the nets.” He left.')).toEqual([
      '“First we count the boats.',
      'Then we count the nets.”',
    ]);
  });

  it('ends one that is never closed with its paragraph', () => {
    expect(quoted('Kim spoke. "First we count the boats, then the nets.\n\nThe harbour was quiet.')).toEqual([
      '"First we count the boats, then the nets.',
    ]);
  });

  it('gives spans in order, inside the text and without overlap', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      "'",
      '‘',
      '’',
      '「',
      '」',
      ' ',
      '\n',
      'a',
      'B',
      '5',
      ',',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('');
        let end = 0;
        for (const quotation of findQuotations(text)) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(text.slice(quotation.start, quotation.end)).not.toContain('\n');
          end = quotation.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
