import type { Locale } from '../locale/locales.ts';
import { dateFormat } from './date-format.ts';

/**
 * A moment with the zone it is told in: `5 March 2026 at 14:07 CET`, `5 марта 2026 г. в 18:07 GMT+5`. Never without the
 * zone: the record of an approval is read in other countries.
 *
 * Takes an ISO moment and an IANA zone (`Europe/Amsterdam`). RangeError if either is not one.
 */
export function formatDateTime(
  locale: Locale,
  iso: string,
  timeZone: string,
  style: 'medium' | 'long' = 'long',
): string {
  const month = style === 'long' ? 'long' : 'short';
  return dateFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  }).format(moment(iso));
}

/** The time of day in a zone, `14:07`. For lists that show the day and the zone elsewhere. Takes what `formatDateTime` takes. */
export function formatTime(locale: Locale, iso: string, timeZone: string): string {
  return dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    moment(iso),
  );
}

function moment(iso: string): Date {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(`not a moment: ${iso}`);
  }
  return date;
}
