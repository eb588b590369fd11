import { expect, test } from 'vitest';

import { shareableUrl } from '../../../src/core/export/shareable-url';

test.each([
  ['https://paper.example/a?id=7&sid=1&token=x', 'https://paper.example/a?id=7'],
  ['https://paper.example/a?access_token=x', 'https://paper.example/a'],
  ['https://paper.example/a?%73id=1&q=caf%C3%A9+au+lait', 'https://paper.example/a?q=caf%C3%A9+au+lait'],
  ['https://paper.example/a?%zz=1&PHPSESSID=2', 'https://paper.example/a?%zz=1'],
  ['https://reader:word@paper.example/a#part', 'https://paper.example/a'],
  ['https://paper.example/a', 'https://paper.example/a'],
  ['javascript:alert(1)', ''],
])('%j is passed on as %j', (address, shareable) => {
  expect(shareableUrl(address)).toBe(shareable);
});
