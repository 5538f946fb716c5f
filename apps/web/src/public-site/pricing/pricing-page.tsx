import { formatMoney, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { SiteActions } from '../site-actions.tsx';
import { SiteFrame } from '../site-frame.tsx';
import { SiteSection } from '../site-section.tsx';
import { TitledItems } from '../titled-items.tsx';
import { IncludedList } from './included-list.tsx';

const questions = ['stay', 'card', 'clients', 'self'] as const;

/** What Kader costs and what one has for it. There is no billing yet: nothing here can be bought, and nothing is promised. */
export function PricingPage({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <SiteFrame locale={locale} path="pricing">
      <div className="grid gap-x-12 gap-y-5 lg:grid-cols-[minmax(0,1fr)_400px]">
        <h1 className="max-w-[15em] font-doc text-39 font-[520] md:text-49">{t('pricing.headline')}</h1>
        <p className="max-w-measure text-16 text-ink-soft">{t('pricing.intro')}</p>
      </div>
      <div className="mt-12 grid gap-x-12 gap-y-10 md:mt-16 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="border-t border-ink pt-4">
          <p className="font-doc text-49 font-[540] lining-nums">
            {formatMoney(locale, 0, 'EUR', { form: 'whole' })}
          </p>
          <p className="text-16 text-ink-soft">{t('pricing.per')}</p>
          <SiteActions
            className="mt-5"
            locale={locale}
            primary={{ path: 'sign-in', label: t('pricing.start') }}
            beside={{ path: 'templates', label: t('pricing.templates') }}
          />
          <p className="mt-3 text-13 text-ink-faint">{t('landing.hero.note')}</p>
        </div>
        <IncludedList locale={locale} />
      </div>
      <SiteSection id="limits" title={t('pricing.limits.title')}>
        <p className="mt-5 max-w-measure text-16 text-ink-soft">{t('pricing.limits.text')}</p>
      </SiteSection>
      <SiteSection id="questions" title={t('pricing.questions.title')}>
        <TitledItems
          className="mt-8"
          items={questions.map((question) => ({
            title: t(`pricing.questions.items.${question}.title`),
            text: t(`pricing.questions.items.${question}.text`),
          }))}
        />
      </SiteSection>
    </SiteFrame>
  );
}
