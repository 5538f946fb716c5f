import type { TemplateCard } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { TemplateAnswers } from '@kader/plan/template';
import { NoTemplates } from '../../templates/no-templates.tsx';
import { TemplateChoice } from '../../templates/template-choice.tsx';
import { TemplateList } from '../../templates/template-list.tsx';
import { siteAddress } from '../site-address.ts';
import { BeginLink } from './begin-link.tsx';

/** The library as somebody sees it who is only looking around: every template with what it is for and what stands in it. */
export function TemplateGallery({
  locale,
  templates,
  answers,
}: {
  readonly locale: Locale;
  readonly templates: readonly TemplateCard[];
  /** To the questions that help to choose. */
  readonly answers: TemplateAnswers;
}) {
  const t = createTranslator(locale, 'templates');
  const list = {
    address: siteAddress(locale, 'templates'),
    templates,
    locale,
    link: 'a',
    beginButton: () => <BeginLink locale={locale} />,
  } as const;
  return (
    <>
      <h1 className="heading-31 max-w-[18em] md:heading-39">{t('public.headline')}</h1>
      <p className="mt-4 max-w-measure text-16 text-ink-soft">{t('public.intro')}</p>
      <div className="mt-12 md:mt-16">
        {templates.length === 0 ? (
          <NoTemplates t={t} />
        ) : (
          <>
            <TemplateChoice {...list} answers={answers} />
            <TemplateList {...list} />
          </>
        )}
      </div>
    </>
  );
}
