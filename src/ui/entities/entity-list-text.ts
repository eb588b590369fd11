import type { Entity } from '../../core/entities/model';

/** The list as "Copy list" puts it on the clipboard: one name per line, its role behind it. */
export function entityListText(entities: readonly Entity[]): string {
  return entities.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`)).join('\n');
}
