const WHOLE_NAME = /[ァ-ヴー]+(?:[・＝][ァ-ヴー]+)+/g;
const ABBREVIATED = /([^\s、。「」『』（）()はがのをにへともで]{3,20})[（(]([A-Z]{2,8})[）)]/g;

/** Longer forms of short names as a Japanese text gives them: イサベル・ヴァルガ for ヴァルガ, the body for its initials. */
export function longJapaneseNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [whole] of text.matchAll(WHOLE_NAME)) {
    const last = whole.split(/[・＝]/).at(-1) ?? '';
    if (last.length > 1 && !names.has(last)) names.set(last, whole);
  }
  for (const [, body = '', initials = ''] of text.matchAll(ABBREVIATED)) names.set(initials, body);
  return names;
}
