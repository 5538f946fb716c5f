import { expect, test } from 'vitest';
import { pathWithin } from './path-within.ts';

test.each(['/noorderlicht', '/noorderlicht/clients/korenaar?tab=plans&x=1', `/${'a'.repeat(199)}`])(
  'leads to %s',
  (next) => {
    expect(pathWithin(next)).toBe(next);
  },
);

test.each([
  undefined,
  '',
  'noorderlicht',
  'https://example.com/',
  '//example.com/noorderlicht',
  '/\\example.com',
  '/\t/example.com',
  '/.//example.com',
  '/..//example.com',
  '/x/..//example.com',
  '/%2e//example.com',
  'javascript:alert(1)',
  '/your-account-is-blocked,call%20us',
  '/@evil.example',
  '/a b',
  '/a\n',
  '/a#b',
  `/${'a'.repeat(200)}`,
])('leads nowhere for %j', (next) => {
  expect(pathWithin(next)).toBeNull();
});

test('leads nowhere when it is given twice', () => {
  expect(pathWithin(['/one', '/two'])).toBeNull();
});
