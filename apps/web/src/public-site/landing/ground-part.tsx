import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { SiteActions } from '../site-actions.tsx';
import { SiteSection } from '../site-section.tsx';
import { TitledItems } from '../titled-items.tsx';

const points = ['languages', 'devices', 'data', 'open'] as const;

/** What else is good to know. */
export function GroundPart({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <SiteSection id="ground" title={t('landing.ground.title')}>
      <TitledItems
        className="mt-8 md:mt-10 lg:grid-cols-4 lg:gap-x-8"
        items={points.map((point) => ({
          title: t(`landing.ground.items.${point}.title`),
          text: t(`landing.ground.items.${point}.text`),
        }))}
      />
    </SiteSection>
  );
}

/** The end of the page: how one begins, and what it costs. */
export function EndPart({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <SiteSection id="end" title={t('landing.end.title')}>
      <p className="mt-5 max-w-measure text-16 text-ink-soft">{t('landing.end.text')}</p>
      <SiteActions
        className="mt-5"
        locale={locale}
        primary={{ path: 'sign-in', label: t('landing.hero.start') }}
        beside={{ path: 'pricing', label: t('landing.end.pricing') }}
      />
    </SiteSection>
  );
}
