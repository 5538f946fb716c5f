import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { DefinitionRows } from '../definition-rows.tsx';
import { Still } from '../still.tsx';

const points = ['decision', 'record', 'later'] as const;

/** How a plan is agreed on, and what stays of that. */
export function ApprovalPart({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <section
      aria-labelledby="approval"
      className="grid items-center gap-x-12 gap-y-10 pt-20 md:grid-cols-2 md:pt-28 lg:gap-x-16"
    >
      <div className="md:order-last">
        <h2 id="approval" className="heading-31 max-w-[18em] md:heading-39">
          {t('landing.approval.title')}
        </h2>
        <p className="mt-5 max-w-measure text-16 text-ink-soft">{t('landing.approval.text')}</p>
        <DefinitionRows
          rows={points.map((point) => ({
            title: t(`landing.approval.items.${point}.title`),
            text: t(`landing.approval.items.${point}.text`),
          }))}
        />
      </div>
      <Still
        name="share"
        locale={locale}
        alt={t('stills.share')}
        sizes="(width < 860px) calc(100vw - 40px), 540px"
      />
    </section>
  );
}
