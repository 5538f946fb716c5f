import type { Locale } from '../locale/locales.ts';
import { numberFormat } from './number-format.ts';

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** The size of a file, at most one decimal: `812 byte`, `1.5 MB`, `1,5 МБ`. Takes bytes, not negative; 1 kB = 1000 bytes. */
export function formatFileSize(locale: Locale, bytes: number): string {
  let size = bytes;
  let step = 0;
  // 999.95 and more would be rounded to 1000 of the smaller unit.
  while (size >= 999.95 && step < sizes.length - 1) {
    size /= 1_000;
    step += 1;
  }
  const unit = sizes[step] ?? 'byte';
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(
    size,
  );
}
