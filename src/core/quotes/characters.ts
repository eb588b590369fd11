/**
 * Character classes by code unit, the same in every engine whatever its Unicode version. Only what the
 * languages of this project need: Latin, Greek, Cyrillic, Hangul, kana, ideographs.
 */

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high;

const isAsciiLetter = (code: number): boolean => isBetween(code | 32, 97, 122);

/** A letter of an alphabet, a syllable or an ideograph. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code);
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return isCjk(code) || isBetween(code, 0xff21, 0xff5a) || isBetween(code, 0xd800, 0xdfff);
}

/** Hangul, kana and ideographs: written without or with fewer blanks. */
export function isCjk(code: number): boolean {
  if (code < 0x3005) return false;
  return (
    isBetween(code, 0x3005, 0x3007) ||
    isBetween(code, 0x3041, 0x30ff) ||
    isBetween(code, 0x3130, 0x318f) ||
    isBetween(code, 0x3400, 0x9fff) ||
    isBetween(code, 0xac00, 0xd7a3) ||
    isBetween(code, 0xf900, 0xfaff)
  );
}

/** A digit, ASCII or full width. */
export function isDigit(code: number): boolean {
  return isBetween(code, 48, 57) || isBetween(code, 0xff10, 0xff19);
}

/** A blank of any width, the no-break ones of French punctuation included; not the line break. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 13 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    isBetween(code, 0x2000, 0x200b) ||
    code === 0xfeff
  );
}
