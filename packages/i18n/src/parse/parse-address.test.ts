import { describe, expect, it } from 'vitest';
import { parseAddress } from './parse-address.ts';

describe('parseAddress', () => {
  it.each([
    ['marta@kawiarnia-zegar.pl', 'marta@kawiarnia-zegar.pl'],
    ['Marta.Z+plan@Kawiarnia.PL', 'Marta.Z+plan@kawiarnia.pl'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['a@b.xn--p1ai', 'a@b.xn--p1ai'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('takes %s', (text, address) => {
    expect(parseAddress(text)).toBe(address);
  });

  it.each([
    '',
    '@',
    'a@',
    '@b.nl',
    'a@b',
    'a@b..nl',
    '.a@b.nl',
    'a.@b.nl',
    'a..b@c.nl',
    'a b@c.nl',
    ' a@b.nl',
    'a@b.nl ',
    'a@b.nl\n',
    'a@b.nl\r\nBcc: c@d.nl',
    'a@evil.nl,b@victim.nl',
    'a@evil.nl;b@victim.nl',
    'a@evil.nl b@victim.nl',
    'a@evil.nl@victim.nl',
    '"a@evil.nl"@victim.nl',
    '"a b"@c.nl',
    'Name <a@b.nl>',
    '<a@b.nl>',
    'a(comment)@b.nl',
    'group:a@b.nl;',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@-b.nl',
    'a@b-.nl',
    'a＠b.nl',
    'а@b.nl',
    'a@bücher.de',
    'a\0@b.nl',
    'a\u200b@b.nl',
    `${'a'.repeat(65)}@b.nl`,
    `a@${'b'.repeat(64)}.nl`,
    `a@${'b.'.repeat(126)}nl`,
  ])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});
