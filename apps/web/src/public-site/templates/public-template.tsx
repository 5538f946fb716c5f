import type { TemplatePreview } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { PageHeader } from '@kader/ui';
import { ArrowLeft } from 'lucide-react';
import { TemplateFacts } from '../../templates/template-facts.tsx';
import { RequiredLegend, TemplateWhole } from '../../templates/template-whole.tsx';
import { siteAddress } from '../site-address.ts';
import { BeginLink } from './begin-link.tsx';

/** A template of the library whole, for whoever wants to read it before they begin. */
export function PublicTemplate({
  locale,
  template,
}: {
  readonly locale: Locale;
  readonly template: TemplatePreview;
}) {
  const { frame } = template;
  const t = createTranslator(locale, 'templates');
  return (
    <>
      <PageHeader
        eyebrow={
          <a
            href={siteAddress(locale, 'templates')}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-mark hover:underline hover:decoration-1 hover:underline-offset-3"
          >
            <ArrowLeft aria-hidden="true" className="size-3.5" />
            {t('preview.back')}
          </a>
        }
        title={<span lang={frame.locale}>{frame.words.title}</span>}
        summary={<span lang={frame.locale}>{frame.words.description}</span>}
        actions={<BeginLink locale={locale} />}
        className="[&_h1]:heading-31 [&_p]:max-w-measure"
      />
      <div className="mt-8">
        <TemplateFacts t={t} template={frame.words} lang={frame.locale} />
      </div>
      <RequiredLegend locale={locale} className="mt-8 block border-y py-3" />
      <TemplateWhole template={template} locale={locale} />
      <div className="mt-16 border-t border-ink pt-6">
        <BeginLink locale={locale} />
      </div>
    </>
  );
}
