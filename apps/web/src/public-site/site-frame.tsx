import { getViewer } from '@kader/api/server';
import { type Locale, languageNames } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { buttonLook, cx, Logo, SkipLink } from '@kader/ui';
import type { ReactNode } from 'react';
import { PageMain } from '../frame/page-main.tsx';
import { addressPerLocale } from '../language/language-links.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { siteAddress } from './site-address.ts';
import { SiteFooter } from './site-footer.tsx';

/**
 * The frame of the pages for everybody: mark, templates, prices, language, sign-in; the page; terms, privacy, licence.
 * `path` is the page's own, without its language (`pricing`, `templates/foursteps`), for the switch of languages.
 */
export async function SiteFrame({
  locale,
  path,
  className,
  children,
}: {
  readonly locale: Locale;
  readonly path: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { person } = await getViewer();
  const t = createTranslator(locale, 'site');
  const tCommon = createTranslator(locale, 'common');
  const hrefs = addressPerLocale((other) => siteAddress(other, path));
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink target="main">{tCommon('navigation.skip')}</SkipLink>
      <header className="mx-auto flex w-full max-w-wide flex-wrap items-center gap-x-7 px-5 pt-2 md:h-18 md:flex-nowrap md:px-8 md:pt-0">
        <a
          href={siteAddress(locale, '')}
          aria-label={t('navigation.home')}
          className="flex min-h-11 items-center rounded"
        >
          <Logo name={tCommon('appName')} />
        </a>
        <nav aria-label={t('navigation.label')} className="ml-auto md:ml-4">
          <ul className="flex gap-x-5 md:gap-x-7">
            {(['templates', 'pricing'] as const).map((page) => (
              <li key={page}>
                <a
                  href={siteAddress(locale, page)}
                  aria-current={path === page ? 'page' : undefined}
                  className={cx(
                    'flex min-h-11 items-center rounded-mark hover:text-ink',
                    path === page ? 'font-medium text-ink' : 'text-ink-soft',
                  )}
                >
                  {t(`navigation.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex w-full items-center justify-between gap-x-6 border-t py-2 md:ml-auto md:w-auto md:border-0 md:py-0">
          <LanguageChoice
            label={t('navigation.language', { language: languageNames[locale] })}
            current={locale}
            hrefs={hrefs}
          />
          {person === null ? (
            <a href={siteAddress(locale, 'sign-in')} className={buttonLook()}>
              {t('navigation.signIn')}
            </a>
          ) : (
            <a href="/" className={buttonLook()}>
              {t('navigation.continue')}
            </a>
          )}
        </div>
      </header>
      <PageMain className={className}>{children}</PageMain>
      <SiteFooter locale={locale} hrefs={hrefs} />
    </div>
  );
}
