import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { DefinitionRows } from '../definition-rows.tsx';
import { Still } from '../still.tsx';

const points = ['language', 'internal', 'phone'] as const;

/** What the client of an agency sees of it all. */
export function ClientPart({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'site');
  return (
    <section
      aria-labelledby="client"
      className="grid items-center gap-x-12 gap-y-12 pt-20 md:grid-cols-[minmax(0,1fr)_312px] md:pt-28 lg:gap-x-24"
    >
      <div>
        <h2 id="client" className="heading-31 max-w-[18em] md:heading-39">
          {t('landing.client.title')}
        </h2>
        <p className="mt-5 max-w-measure text-16 text-ink-soft">{t('landing.client.text')}</p>
        <DefinitionRows
          rows={points.map((point) => ({
            title: t(`landing.client.items.${point}.title`),
            text: t(`landing.client.items.${point}.text`),
          }))}
        />
      </div>
      <div className="mx-auto w-full max-w-[312px] rounded-[28px] border-8 border-paper-raised shadow-[0_0_0_1px_var(--line)]">
        <Still
          name="client"
          locale={locale}
          alt={t('stills.client')}
          sizes="296px"
          className="rounded-[20px]"
        />
      </div>
    </section>
  );
}
