import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { LanguageLinks } from '../language/language-links.tsx';
import { siteAddress } from './site-address.ts';

/** The licence under which the code of Kader is given to everybody. */
const licenceUrl = 'https://www.gnu.org/licenses/agpl-3.0.html';
const line =
  'inline-flex min-h-11 items-center rounded-mark text-ink-soft hover:underline hover:decoration-1 hover:underline-offset-3';

/** The foot of public pages: what Kader is, what holds, and the page in every language. */
export function SiteFooter({
  locale,
  hrefs,
}: {
  readonly locale: Locale;
  readonly hrefs: Readonly<Record<Locale, string>>;
}) {
  const t = createTranslator(locale, 'site');
  const tCommon = createTranslator(locale, 'common');
  return (
    <footer className="mt-8 border-t">
      <div className="mx-auto flex w-full max-w-wide flex-wrap items-center gap-x-7 gap-y-1 px-5 py-6 text-13 md:px-8 md:py-8">
        <p className="w-full text-ink-faint lg:w-auto">{t('footer.claim')}</p>
        <nav aria-label={t('footer.label')}>
          <ul className="flex flex-wrap gap-x-5">
            {(['terms', 'privacy'] as const).map((page) => (
              <li key={page}>
                <a href={siteAddress(locale, page)} className={line}>
                  {tCommon(`legal.${page}`)}
                </a>
              </li>
            ))}
            <li>
              <a href={licenceUrl} rel="license" className={line}>
                {t('footer.licence')}
              </a>
            </li>
          </ul>
        </nav>
        <LanguageLinks
          label={tCommon('language.label')}
          current={locale}
          hrefs={hrefs}
          className="-mx-2 lg:ml-auto"
        />
      </div>
    </footer>
  );
}
