import fc from 'fast-check';
import { expect, test } from 'vitest';

import { placeMenu } from '../../src/ui/place-menu';

const VIEW = { width: 380, height: 560 };
const MENU = { width: 180, height: 250 };

/** As much of a box as is looked at; jsdom has no constructor for one. */
const boxAt = (left: number, top: number): DOMRect =>
  ({ left, top, right: left + 32, bottom: top + 32 }) as DOMRect;

test('below its button and ending with it', () => {
  expect(placeMenu(boxAt(300, 40), MENU, VIEW)).toEqual({ left: 152, top: 76 });
});

test('at the left edge of the window it begins there', () => {
  expect(placeMenu(boxAt(10, 40), MENU, VIEW).left).toBe(4);
});

test('above its button where there is no room below', () => {
  expect(placeMenu(boxAt(300, 500), MENU, VIEW).top).toBe(246);
});

test('it is never cut off where the window has room for it', () => {
  const place = fc.record({ left: fc.integer({ min: 0, max: 348 }), top: fc.integer({ min: 0, max: 528 }) });
  const size = fc.record({
    width: fc.integer({ min: 1, max: 370 }),
    height: fc.integer({ min: 1, max: 550 }),
  });
  fc.assert(
    fc.property(place, size, (at, menu) => {
      const { left, top } = placeMenu(boxAt(at.left, at.top), menu, VIEW);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + menu.width).toBeLessThanOrEqual(VIEW.width);
      expect(top + menu.height).toBeLessThanOrEqual(VIEW.height);
    }),
  );
});
