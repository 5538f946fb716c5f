import type { Locale, Translate } from '@kader/i18n';
import { Logo, SkipLink } from '@kader/ui';
import type { ReactNode } from 'react';
import { addressPerLocale, LanguageLinks } from '../language/language-links.tsx';
import { LegalLinks } from '../legal/legal-links.tsx';
import { PageMain } from './page-main.tsx';

/** The frame of a page for somebody who is not signed in: the name, the languages, the page, terms and privacy. */
export function PublicFrame({
  t,
  locale,
  addressOf,
  className,
  children,
}: {
  readonly t: Translate<'common'>;
  readonly locale: Locale;
  /** Where this page stands in a language. */
  readonly addressOf: (locale: Locale) => string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink target="main">{t('navigation.skip')}</SkipLink>
      <header className="mx-auto flex w-full max-w-wide flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4 md:px-8 md:py-5">
        <Logo name={t('appName')} />
        <LanguageLinks
          label={t('language.label')}
          current={locale}
          hrefs={addressPerLocale(addressOf)}
          className="-mx-2 md:ml-auto"
        />
      </header>
      <PageMain className={className}>{children}</PageMain>
      <footer className="mx-auto w-full max-w-wide px-5 pb-6 md:px-8">
        <LegalLinks t={t} locale={locale} />
      </footer>
    </div>
  );
}
