import { expect, test } from 'vitest';

import { useOf } from '../../../src/core/cleanup/addresses';

test.each([
  ['https://www.facebook.com/sharer/sharer.php?u=x', 'share'],
  ['//twitter.com/intent/tweet?url=x', 'share'],
  ['HTTPS://X.com/Intent/post', 'share'],
  ['https://social-plugins.line.me/lineit/share?url=x', 'share'],
  ['https://www.pinterest.co.uk/pin/create/button/?url=x', 'share'],
  ['mailto:?subject=x', 'share'],
  ['whatsapp://send?text=x', 'share'],
  ['https://www.facebook.com/coastcourier', 'service'],
  ['https://t.me/coastcourier', 'service'],
  ['https://news.google.com/publications/x', 'service'],
  ['https://coast-courier.example/facebook.com/sharer', 'elsewhere'],
  ['https://notfacebook.com/sharer', 'elsewhere'],
  ['https://google.com/share', 'elsewhere'],
  ['/news/share', 'elsewhere'],
  ['mailto:desk@coast-courier.example', 'elsewhere'],
  ['news/1', 'elsewhere'],
  ['', 'nowhere'],
  ['#top', 'nowhere'],
  ['?page=2', 'nowhere'],
  ['JavaScript:void(0)', 'nowhere'],
  ['/cdn-cgi/l/email-protection', 'nowhere'],
])('%s: %s', (address, use) => {
  expect(useOf(address)).toBe(use);
});
