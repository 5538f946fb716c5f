import { describe, expect, it } from 'vitest';
import { type CookiePrefix, cookieNames, readCookie, setCookieLine } from './cookies.ts';

function requestWith(cookie: string): Request {
  return new Request('https://kader.example/', { headers: { cookie } });
}

describe('cookieNames', () => {
  it('names the cookies of each app, bound to the host on https', () => {
    expect(cookieNames('kader-web', true)).toEqual({
      session: '__Host-kader-web.session',
      csrf: '__Host-kader-web.csrf',
      secure: true,
    });
    expect(cookieNames('kader-admin', false)).toEqual({
      session: 'kader-admin.session',
      csrf: 'kader-admin.csrf',
      secure: false,
    });
  });

  it.each([true, false])('starts no name with another, secure %s', (secure) => {
    const prefixes: CookiePrefix[] = ['kader-web', 'kader-admin'];
    const all = prefixes.flatMap((prefix) => {
      const { session, csrf } = cookieNames(prefix, secure);
      return [session, csrf];
    });
    for (const name of all) {
      expect(all.filter((other) => other.startsWith(name))).toEqual([name]);
    }
  });
});

describe('readCookie', () => {
  it.each([
    ['a=1', '1'],
    ['b=2; a=1', '1'],
    ['a=1; a=2', '1'],
    ['a=x=y', 'x=y'],
    ['a=%7C', '|'],
    ['a=', ''],
    ['aa=1', null],
    ['A=1', null],
    ['a', null],
    ['=1', null],
    ['a=%zz', null],
    ['', null],
  ])('reads a from %j as %j', (header, value) => {
    expect(readCookie(requestWith(header), 'a')).toBe(value);
  });

  it('reads from a cookie jar', () => {
    const jar = new Map([['a', { value: '1' }]]);
    expect(readCookie(jar, 'a')).toBe('1');
    expect(readCookie(jar, 'b')).toBeNull();
  });
});

describe('setCookieLine', () => {
  it('keeps scripts and other sites out', () => {
    expect(setCookieLine('a', 'x|y', true, 60)).toBe(
      'a=x%7Cy; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    );
    expect(setCookieLine('a', '', false, 0)).toBe('a=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax');
  });

  it('lets no value end the cookie', () => {
    expect(setCookieLine('a', 'x; Domain=evil.example\r\n', true, 1)).toBe(
      'a=x%3B%20Domain%3Devil.example%0D%0A; Path=/; Max-Age=1; HttpOnly; SameSite=Lax; Secure',
    );
  });
});
