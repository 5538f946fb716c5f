import 'server-only';
import type { Locale } from '@kader/i18n';
import type { ComboboxOption } from '@kader/ui';

/** Every time zone under its name, with its distance from UTC now; `chosen` is among them even where it goes by an older name. */
export function timeZoneOptions(locale: Locale, chosen: string, now: Date): readonly ComboboxOption[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return (zones.includes(chosen) ? zones : [chosen, ...zones]).map((value) => ({
    value,
    label: `${value.replaceAll('_', ' ')} (${offsetOf(locale, value, now)})`,
    keywords: value,
  }));
}

function offsetOf(locale: Locale, timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}
