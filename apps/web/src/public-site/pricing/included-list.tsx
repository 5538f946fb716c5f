import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { Check } from 'lucide-react';

/** How much there is of what is counted. */
const counted = ['members', 'clients', 'plans', 'readers'] as const;
/** What is there or not. */
const parts = ['library', 'review', 'pdf', 'history'] as const;

const row = 'flex items-baseline justify-between gap-6 border-b py-2.5';

/** All that an agency has, line by line. */
export function IncludedList({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <section aria-labelledby="included">
      <h2 id="included" className="border-t border-ink pt-3.5 pb-2 heading-20">
        {t('pricing.included.title')}
      </h2>
      <dl className="border-t">
        {counted.map((key) => (
          <div key={key} className={row}>
            <dt className="text-ink-soft">{t(`pricing.included.${key}`)}</dt>
            <dd className="flex-none text-right">{t('pricing.included.unlimited')}</dd>
          </div>
        ))}
        {parts.map((key) => (
          <div key={key} className={row}>
            <dt className="text-ink-soft">{t(`pricing.included.${key}`)}</dt>
            <dd className="flex-none">
              <Check aria-hidden="true" className="mr-1.5 inline align-[-3px] text-good" />
              {t('pricing.included.yes')}
            </dd>
          </div>
        ))}
        <div className={row}>
          <dt className="text-ink-soft">{t('pricing.included.bin')}</dt>
          <dd className="flex-none text-right">{t('pricing.included.binDays')}</dd>
        </div>
      </dl>
    </section>
  );
}
