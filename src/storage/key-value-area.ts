/** The part of `storage.local` that the stores use; a `Map` serves in tests. */
export interface KeyValueArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}
