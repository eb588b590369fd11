import { isBlank, isDigit, isLetter } from './characters';

/** Marks that open and close each other belong to one family. */
export type MarkFamily = 'double' | 'guillemet' | 'corner' | 'single';

/** A quotation mark where it stands: what it may do there, by its shape and its neighbours. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Closes only when nothing better follows: an apostrophe or inches may look like this. */
  readonly isWeak: boolean;
}

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map(
  Object.entries({
    double: '"“”„‟〝〞〟＂',
    guillemet: '«»',
    corner: '「」『』｢｣',
    single: "'‘’‚‛‹›",
  }).flatMap(([family, chars]) => Array.from(chars, char => [char, family as MarkFamily] as const)),
);

const ONLY_OPEN = '„‟〝「『｢‚‹';
const ONLY_CLOSE = '」』｣〞〟›';
const OPENING_BEFORE = '([{–—―-/:¿¡…“”„"«»‘\'';
const STRONG_NEIGHBOURS = '.,;:!?…)]。、！？—–-';

interface Neighbours {
  readonly before: string;
  readonly after: string;
}

const isBoundary = (char: string): boolean =>
  char === '' || char === '\n' || isBlank(char.charCodeAt(0)) || OPENING_BEFORE.includes(char);

const isBlankOrEnd = (char: string): boolean => char === '' || char === '\n' || isBlank(char.charCodeAt(0));

const isWordChar = (char: string): boolean =>
  char !== '' && (isLetter(char.charCodeAt(0)) || isDigit(char.charCodeAt(0)));

const isNumber = (char: string): boolean => char !== '' && isDigit(char.charCodeAt(0));

/** Twice a single mark is how some typists write a double one: ''so''. */
function doubledLength(text: string, at: number): number {
  const char = text.charAt(at);
  return (char === "'" || char === '’' || char === '‘' || char === '`') && text.charAt(at + 1) === char
    ? 2
    : 1;
}

type Direction = Pick<Mark, 'canOpen' | 'canClose'>;

/** Marks whose shape says only half of what they do: “ closes in German, « and » change places in Danish, ” opens in Swedish. */
const BY_SHAPE: Readonly<Record<string, (around: Neighbours) => Direction>> = {
  '“': ({ before, after }) => ({
    canOpen: !isBlankOrEnd(after) || isBlankOrEnd(before),
    canClose: !isBlankOrEnd(before),
  }),
  '«': ({ before }) => ({ canOpen: true, canClose: !isBlankOrEnd(before) }),
  '»': ({ before, after }) => ({ canOpen: isBoundary(before) && !isBlankOrEnd(after), canClose: true }),
  '”': ({ before, after }) => ({ canOpen: isBlankOrEnd(before) && !isBlankOrEnd(after), canClose: true }),
};

function directionOf(char: string, around: Neighbours): Direction {
  if (ONLY_OPEN.includes(char)) return { canOpen: true, canClose: false };
  if (ONLY_CLOSE.includes(char)) return { canOpen: false, canClose: true };
  const byShape = BY_SHAPE[char];
  if (byShape) return byShape(around);
  const { before, after } = around;
  return {
    canOpen: isBoundary(before) && !isBlankOrEnd(after),
    canClose: !isBlankOrEnd(before) || isBlankOrEnd(after),
  };
}

/** A single mark between letters is an apostrophe; before a digit or after one it is a year or feet. */
function isApostrophe(char: string, { before, after }: Neighbours): boolean {
  if (!"'’‘".includes(char)) return false;
  if (isWordChar(before) && isWordChar(after)) return true;
  return isNumber(before) || (char !== '‘' && isBlankOrEnd(before) && isNumber(after));
}

function isWeak(char: string, { before, after }: Neighbours): boolean {
  if (char === '"') return isNumber(before) && isBlankOrEnd(after);
  return (
    "'’‘".includes(char) &&
    !STRONG_NEIGHBOURS.includes(before) &&
    !(after === '\n' || after === '' || STRONG_NEIGHBOURS.includes(after))
  );
}

function markAt(text: string, at: number, family: MarkFamily): Mark | null {
  const char = text.charAt(at);
  const length = doubledLength(text, at);
  const around = { before: text.charAt(at - 1), after: text.charAt(at + length) };
  if (length === 1 && isApostrophe(char, around)) return null;
  const direction = directionOf(length === 2 ? '"' : char, around);
  if (!direction.canOpen && !direction.canClose) return null;
  return {
    at,
    length,
    family: length === 2 ? 'double' : family,
    ...direction,
    isWeak: length === 1 && isWeak(char, around),
  };
}

/** The quotation marks of `text` between `start` and `end`, apostrophes, feet and years left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    const family = char === '`' && text.charAt(at + 1) === '`' ? 'double' : FAMILIES.get(char);
    const mark = family === undefined ? null : markAt(text, at, family);
    if (!mark) continue;
    marks.push(mark);
    at = mark.at + mark.length - 1;
  }
  return marks;
}
