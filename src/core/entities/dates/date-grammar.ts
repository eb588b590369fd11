import de from './grammar/de.json';
import en from './grammar/en.json';
import es from './grammar/es.json';
import fr from './grammar/fr.json';
import ja from './grammar/ja.json';
import ko from './grammar/ko.json';

/** How one language writes dates. Patterns are regular expressions with {weekday}, {month}, {day}, {year}, {iso}, {decade} in them. */
export interface GrammarFile {
  /** Forms of January to December, as alternatives of a regular expression. */
  readonly months: readonly string[];
  /** Forms of Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly patterns: readonly string[];
  /** Phrases that count from the day of publication: phrase -> unit and distance ("week-1"), in any case. */
  readonly relative: Readonly<Record<string, string>>;
  /** Words near a weekday that put it after the publication. */
  readonly future: readonly string[];
}

/** A grammar ready for use. */
export interface DateGrammar {
  /** Tried all; where matches overlap, the earliest and then the longest counts. */
  readonly patterns: readonly RegExp[];
  readonly relative: readonly { readonly pattern: RegExp; readonly code: string }[];
  /** January (0) to December (11) of a month's form; -1 when it is none. */
  monthOf(form: string): number;
  /** Monday (0) to Sunday (6). */
  weekdayOf(form: string): number;
  readonly future: RegExp;
}

const FILES: Readonly<Record<string, GrammarFile>> = { de, en, es, fr, ja, ko };

const NUMBERS: Readonly<Record<string, string>> = {
  day: String.raw`(?<![\d.,:$€£¥₩])(?<day>3[01]|[12]\d|0?[1-9])(?!\d|[.,:]\d|%)`,
  year: String.raw`(?<year>(?:1[5-9]|20)\d\d)(?!\d)`,
  iso: String.raw`(?<![\d-])(?<iso>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d-])`,
  decade: String.raw`(?<decade>(?:1[5-9]|20)\d0)`,
};

/** Letters must not go on before or after a word; scripts without spaces have no such border. */
const BEFORE = String.raw`(?<![\p{Script=Latin}\p{M}\d])`;
const AFTER = String.raw`(?![\p{Script=Latin}\p{M}])`;

const word = (name: string, forms: readonly string[]): string =>
  `${BEFORE}(?<${name}>${forms.join('|')})${AFTER}`;

function expand(pattern: string, file: GrammarFile): RegExp {
  const parts: Readonly<Record<string, string>> = {
    ...NUMBERS,
    month: word('month', file.months),
    weekday: word('weekday', file.weekdays),
  };
  return new RegExp(
    pattern.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole),
    'gu',
  );
}

function finder(forms: readonly string[]): (form: string) => number {
  const patterns = forms.map(form => new RegExp(`^(?:${form})$`, 'u'));
  return form => patterns.findIndex(pattern => pattern.test(form));
}

function build(file: GrammarFile): DateGrammar {
  return {
    patterns: file.patterns.map(pattern => expand(pattern, file)),
    relative: Object.entries(file.relative).map(([phrase, code]) => ({
      pattern: new RegExp(`${BEFORE}(?:${phrase})${AFTER}`, 'giu'),
      code,
    })),
    monthOf: finder(file.months),
    weekdayOf: finder(file.weekdays),
    future: new RegExp(`${BEFORE}(?:${file.future.join('|')})${AFTER}`, 'iu'),
  };
}

const built = new Map<string, DateGrammar>();

/** The grammar of a language; `null` when there is none. */
export function dateGrammarOf(language: string): DateGrammar | null {
  const file = FILES[language];
  if (!file) return null;
  const grammar = built.get(language) ?? build(file);
  built.set(language, grammar);
  return grammar;
}
