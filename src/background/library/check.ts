/** Gives back the value when it is what it should be; throws a `RefusedPayload` when it is not. */
export type Check<Value> = (value: unknown) => Value;

/** What was sent is not what a well-behaved caller sends. */
export class RefusedPayload extends Error {
  constructor(expected: string) {
    super(`Expected ${expected}.`);
  }
}

/** A string of at most `longest` UTF-16 units. */
export function aText(longest: number): Check<string> {
  return value => {
    if (typeof value !== 'string' || value.length > longest)
      throw new RefusedPayload(`at most ${longest} letters`);
    return value;
  };
}

/** A point in time that ISO 8601 writes. */
export const aDate: Check<string> = value => {
  const text = aText(40)(value);
  if (Number.isNaN(Date.parse(text))) throw new RefusedPayload('a date');
  return text;
};

/** A whole number between two others, both included. */
export function anInteger(least: number, most: number): Check<number> {
  return value => {
    const isRight = Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
    if (!isRight) throw new RefusedPayload(`a whole number from ${least} to ${most}`);
    return value as number;
  };
}

/** A number from 0 to 1. */
export const aShare: Check<number> = value => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new RefusedPayload('a share');
  return value;
};

/** `true` or `false`. */
export const aFlag: Check<boolean> = value => {
  if (typeof value !== 'boolean') throw new RefusedPayload('true or false');
  return value;
};

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Check<Word> {
  return value => {
    const word = words.find(other => other === value);
    if (word === undefined) throw new RefusedPayload(words.join(' or '));
    return word;
  };
}

/** `null`, or what `check` accepts. */
export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return value => (value === null ? null : check(value));
}

/** A list of at most `most` items. */
export function aListOf<Value>(check: Check<Value>, most: number): Check<Value[]> {
  return value => {
    if (!Array.isArray(value) || value.length > most) throw new RefusedPayload(`a list of at most ${most}`);
    return value.map(check);
  };
}

/** An object with these fields; whatever else it carries is left behind. */
export function anObject<Shape extends object>(checks: {
  [Key in keyof Shape]-?: Check<Shape[Key]>;
}): Check<Shape> {
  const fields = Object.entries<Check<unknown>>(checks);
  return value => {
    if (typeof value !== 'object' || value === null) throw new RefusedPayload('an object');
    const given = value as Readonly<Record<string, unknown>>;
    // The only way to build an object from a table of its fields; the table's type is the object's.
    return Object.fromEntries(fields.map(([name, check]) => [name, check(given[name])])) as Shape;
  };
}
