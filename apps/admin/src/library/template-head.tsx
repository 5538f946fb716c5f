import type { AdminTemplatePreview } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { ReactNode } from 'react';
import { LanguageStrip } from './language-strip.tsx';
import { PublishedOn } from './published-on.tsx';
import { VersionStatus } from './version-status.tsx';

/** The head of a template's page: its title, the facts about the version shown, and the languages. */
export function TemplateHead({
  template,
  title,
  locale,
}: {
  readonly template: AdminTemplatePreview;
  readonly title: ReactNode;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'admin');
  return (
    <header className="border-b px-5 pt-5 max-md:pb-3 md:px-6">
      <h1 lang={template.frame.locale} className="heading-25">
        {title}
      </h1>
      <p className="mt-1 mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-0.5 text-13 text-ink-faint">
        <Facts template={template} locale={locale} />
        <a href="#versions" className="rounded-mark text-accent underline underline-offset-3 lg:hidden">
          {t('template.versions')}
        </a>
      </p>
      <LanguageStrip template={template} locale={locale} />
    </header>
  );
}

function Facts({
  template: { structure, version, versions, origin, completeness },
  locale,
}: {
  readonly template: AdminTemplatePreview;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'admin');
  const tCommon = createTranslator(locale, 'common');
  const shown = versions.find((candidate) => candidate.version === version);
  return (
    <>
      {shown !== undefined && <VersionStatus status={shown.status} t={t} />}
      <span>
        {tCommon('version.long', { version })}
        {shown?.publishedAt != null && (
          <>
            {', '}
            <PublishedOn at={shown.publishedAt} locale={locale} />
          </>
        )}
      </span>
      <span>{structure.key}</span>
      <span>{t(`origin.${origin}`)}</span>
      <span>{tCommon('counts.sections', { count: structure.sections.length })}</span>
      <span>{t('texts.count', { count: completeness[locale].needed })}</span>
    </>
  );
}
