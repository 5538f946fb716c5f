import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { SiteSection } from '../site-section.tsx';
import { Still, wideStill } from '../still.tsx';
import { TitledItems } from '../titled-items.tsx';

const points = ['roles', 'history', 'conflicts'] as const;

/** What the agency has of it, with all its clients and people. */
export function AgencyPart({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <SiteSection id="agency" title={t('landing.agency.title')}>
      <p className="mt-5 max-w-measure text-16 text-ink-soft">{t('landing.agency.text')}</p>
      <Still
        name="portfolio"
        locale={locale}
        alt={t('stills.portfolio')}
        sizes={wideStill}
        className="mt-8 aspect-square object-cover object-[34%_0] md:mt-10 md:aspect-auto"
      />
      <TitledItems
        className="mt-10 lg:grid-cols-3"
        items={points.map((point) => ({
          title: t(`landing.agency.items.${point}.title`),
          text: t(`landing.agency.items.${point}.text`),
        }))}
      />
    </SiteSection>
  );
}
