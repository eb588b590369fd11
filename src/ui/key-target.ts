/** A row of controls that keys move through. */
interface Row {
  /** Where the focus is, from 0. */
  readonly index: number;
  readonly count: number;
  readonly direction: 'across' | 'down';
}

const ARROWS = {
  across: { back: 'ArrowLeft', forth: 'ArrowRight' },
  down: { back: 'ArrowUp', forth: 'ArrowDown' },
} as const;

/** Where a key leads: arrows go round, Home and End jump; `null` for any other key. */
export function keyTarget(key: string, { index, count, direction }: Row): number | null {
  switch (key) {
    case ARROWS[direction].forth:
      return (index + 1) % count;
    case ARROWS[direction].back:
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
