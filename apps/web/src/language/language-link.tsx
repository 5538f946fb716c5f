import { type Locale, languageNames } from '@kader/i18n';

/** A page in a language, under the language's own name. A plain link, not the router's: with the language everything on the page changes. */
export function LanguageLink({
  locale,
  current,
  href,
  className,
}: {
  readonly locale: Locale;
  readonly current: Locale;
  readonly href: string;
  readonly className: string;
}) {
  return (
    <a
      href={href}
      lang={locale}
      hrefLang={locale}
      aria-current={locale === current ? 'page' : undefined}
      className={className}
    >
      {languageNames[locale]}
    </a>
  );
}
