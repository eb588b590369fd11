import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isInView, placeBox } from '../../../src/content/highlights/place-box';

const VIEW = { width: 1000, height: 700 };
const BOX = { width: 220, height: 40 };

test('above the words and over their middle', () => {
  expect(placeBox({ left: 400, top: 300, bottom: 320, width: 100 }, BOX, VIEW)).toEqual({
    left: 340,
    top: 252,
  });
});

test('below where there is no room above', () => {
  expect(placeBox({ left: 400, top: 20, bottom: 40, width: 100 }, BOX, VIEW)).toEqual({ left: 340, top: 48 });
});

test('always inside the window', () => {
  const anchors = fc.record({
    left: fc.integer({ min: -2000, max: 3000 }),
    top: fc.integer({ min: -2000, max: 3000 }),
    width: fc.integer({ min: 0, max: 3000 }),
    height: fc.integer({ min: 0, max: 3000 }),
  });
  fc.assert(
    fc.property(anchors, ({ height, ...anchor }) => {
      const { left, top } = placeBox({ ...anchor, bottom: anchor.top + height }, BOX, VIEW);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + BOX.width).toBeLessThanOrEqual(VIEW.width);
      expect(top + BOX.height).toBeLessThanOrEqual(VIEW.height);
    }),
  );
});

test('words that are scrolled away are not in view', () => {
  expect(isInView({ left: 0, top: -40, bottom: -20, width: 10 }, VIEW)).toBe(false);
  expect(isInView({ left: 0, top: 690, bottom: 720, width: 10 }, VIEW)).toBe(true);
  expect(isInView({ left: 0, top: 701, bottom: 720, width: 10 }, VIEW)).toBe(false);
});
