import type { PageText } from '../../annotation/page-text';
import type { Span } from '../../text/span';

/** A stretch of one block of a page, in units of its `text`. */
export interface Stretch extends Span {
  readonly block: number;
}

const IGNORED = /[\p{Cf}\p{M}]/u;
const QUOTES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
};
const KATAKANA = /[\u30a1-\u30f6]/;
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * A character as browsers compare it: without case, accents, width and kind of kana or quotation mark (the search of the
 * specification compares at primary strength). Empty for what they pass over.
 */
function foldCharacter(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  const quote = QUOTES[plain] ?? plain;
  return KATAKANA.test(quote) ? String.fromCharCode(quote.charCodeAt(0) - KATAKANA_TO_HIRAGANA) : quote;
}

/** Text as browsers compare it, white space collapsed. */
export function foldText(text: string): string {
  return Array.from(text.replace(/\s+/gu, ' '), foldCharacter).join('');
}

/** One block of a page: the text between two block boundaries, as a search for a text fragment sees it. */
export class SearchableBlock {
  /** White space collapsed. */
  readonly text: string;
  /** Offset in the page's text of each unit of `text`. */
  readonly origins: readonly number[];
  readonly folded: string;
  /** Unit of `text` that each unit of `folded` comes from. */
  readonly #units: readonly number[];
  readonly #language: string;
  #words: readonly Span[] | undefined;
  #edges: ReadonlySet<number> | undefined;

  constructor(text: string, origins: readonly number[], language: string) {
    this.text = text;
    this.origins = origins;
    this.#language = language;
    const units: number[] = [];
    let folded = '';
    let at = 0;
    for (const character of text) {
      const own = IGNORED.test(character) ? '' : foldCharacter(character);
      for (let unit = 0; unit < own.length; unit += 1) units.push(at);
      folded += own;
      at += character.length;
    }
    this.folded = folded;
    this.#units = units;
  }

  /** The words of the block. */
  get words(): readonly Span[] {
    this.#segment();
    return this.#words ?? [];
  }

  /** Whether a word begins or ends at this unit. */
  isEdge(unit: number): boolean {
    this.#segment();
    return this.#edges?.has(unit) ?? true;
  }

  /** The stretch of `text` that a stretch of `folded` comes from. */
  unfold({ start, end }: Span): Span {
    const last = this.#units[end - 1] ?? 0;
    const [character = ''] = this.text.slice(last, last + 2);
    return { start: this.#units[start] ?? 0, end: last + character.length };
  }

  #segment(): void {
    if (this.#words) return;
    const segmenter = new Intl.Segmenter(this.#language || undefined, { granularity: 'word' });
    const words: Span[] = [];
    const edges = new Set<number>([this.text.length]);
    for (const { index, segment, isWordLike } of segmenter.segment(this.text)) {
      edges.add(index);
      if (isWordLike) words.push({ start: index, end: index + segment.length });
    }
    this.#words = words;
    this.#edges = edges;
  }
}

/** The blocks of a page that hold text, in document order. Linear in the size of the page. */
export class SearchablePage {
  readonly blocks: readonly SearchableBlock[];

  /** @param language BCP 47 tag of the page, which decides what a word is; empty when unknown */
  constructor(page: PageText, language: string) {
    const blocks: SearchableBlock[] = [];
    let text = '';
    let origins: number[] = [];
    const close = (): void => {
      if (text.trim() !== '') blocks.push(new SearchableBlock(text, origins, language));
      text = '';
      origins = [];
    };
    page.starts.forEach((start, number) => {
      if (page.isVisible[number] !== 1) return;
      if (page.isNewBlock[number] === 1) close();
      const end = page.starts[number + 1] ?? page.text.length;
      for (let at = start; at < end; at += 1) {
        const sign = page.text.charAt(at);
        const isBlank = /\s/.test(sign);
        if (isBlank && (text === '' || text.endsWith(' '))) continue;
        text += isBlank ? ' ' : sign;
        origins.push(at);
      }
    });
    close();
    this.blocks = blocks;
  }

  /** The words that a span of the page's text touches, in order. */
  wordsOf(span: Span): Stretch[] {
    return this.blocks.flatMap(({ origins, words }, block) => {
      const isOutside = (origins.at(-1) ?? -1) < span.start || (origins[0] ?? Infinity) >= span.end;
      if (isOutside) return [];
      return words
        .filter(({ start, end }) => (origins[start] ?? 0) < span.end && (origins[end - 1] ?? 0) >= span.start)
        .map(word => ({ ...word, block }));
    });
  }

  /** The text from the beginning of one stretch to the end of another of the same block. */
  between(first: Stretch, last: Stretch): string {
    return this.blocks[first.block]?.text.slice(first.start, last.end) ?? '';
  }
}
