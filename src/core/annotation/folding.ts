/**
 * Folding: what of a text stays the same when a page is typeset anew. White space, punctuation, quotation
 * marks, dashes and invisible characters go; letters, digits and symbols stay, composed (NFC) and without
 * compatibility forms (NFKC of single characters: ligatures, full-width forms).
 */

/** A folded text: one entry per unit that stayed. */
export interface FoldedText {
  /** UTF-16 units. */
  readonly units: Uint16Array;
  /** Offset of each unit in the text it came from. */
  readonly origins: Uint32Array;
  /** What stands before each unit: a sum of `WORD_EDGE` and `BLOCK_EDGE`. */
  readonly edges: Uint8Array;
}

/** White space or punctuation stands before the unit. */
export const WORD_EDGE = 1;
/** The unit is the first of its block, or follows a line break. */
export const BLOCK_EDGE = 2;

const DROPPED_SILENTLY = 1;
const DROPPED_AT_WORD_EDGE = 2;
const COMBINING = 3;
const KEPT = 4;
const EXPANDED = 5;

/** Controls, formats, variation selectors, and the points of Hebrew and Arabic that most texts leave out. */
const INVISIBLE =
  /[\p{Cf}\p{Cc}\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u180b-\u180d\u20d0-\u20f0\ufe00-\ufe0f\ufffc]/u;
const WORD_BREAK = /[\p{Z}\t-\r]/u;
/** U+02B9 to U+02BF are letters by class, and apostrophes by use. */
const PUNCTUATION = /[\p{P}\p{Sk}\u02b9-\u02bf]/u;
const SYMBOLS_KEPT = new Set('#%&*@/');
/** Marks that compose with a letter before them, and the vowels and finals of decomposed Hangul. */
const COMPOSING = /[\u0300-\u036f\u3099\u309a\u1160-\u11ff]/;

const classes = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);
const expansions = new Map<number, string>();
const compositions = new Map<number, number>();

function classOf(char: string): number {
  if (COMPOSING.test(char)) return COMBINING;
  if (/[\ud800-\udfff]/.test(char) || SYMBOLS_KEPT.has(char)) return KEPT;
  if (WORD_BREAK.test(char)) return DROPPED_AT_WORD_EDGE;
  if (INVISIBLE.test(char)) return DROPPED_SILENTLY;
  return PUNCTUATION.test(char) ? DROPPED_AT_WORD_EDGE : KEPT;
}

/** Class of one UTF-16 unit, worked out at its first use. */
function classify(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  let kind = classOf(char);
  const plain = kind === KEPT ? char.normalize('NFKC').normalize('NFC').replace(/\s/gu, '') : char;
  if (plain.length !== 1) {
    expansions.set(unit, plain);
    kind = EXPANDED;
  }
  classes[unit] = kind;
  folded[unit] = plain.charCodeAt(0);
  return kind;
}

/** The composed unit, or 0 when the two do not compose to one. */
function compose(base: number, mark: number): number {
  const key = base * 0x10000 + mark;
  const known = compositions.get(key);
  if (known !== undefined) return known;
  const composed = String.fromCharCode(base, mark).normalize('NFC');
  const unit = composed.length === 1 ? composed.charCodeAt(0) : 0;
  compositions.set(key, unit);
  return unit;
}

/** Whether folding drops this unit, as it does white space, punctuation and invisible characters. */
export function isDropped(unit: number): boolean {
  const kind = classify(unit);
  return kind === DROPPED_SILENTLY || kind === DROPPED_AT_WORD_EDGE;
}

/** Whether this unit is white space or invisible. */
export function isBlank(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return WORD_BREAK.test(char) || (INVISIBLE.test(char) && !COMPOSING.test(char));
}

/** Whether this unit is part of the character before it: a combining mark or a low surrogate. */
export function continuesCharacter(unit: number): boolean {
  return (
    classify(unit) === COMBINING || (unit >= 0xdc00 && unit < 0xe000) || (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

/** Collects folded units. Texts are added one after another, in linear time. */
export class Folder {
  #units: Uint16Array<ArrayBuffer>;
  #origins: Uint32Array<ArrayBuffer>;
  #edges: Uint8Array<ArrayBuffer>;
  #length = 0;
  #edge = WORD_EDGE | BLOCK_EDGE;

  /** `capacity`: about how many units will come. */
  constructor(capacity: number) {
    const size = Math.max(16, capacity);
    this.#units = new Uint16Array(size);
    this.#origins = new Uint32Array(size);
    this.#edges = new Uint8Array(size);
  }

  /** Number of units so far. */
  get length(): number {
    return this.#length;
  }

  /** The next unit stands behind an edge of this kind. */
  mark(edge: number): void {
    this.#edge |= edge;
  }

  /** Fold `text`, whose first unit has the offset `origin`. */
  add(text: string, origin: number): void {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      switch (classify(unit)) {
        case KEPT:
          this.#push(folded[unit] ?? unit, origin + at);
          break;
        case DROPPED_AT_WORD_EDGE:
          this.#edge |= WORD_EDGE;
          break;
        case COMBINING:
          this.#combine(unit, origin + at);
          break;
        case EXPANDED:
          for (const char of expansions.get(unit) ?? '') this.#push(char.charCodeAt(0), origin + at);
          break;
        default:
      }
    }
  }

  finish(): FoldedText {
    return {
      units: this.#units.slice(0, this.#length),
      origins: this.#origins.slice(0, this.#length),
      edges: this.#edges.slice(0, this.#length),
    };
  }

  #combine(mark: number, origin: number): void {
    const last = this.#length - 1;
    const composed = last < 0 ? 0 : compose(this.#units[last] ?? 0, mark);
    if (composed !== 0) this.#units[last] = composed;
    // A vowel of Hangul that stands alone is a letter; an accent that stands alone says nothing.
    else if (mark >= 0x1160 && mark <= 0x11ff) this.#push(mark, origin);
  }

  #push(unit: number, origin: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#origins[this.#length] = origin;
    this.#edges[this.#length] = this.#edge;
    this.#length += 1;
    this.#edge = 0;
  }

  #grow(): void {
    const size = this.#units.length * 2;
    const units = new Uint16Array(size);
    const origins = new Uint32Array(size);
    const edges = new Uint8Array(size);
    units.set(this.#units);
    origins.set(this.#origins);
    edges.set(this.#edges);
    this.#units = units;
    this.#origins = origins;
    this.#edges = edges;
  }
}

/** Fold a text in which `\n` stands between blocks. */
export function addLines(folder: Folder, text: string): void {
  let at = 0;
  for (const line of text.split('\n')) {
    if (at > 0) folder.mark(WORD_EDGE | BLOCK_EDGE);
    folder.add(line, at);
    at += line.length + 1;
  }
}
