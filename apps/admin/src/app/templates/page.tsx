import { getStaff } from '@kader/api/server';
import type { AdminTemplateRow } from '@kader/api/types';
import { formatList, type Locale, languageName } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { EmptyState, PageHeader } from '@kader/ui';
import type { Metadata } from 'next';
import { LibraryFrame } from '../../frame/library-frame.tsx';
import { titledBy } from '../../language/page-title.ts';
import { readLocale } from '../../language/read-locale.ts';
import { incompleteLocales } from '../../library/completeness.ts';
import { TemplatesTable } from '../../library/templates-table.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('admin', 'list.title');
}

/** The templates that agencies begin from, and how far each is written in the five languages. */
export default async function TemplatesPage() {
  const [{ caller }, locale] = await Promise.all([getStaff(), readLocale()]);
  const templates = await caller.template.list({ locale });
  const t = createTranslator(locale, 'admin');
  return (
    <LibraryFrame current={t('list.title')}>
      {templates.length === 0 ? (
        <NoTemplates locale={locale} />
      ) : (
        <>
          <PageHeader title={t('list.title')} summary={summaryOf(templates, locale)} />
          <div className="mt-7">
            <TemplatesTable templates={templates} locale={locale} />
          </div>
        </>
      )}
    </LibraryFrame>
  );
}

function summaryOf(templates: readonly AdminTemplateRow[], locale: Locale): string {
  const t = createTranslator(locale, 'admin');
  const count = templates.length;
  const languages = incompleteLocales(templates).map((incomplete) => languageName(locale, incomplete));
  return languages.length === 0
    ? t('list.complete', { count })
    : t('list.incomplete', { count, languages: formatList(locale, languages) });
}

function NoTemplates({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'templates');
  return <EmptyState level="h1" title={t('gallery.empty.title')} sentence={t('gallery.empty.text')} />;
}
