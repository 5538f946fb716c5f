import { formatDate, formatDateTime, type Locale } from '@kader/i18n';

/** The day a version was published. The library belongs to no country, so its days and hours are those of UTC. */
export function PublishedOn({ at, locale }: { readonly at: string; readonly locale: Locale }) {
  return (
    <time dateTime={at} title={formatDateTime(locale, at, 'UTC')} className="num">
      {formatDate(locale, at.slice(0, 10))}
    </time>
  );
}
