import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { SiteActions } from '../site-actions.tsx';
import { Still, wideStill } from '../still.tsx';

/** What Kader is in one sentence, how one begins, and the plan itself. */
export function Hero({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <>
      <div className="grid gap-x-12 gap-y-5 lg:grid-cols-[minmax(0,1fr)_400px]">
        <h1 className="max-w-[15em] font-doc text-39 font-[520] md:text-49">{t('landing.hero.title')}</h1>
        <div>
          <p className="max-w-measure text-16 text-ink-soft">{t('landing.hero.text')}</p>
          <SiteActions
            className="mt-5"
            locale={locale}
            primary={{ path: 'sign-in', label: t('landing.hero.start') }}
            beside={{ path: 'templates', label: t('landing.hero.look') }}
          />
          <p className="mt-3 text-13 text-ink-faint">{t('landing.hero.note')}</p>
        </div>
      </div>
      <figure className="mt-10 md:mt-14">
        <Still
          name="plan"
          locale={locale}
          alt={t('stills.plan')}
          sizes={wideStill}
          isFirst
          className="aspect-square object-cover object-[45%_0] md:aspect-auto"
        />
        <figcaption className="mt-3 max-w-measure text-13 text-ink-faint">{t('stills.caption')}</figcaption>
      </figure>
    </>
  );
}
