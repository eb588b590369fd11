/** Pixels between a button and its menu, and between a menu and the edge of the window. */
const GAP = 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Where a menu of this size stands in the window: below its button and ending with it; above where there is more room;
 * never beyond the window's edges.
 */
export function placeMenu(button: DOMRect, menu: Size, view: Size): Place {
  const room = { below: view.height - button.bottom, above: button.top };
  const isBelow = room.below >= menu.height + 2 * GAP || room.below >= room.above;
  const top = isBelow ? button.bottom + GAP : button.top - GAP - menu.height;
  const within = (at: number, size: number, room: number): number =>
    Math.max(GAP, Math.min(at, room - size - GAP));
  return {
    left: within(button.right - menu.width, menu.width, view.width),
    top: within(top, menu.height, view.height),
  };
}
