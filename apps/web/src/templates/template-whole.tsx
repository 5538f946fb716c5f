import type { TemplatePreview } from '@kader/api/types';
import { type Locale, languageName } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { TemplateDocument, TemplateOutline } from '@kader/plan-ui/template';

/** All that stands in a template, in the language of its frame, with its sections as links beside it. */
export function TemplateWhole({
  template: { structure, frame },
  locale,
}: {
  readonly template: TemplatePreview;
  /** Of the page. */
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'templates');
  const [fallback] = Object.values(frame.fallbacks);
  return (
    <>
      {fallback !== undefined && (
        <p className="mt-4 text-13 text-warn">
          {t('preview.fallback', { language: languageName(locale, fallback) })}
        </p>
      )}
      <div className="mt-10 grid gap-x-12 gap-y-8 lg:grid-cols-[200px_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-6 lg:self-start">
          <TemplateOutline structure={structure} frame={frame} label={t('preview.contents')} />
        </div>
        <div className="max-w-page min-w-0">
          <TemplateDocument structure={structure} frame={frame} />
        </div>
      </div>
    </>
  );
}

/** What the mark at a field says. */
export function RequiredLegend({
  locale,
  className,
}: {
  readonly locale: Locale;
  readonly className?: string;
}) {
  return (
    <span className={className}>
      <span className="flex items-center text-12 text-ink-faint">
        <span aria-hidden="true" className="mr-1.5 size-1.5 rounded-full bg-accent" />
        {createTranslator(locale, 'templates')('preview.required')}
      </span>
    </span>
  );
}
