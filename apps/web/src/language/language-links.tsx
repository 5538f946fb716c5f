import { type Locale, locales } from '@kader/i18n';
import { cx } from '@kader/ui';
import { LanguageLink } from './language-link.tsx';

/** The five languages as links. `hrefs` says where each leads. */
export function LanguageLinks({
  label,
  current,
  hrefs,
  className,
}: {
  readonly label: string;
  readonly current: Locale;
  readonly hrefs: Readonly<Record<Locale, string>>;
  readonly className?: string;
}) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap gap-x-1 text-13">
        {locales.map((locale) => (
          <li key={locale}>
            <LanguageLink
              locale={locale}
              current={current}
              href={hrefs[locale]}
              className={cx(
                'touch-44 flex min-h-7 items-center px-2',
                locale === current
                  ? 'font-strong text-ink shadow-[inset_0_-2px_0_var(--accent)]'
                  : 'rounded text-ink-soft hover:bg-hover hover:text-ink',
              )}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One address for each language. */
export function addressPerLocale(address: (locale: Locale) => string): Record<Locale, string> {
  return { nl: address('nl'), ru: address('ru'), sv: address('sv'), pl: address('pl'), en: address('en') };
}
