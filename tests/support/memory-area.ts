import type { KeyValueArea } from '../../src/storage/key-value-area';

/** `storage.local` in memory; values pass through JSON as they do in a browser. */
export function createMemoryArea(initial: Record<string, unknown> = {}): KeyValueArea & {
  readonly items: Map<string, string>;
} {
  const items = new Map(Object.entries(initial).map(([key, value]) => [key, JSON.stringify(value)]));
  return {
    items,
    get: key => {
      const keys = key === null ? [...items.keys()] : [key].filter(name => items.has(name));
      return Promise.resolve(
        Object.fromEntries(keys.map(name => [name, JSON.parse(items.get(name) ?? 'null') as unknown])),
      );
    },
    set: values => {
      for (const [key, value] of Object.entries(values)) items.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    remove: keys => {
      for (const key of [keys].flat()) items.delete(key);
      return Promise.resolve();
    },
  };
}
