import { expect, test } from 'vitest';

import { FOLDS, heldOutFold } from '../../scripts/train/pages/folds';

test('sites of one paper are held out together', () => {
  expect(heldOutFold('gazette.com')).toBe(heldOutFold('gazette.co.uk'));
});

test('every part gets sites', () => {
  const folds = Array.from({ length: 60 }, (_, number) => heldOutFold(`paper-${number}.example`));
  expect(new Set(folds).size).toBe(FOLDS);
});
