import { formatDateTime, formatRelativeTime, type Locale } from '@kader/i18n';

/** How long ago a moment is, with the exact moment in the tooltip. Both moments as ISO texts. */
export function Since({
  at,
  now,
  locale,
  timeZone,
}: {
  readonly at: string;
  readonly now: string;
  readonly locale: Locale;
  readonly timeZone: string;
}) {
  return (
    <time dateTime={at} title={formatDateTime(locale, at, timeZone)}>
      {formatRelativeTime(locale, at, now)}
    </time>
  );
}
