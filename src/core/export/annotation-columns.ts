/** The columns of our table of annotations, in order. */
export const ANNOTATION_COLUMNS = [
  'type',
  'text',
  'note',
  'tags',
  'color',
  'created',
  'prefix',
  'suffix',
  'article',
  'authors',
  'paper',
  'date',
  'url',
] as const;

export type AnnotationColumn = (typeof ANNOTATION_COLUMNS)[number];

/**
 * A list in one field: the items parted by "; ". A semicolon or a backslash inside an item has a backslash before it, a
 * blank at the end of an item too, so that `splitList` gives back the same items.
 */
export function joinList(items: readonly string[]): string {
  const escaped = items.map(item => item.replace(/[\\;]|^\s|\s$/g, '\\$&'));
  // One empty item is not the same as no item.
  return escaped.length === 1 && escaped[0] === '' ? '\\' : escaped.join('; ');
}

/** The items of a field that `joinList` wrote. */
export function splitList(field: string): string[] {
  if (field === '') return [];
  if (field === '\\') return [''];
  const items: string[] = [''];
  const add = (text: string): void => {
    items.push((items.pop() ?? '') + text);
  };
  for (const [part, escaped] of field.matchAll(/\\([^])|;\s?|[^\\;]+|\\$/g)) {
    if (escaped !== undefined) add(escaped);
    else if (part.startsWith(';')) items.push('');
    else if (part !== '\\') add(part);
  }
  return items;
}
