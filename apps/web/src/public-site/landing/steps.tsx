import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { SiteSection } from '../site-section.tsx';

const steps = ['choose', 'fill', 'check', 'share', 'decide', 'keep'] as const;

/** The work from the first word to the plan that lives, in order. */
export function Steps({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <SiteSection id="steps" title={t('landing.steps.title')}>
      <ol className="mt-8 grid gap-x-12 sm:grid-cols-2 md:mt-10 lg:grid-cols-3">
        {steps.map((step, index) => (
          <li
            key={step}
            className="grid grid-cols-[28px_minmax(0,1fr)] content-start border-t border-ink pt-3.5 pb-9"
          >
            <span aria-hidden="true" className="text-doc text-ink-faint">
              {index + 1}
            </span>
            <h3 className="heading-20">{t(`landing.steps.items.${step}.title`)}</h3>
            <p className="col-start-2 mt-1.5 text-ink-soft leading-[22px]">
              {t(`landing.steps.items.${step}.text`)}
            </p>
          </li>
        ))}
      </ol>
    </SiteSection>
  );
}
