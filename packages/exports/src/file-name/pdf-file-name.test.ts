import { describe, expect, test } from 'vitest';
import { pdfFileName } from './pdf-file-name.ts';

describe('pdfFileName', () => {
  test.each([
    ['nl', 'Bakkerij De Korenaar', 'Voorjaar 2027', 'Bakkerij De Korenaar – Voorjaar 2027 – versie 2.pdf'],
    ['ru', 'Сад и Свет', 'Весна', 'Сад и Свет – Весна – версия 2.pdf'],
    ['sv', 'Ångström', 'Våren', 'Ångström – Våren – version 2.pdf'],
    ['pl', 'Kawiarnia Zegar', 'Wiosna', 'Kawiarnia Zegar – Wiosna – wersja 2.pdf'],
    ['en', 'Zegar', 'Spring', 'Zegar – Spring – version 2.pdf'],
  ] as const)('names a version in %s', (locale, client, title, name) => {
    expect(pdfFileName(client, title, 2, locale)).toBe(name);
  });

  test.each([
    ['../../etc/passwd', 'etc passwd'],
    ['a\r\nContent-Type: text/html', 'a Content-Type text html'],
    ['"; filename=x.exe', 'filename=x.exe'],
    ['.htaccess.', 'htaccess'],
    ['x\u202efdp.exe', 'x fdp.exe'],
    ['a\0b\ud800', 'a b\ufffd'],
    ['C:\\boot?*<>|%41', 'C boot 41'],
  ])('takes the sting out of %j', (title, clean) => {
    expect(pdfFileName('A', title, 1, 'en')).toBe(`A – ${clean} – version 1.pdf`);
  });

  test('stays within what file systems take, in whole characters', () => {
    for (const long of ['Ж'.repeat(500), '👩‍👩‍👧'.repeat(100), 'a b '.repeat(300)]) {
      const name = pdfFileName(long, long, 1, 'ru');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name).toMatch(/ – версия 1\.pdf$/);
      expect(name).not.toContain('\ufffd');
    }
  });
});
