import { expect, test } from 'vitest';
import { sourceOf } from './source-of.ts';

test.each([
  [0, '203.0.113.7', null],
  [1, null, null],
  [1, '203.0.113.7', '203.0.113.7'],
  [1, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  [1, 'made up,203.0.113.7 ', '203.0.113.7'],
  [2, '198.51.100.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
  [2, '203.0.113.7', null],
  [1, 'unknown', null],
  [1, '203.0.113.7:443', null],
  [1, '::ffff:203.0.113.7', '203.0.113.7'],
  [1, '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  [1, '2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
  [1, '2001:db8::6', '2001:db8:0:0::/64'],
  [1, '::1', '0:0:0:0::/64'],
])('behind %i proxies, %j comes from %j', (proxies, forwarded, source) => {
  const headers = new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded });
  expect(sourceOf(headers, proxies)).toBe(source);
});
