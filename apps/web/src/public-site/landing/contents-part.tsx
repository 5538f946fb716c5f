import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { ArrowRight } from 'lucide-react';
import { siteAddress } from '../site-address.ts';
import { SiteSection } from '../site-section.tsx';

const parts = [
  'goals',
  'strategy',
  'funnel',
  'activities',
  'budget',
  'kpis',
  'experiments',
  'followUp',
] as const;

/** What stands in a plan, part by part. */
export function ContentsPart({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <SiteSection id="contents" title={t('landing.contents.title')}>
      <dl className="mt-8 border-t border-ink md:mt-10">
        {parts.map((part) => (
          <div
            key={part}
            className="grid gap-x-8 gap-y-1 border-b py-4 md:grid-cols-[minmax(0,380px)_minmax(0,1fr)] md:items-baseline"
          >
            <dt className="heading-20">{t(`landing.contents.items.${part}.title`)}</dt>
            <dd className="text-ink-soft leading-[22px]">{t(`landing.contents.items.${part}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        <a
          href={siteAddress(locale, 'templates')}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-mark font-medium text-accent hover:underline hover:underline-offset-3"
        >
          {t('landing.contents.look')}
          <ArrowRight aria-hidden="true" />
        </a>
      </p>
    </SiteSection>
  );
}
