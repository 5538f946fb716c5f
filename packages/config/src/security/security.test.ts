import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, repositoryRoot } from '../files/list-files.ts';

const text = readFileSync(join(repositoryRoot, 'SECURITY.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, items = '', , shownBy = ''] = line.split('|');
    return { items: items.split(',').map((item) => item.trim()), shownBy };
  });

/** The requirements of ASVS 5.0.0 that fit the product: thirty kinds, some of several parts, and what is worth adding from level 3. */
const wanted =
  '1.2.4 1.2.10 1.3.1 1.3.6 2.2.2 2.3.3 2.4.1 3.3.1 3.3.2 3.3.4 3.4.3 3.4.6 3.5.1 5.2.1 5.2.3 5.4.2 6.3.1 6.3.3 6.4.3 6.5.1 7.2.4 7.4.1 7.4.2 7.5.2 8.2.1 8.2.2 8.2.3 8.4.1 9.1.1 11.5.1 13.2.4 13.3.1 14.3.2 15.3.1 15.3.3 15.3.6 16.2.1 16.3.2 16.4.2 16.5.3 8.3.2 15.4.2 6.3.8 2.3.5'.split(
    ' ',
  );

test('every requirement has its row, and none two', () => {
  expect(rows.flatMap(({ items }) => items).sort()).toEqual([...wanted].sort());
});

test('every test that is named exists', () => {
  const named = [...text.matchAll(/`((?:packages|apps)\/[^`]+\.[a-z]+)`/g)].map(([, path = '']) => path);
  const files = new Set(listFiles());
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});

test('a requirement that no test shows says so', () => {
  const silent = rows.filter(
    ({ shownBy }) => !/\.(?:test|spec)\.tsx?`/.test(shownBy) && !shownBy.includes('*Not yet:*'),
  );
  expect(silent.map(({ items }) => items)).toEqual([]);
});
