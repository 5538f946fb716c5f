import { type Locale, languageNames, locales } from '@kader/i18n';
import { cx } from '@kader/ui';

/**
 * The five languages as links, each under its own name. Plain links, not the router's: the language of the document
 * changes, and with it everything on it. `hrefs` says where each leads.
 */
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
            <a
              href={hrefs[locale]}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? 'page' : undefined}
              className={cx(
                'touch-44 flex min-h-7 items-center px-2',
                locale === current
                  ? 'font-strong text-ink shadow-[inset_0_-2px_0_var(--accent)]'
                  : 'rounded text-ink-soft hover:bg-hover hover:text-ink',
              )}
            >
              {languageNames[locale]}
            </a>
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
