'use client';
import type { PlanFileSummary } from '@kader/api/types';
import { formatNumber, languageNames } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Notice, SectionHeader } from '@kader/ui';

/** What the file of a plan holds, before a plan is made of it. */
export function FileSummary({ name, plan }: { readonly name: string; readonly plan: PlanFileSummary }) {
  const t = useT('client');
  const locale = useLocale();
  const facts = [
    ['plan', plan.title],
    ['template', plan.template],
    ['language', languageNames[plan.locale]],
    ['sections', formatNumber(locale, plan.sections)],
    ['rows', formatNumber(locale, plan.rows)],
  ] as const;
  return (
    <section aria-labelledby="in-file">
      <SectionHeader id="in-file" title={t('import.found', { name })} />
      <dl>
        {facts.map(([fact, value]) => (
          <div key={fact} className="flex flex-wrap gap-x-4 border-b py-2.5 text-13">
            <dt className="w-40 text-ink-faint">{t(`import.facts.${fact}`)}</dt>
            <dd className="min-w-0 flex-1 wrap-anywhere" lang={fact === 'plan' ? plan.locale : undefined}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {plan.isOtherVersion && <Notice className="mt-4">{t('import.otherVersion')}</Notice>}
      {plan.isChanged && <Notice className="mt-4">{t('import.changed')}</Notice>}
    </section>
  );
}
