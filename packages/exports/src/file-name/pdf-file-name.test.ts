import { describe, expect, test } from 'vitest';
import type { Edition } from '../plan-pdf/plan-pdf-input.ts';
import { pdfFileName } from './pdf-file-name.ts';
import { planFileName } from './plan-file-name.ts';

const moment = { standsAt: '2027-02-24T23:30:00.000Z', timeZone: 'Europe/Amsterdam' };
const version = (number: number) => ({ edition: { kind: 'version', number, hash: '' } as const, ...moment });

describe('pdfFileName', () => {
  test.each([
    ['nl', 'Bakkerij De Korenaar', 'Voorjaar 2027', 'Bakkerij De Korenaar – Voorjaar 2027 – versie 2.pdf'],
    ['ru', 'Сад и Свет', 'Весна', 'Сад и Свет – Весна – версия 2.pdf'],
    ['sv', 'Ångström', 'Våren', 'Ångström – Våren – version 2.pdf'],
    ['pl', 'Kawiarnia Zegar', 'Wiosna', 'Kawiarnia Zegar – Wiosna – wersja 2.pdf'],
    ['en', 'Zegar', 'Spring', 'Zegar – Spring – version 2.pdf'],
  ] as const)('names a version in %s', (locale, client, title, name) => {
    expect(pdfFileName(client, title, version(2), locale)).toBe(name);
  });

  test.each([
    ['nl', 'A – B – concept 2027-02-25.pdf', 'A – B – intern concept 2027-02-25.pdf'],
    ['ru', 'A – B – черновик 2027-02-25.pdf', 'A – B – внутренний черновик 2027-02-25.pdf'],
    ['sv', 'A – B – utkast 2027-02-25.pdf', 'A – B – internt utkast 2027-02-25.pdf'],
    ['pl', 'A – B – wersja robocza 2027-02-25.pdf', 'A – B – wewnętrzna wersja robocza 2027-02-25.pdf'],
    ['en', 'A – B – draft 2027-02-25.pdf', 'A – B – internal draft 2027-02-25.pdf'],
  ] as const)('says in %s that a draft is one, and of which day', (locale, draft, internal) => {
    const name = (edition: Edition) => pdfFileName('A', 'B', { edition, ...moment }, locale);
    expect(name({ kind: 'draft' })).toBe(draft);
    expect(name({ kind: 'internalDraft', waived: [] })).toBe(internal);
  });

  test.each([
    ['nl', 'implementationGuide', 'A – Uitvoeringsgids – B – versie 2.pdf'],
    ['ru', 'implementationGuide', 'A – Руководство по реализации – B – версия 2.pdf'],
    ['sv', 'goalExtract', 'A – Målsammanfattning – B – version 2.pdf'],
    ['pl', 'goalExtract', 'A – Karta celu – B – wersja 2.pdf'],
    ['en', 'pdf', 'A – B – version 2.pdf'],
  ] as const)('says in %s what of the plan it is: %s', (locale, kind, name) => {
    expect(pdfFileName('A', 'B', { ...version(2), kind }, locale)).toBe(name);
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
    expect(pdfFileName('A', title, version(1), 'en')).toBe(`A – ${clean} – version 1.pdf`);
  });

  test('stays within what file systems take, in whole characters', () => {
    for (const long of ['Ж'.repeat(500), '👩‍👩‍👧'.repeat(100), 'a b '.repeat(300)]) {
      const name = pdfFileName(long, long, version(1), 'ru');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name).toMatch(/ – версия 1\.pdf$/);
      expect(name).not.toContain('\ufffd');
    }
  });
});

test('planFileName names the data of a plan in the same way', () => {
  expect(planFileName('Сад и Свет', '../Весна\r\n: "2027"')).toBe('Сад и Свет – Весна 2027.json');
  const long = planFileName('Ж'.repeat(500), 'Ж'.repeat(500));
  expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(200);
});
