import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales } from '@kader/i18n';
import { expect, test } from 'vitest';
import { pictureOf } from './still-files.ts';
import { stillNames, stills } from './stills.ts';

const publicFolder = fileURLToPath(new URL('../../public', import.meta.url));
const themes = ['light', 'dark'] as const;

/** What a page may cost for its largest picture, and for all of one language in one theme. */
const caps = { whole: 90_000, small: 45_000, page: 280_000 };

/** Size of an extended WebP, which Chromium writes, from its header: three bytes each, one less than it is. */
function sizeOf(file: Buffer): { width: number; height: number } {
  expect([file.toString('latin1', 0, 4), file.toString('latin1', 8, 16)]).toEqual(['RIFF', 'WEBPVP8X']);
  return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
}

const kinds = locales.flatMap((locale) => themes.map((theme) => ({ locale, theme })));

test.each(kinds)(
  'every still is there in $locale, $theme, in the size that pages reckon with',
  ({ locale, theme }) => {
    let bytes = 0;
    for (const name of stillNames) {
      const { srcSet, width, height } = pictureOf(name, locale, theme);
      const files = srcSet.split(', ').map((entry) => entry.split(' '));
      expect(files).toHaveLength(2);
      for (const [address = '', wide = ''] of files) {
        const file = readFileSync(`${publicFolder}${address}`);
        const pixels = Number.parseInt(wide, 10);
        expect(sizeOf(file)).toEqual({ width: pixels, height: Math.round((height * pixels) / width) });
        const cap = pixels === width ? caps.whole : caps.small;
        expect({ address, isTooLarge: file.length > cap }).toEqual({ address, isTooLarge: false });
        bytes += pixels === width ? file.length : 0;
      }
    }
    expect(bytes).toBeLessThanOrEqual(caps.page);
  },
);

test('a language has pictures of its own, and nothing lies there that no page shows', () => {
  const folder = `${publicFolder}/stills`;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(files).toHaveLength(locales.length * themes.length * stillNames.length * 2);
  const contents = files.map((file) => readFileSync(`${file.parentPath}/${file.name}`).toString('base64'));
  expect(new Set(contents).size).toBe(files.length);
});

test('both widths of a still are whole pixels', () => {
  for (const { width, height, density } of Object.values(stills)) {
    expect([(width * density) / 2, (height * density) / 2].every(Number.isInteger)).toBe(true);
  }
});
