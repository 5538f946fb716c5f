import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanPasted } from './clean-pasted.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'pasted', name), 'utf8');

describe('what is pasted', () => {
  test('from Word keeps headings, emphasis, links and its lists', () => {
    expect(cleanPasted(fixture('word.clipboard.txt'))).toBe(
      [
        '<h3>Route naar herhaling</h3>',
        '<p>We winnen eerst <strong>vaste klanten</strong>, dan <em>pas</em> nieuwe, zie <a href="https://example.com/plan">het onderzoek</a>.</p>',
        '<ul><li><p>Nieuwsbrief</p><ul><li><p>Wekelijks</p></li></ul></li><li><p>Spaarkaart</p></li></ul><ol><li><p>Eerst meten</p></li></ol>',
        '<p>Kanaal | Aandeel</p>',
        '<p>klik</p>',
      ].join(''),
    );
  });

  test('from Google Docs is not bold as a whole, and its links lead where they say', () => {
    expect(cleanPasted(fixture('google-docs.clipboard.txt'))).toBe(
      [
        '<h3>Что делаем весной</h3>',
        '<p>Сначала <strong>постоянные</strong><em> покупатели</em>, см. <a href="https://example.com/otchet">отчёт</a></p>',
        '<ol><li><p>Письмо</p><ul><li><p>каждый вторник</p></li></ul></li><li><p>Карта</p></li></ol>',
        '<p>Конец &lt;b&gt;</p>',
      ].join(''),
    );
  });

  test.each([
    ['a script', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['a handler', '<p onmouseover="alert(1)">a</p>', '<p>a</p>'],
    ['a picture that fails', '<img src=x onerror=alert(1)>a', '<p>a</p>'],
    ['a link that runs', '<a href=" javascript:alert(1)">a</a>', '<p>a</p>'],
    ['a link with data', '<a href="data:text/html,<script>1</script>">a</a>', '<p>a</p>'],
    ['a name before a host', '<a href="https://good.example@evil.example">a</a>', '<p>a</p>'],
    ['a drawing', '<svg><script>alert(1)</script><a href="x">t</a></svg>a', '<p>a</p>'],
    ['a frame', '<iframe srcdoc="<script>1</script>"></iframe>a', '<p>a</p>'],
    ['a form', '<form action="https://evil.example"><input value="x">a</form>', '<p>a</p>'],
    ['a style that hides', '<p>a<span style="display:none">secret</span></p>', '<p>a</p>'],
    ['markup as text', '&lt;script&gt;1&lt;/script&gt;', '<p>&lt;script&gt;1&lt;/script&gt;</p>'],
    ['nothing', '<p> &nbsp; </p>', ''],
  ])('%s leaves words at most', (_, given, clean) => {
    expect(cleanPasted(given)).toBe(clean);
  });

  test('keeps references to rows, by an id and nothing else', () => {
    const id = '0190bbbb-0000-7000-8000-0000000000aa';
    const given = `<p>see <span data-item-reference="${id}" onclick="x">Old name</span> <span data-item-reference="&quot;><script>">x</span></p>`;
    expect(cleanPasted(given)).toBe(`<p>see <span data-item-reference="${id}"></span> x</p>`);
  });

  test('cleaned twice is cleaned once', () => {
    for (const name of ['word.clipboard.txt', 'google-docs.clipboard.txt']) {
      const once = cleanPasted(fixture(name));
      expect(cleanPasted(once)).toBe(once);
    }
  });
});
