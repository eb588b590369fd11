import { lettersOf } from './letters-of';

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il)(?=.)/;

function keysOf(names: readonly string[]): ReadonlySet<string> {
  const keys = names.map(lettersOf).filter(key => key.length > 1);
  return new Set(keys.flatMap(key => [key, key.replace(ARTICLE, '')]));
}

/** The names of the paper, to tell them from those of authors. */
export class Papers {
  private readonly own: ReadonlySet<string>;
  private readonly keys: ReadonlySet<string>;

  /** @param others names of its company and its address: what they leave over is a name */
  constructor(names: readonly string[], others: readonly string[]) {
    this.own = keysOf(names);
    this.keys = keysOf([...names, ...others]);
  }

  /** Whether it is the paper's name: who wrote an article in it is then not said. */
  has(name: string): boolean {
    const key = lettersOf(name);
    return this.own.has(key) || this.own.has(key.replace(ARTICLE, ''));
  }

  /** Whether it is the paper's name or its company's. */
  isOurs(name: string): boolean {
    return this.keys.has(lettersOf(name));
  }

  /** Whether it is how a name of the paper begins: "New Haven" of "New Haven Courier". */
  hasBeginning(name: string): boolean {
    const key = lettersOf(name);
    return [...this.keys].some(own => own.length > key.length && own.startsWith(key));
  }

  /** "Ann Lee Coast Courier" becomes "Ann Lee". */
  cut(name: string): string {
    const words = name.split(' ');
    const at = words.findIndex(
      (_, index) => index > 1 && this.keys.has(lettersOf(words.slice(index).join(''))),
    );
    return at < 0 ? name : words.slice(0, at).join(' ');
  }
}
