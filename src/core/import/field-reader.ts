import { ImportError, type ImportReason } from './import-problem';
import { LIMITS } from './limits';

type Where = () => number;

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a text is an ISO 8601 date, with or without time, that exists. */
export function isDate(text: string): boolean {
  if (!DATE.test(text) || Number.isNaN(Date.parse(text))) return false;
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether something is an object with keys, not a list and not `null`. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the fields of an object out of a file that may hold anything. Each reading checks and throws an `ImportError`
 * with the line; only own fields count, so that "__proto__" and "constructor" are fields like any other.
 */
export class FieldReader {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #where: Where;
  readonly #path: string;

  /** @param where tells the line of the object, asked only when something is wrong */
  constructor(value: unknown, where: Where, path = '') {
    this.#where = where;
    this.#path = path;
    if (!isObject(value)) throw new ImportError('not-an-object', { line: where(), field: path });
    this.#object = value;
  }

  get(name: string): unknown {
    return Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined && this.get(name) !== null;
  }

  fail(reason: ImportReason, name: string): never {
    throw new ImportError(reason, { line: this.#where(), field: this.#nameOf(name) });
  }

  /** A text; a missing one is an error, unless `fallback` is given. */
  text(name: string, { max = LIMITS.line, fallback }: { max?: number; fallback?: string } = {}): string {
    const value = this.get(name) ?? fallback;
    if (value === undefined) return this.fail('missing', name);
    if (typeof value !== 'string') return this.fail('not-text', name);
    if (value.length > max) return this.fail('too-long', name);
    return value;
  }

  /** An ISO 8601 date; a missing or empty one is `fallback`, an error without it. */
  date(name: string, fallback?: string): string {
    const value = this.text(name, { fallback: fallback ?? '' });
    if (value === '' && fallback !== undefined) return fallback;
    return isDate(value) ? value : this.fail(value === '' ? 'missing' : 'not-a-date', name);
  }

  /** A whole number between `min` and `max`. */
  count(
    name: string,
    { min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {},
  ): number {
    const value = this.get(name);
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return this.fail('not-a-number', name);
    return value < min || value > max ? this.fail('outside-text', name) : value;
  }

  /** One of these words. */
  word<Word extends string>(name: string, words: readonly Word[]): Word {
    const value = this.get(name);
    return words.find(word => word === value) ?? this.fail('not-known', name);
  }

  /** A list; a missing one is empty. */
  list(name: string, max: number = LIMITS.list): readonly unknown[] {
    const value = this.get(name) ?? [];
    if (!Array.isArray(value)) return this.fail('not-a-list', name);
    return value.length > max ? this.fail('too-long', name) : (value as unknown[]);
  }

  /** A list of at most `most` texts. */
  texts(
    name: string,
    { max = LIMITS.line, most = LIMITS.names }: { max?: number; most?: number } = {},
  ): string[] {
    return this.list(name, most).map(value => {
      if (typeof value !== 'string') return this.fail('not-text', name);
      return value.length > max ? this.fail('too-long', name) : value;
    });
  }

  /** A list of at most `most` objects, each read by `read`. */
  objects<T>(name: string, read: (fields: FieldReader) => T, most: number = LIMITS.list): T[] {
    return this.list(name, most).map((value, index) =>
      read(new FieldReader(value, this.#where, this.#nameOf(`${name}[${index}]`))),
    );
  }

  /** An object, read by `read`; `null` when it is missing or `null`. */
  object<T>(name: string, read: (fields: FieldReader) => T): T | null {
    if (!this.has(name)) return null;
    return read(new FieldReader(this.get(name), this.#where, this.#nameOf(name)));
  }

  #nameOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }
}
