export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

const GAP = 8;

const clamp = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));

/**
 * Where a box of this size goes, in CSS pixels of the window: above what it belongs to, below where there is no room
 * above, and always inside the window.
 */
export function placeBox(anchor: Anchor, box: Size, view: Size): { left: number; top: number } {
  const left = clamp(anchor.left + anchor.width / 2 - box.width / 2, view.width - box.width);
  const above = anchor.top - GAP - box.height;
  const top = above >= GAP ? above : anchor.bottom + GAP;
  return { left, top: clamp(top, view.height - box.height) };
}

/** Whether any of it can be seen in the window. */
export function isInView({ top, bottom }: Anchor, view: Size): boolean {
  return bottom > 0 && top < view.height;
}
