import { intlTags, type Locale } from '../locale/locales.ts';

/** Steps from the largest unit down: from how many seconds a unit is used, and how many seconds it lasts. */
const units: readonly { unit: Intl.RelativeTimeFormatUnit; from: number; seconds: number }[] = [
  { unit: 'year', from: 365 * 86_400, seconds: 365.25 * 86_400 },
  { unit: 'month', from: 45 * 86_400, seconds: 30.44 * 86_400 },
  { unit: 'week', from: 14 * 86_400, seconds: 7 * 86_400 },
  { unit: 'day', from: 22 * 3_600, seconds: 86_400 },
  { unit: 'hour', from: 45 * 60, seconds: 3_600 },
  { unit: 'minute', from: 45, seconds: 60 },
];

/**
 * How long ago or ahead a moment is: `5 minutes ago`, `gisteren`, `через 3 дня`; within 45 seconds `now`.
 * Takes two ISO moments, the one told and the present one. RangeError if either is not a moment.
 */
export function formatRelativeTime(locale: Locale, iso: string, now: string): string {
  const seconds = (Date.parse(iso) - Date.parse(now)) / 1_000;
  if (Number.isNaN(seconds)) {
    throw new RangeError(`not a moment: ${iso}, ${now}`);
  }
  const format = new Intl.RelativeTimeFormat(intlTags[locale], { numeric: 'auto' });
  const fitting = units.find((unit) => Math.abs(seconds) >= unit.from);
  return fitting === undefined
    ? format.format(0, 'second')
    : format.format(
        Math.sign(seconds) * Math.max(1, Math.round(Math.abs(seconds) / fitting.seconds)),
        fitting.unit,
      );
}
