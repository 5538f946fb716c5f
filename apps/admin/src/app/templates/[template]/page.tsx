import type { AdminTemplatePreview } from '@kader/api/types';
import { type Locale, languageName } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { FrameText, TemplateDocument, type TemplateNotes, TemplateOutline } from '@kader/plan-ui/template';
import { Notice, Tag } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import type { Metadata } from 'next';
import { LibraryFrame } from '../../../frame/library-frame.tsx';
import { readLocale } from '../../../language/read-locale.ts';
import { describeBlockSettings, nameBlockType } from '../../../library/block-settings.ts';
import { missingOf } from '../../../library/completeness.ts';
import { type Asked, loadTemplate } from '../../../library/load-template.ts';
import { MissingWord } from '../../../library/missing-word.tsx';
import { SectionCount } from '../../../library/section-count.tsx';
import { TemplateAbout } from '../../../library/template-about.tsx';
import { TemplateHead } from '../../../library/template-head.tsx';
import { TemplateSettings } from '../../../library/template-settings.tsx';
import { VersionList } from '../../../library/version-list.tsx';

interface Props {
  readonly params: Promise<{ template: string }>;
  readonly searchParams: Promise<Asked>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ template: key }, asked] = await Promise.all([params, searchParams]);
  const [{ frame }, locale] = await Promise.all([loadTemplate(key, asked), readLocale()]);
  return {
    title: createTranslator(locale, 'templates')('preview.title', { name: frame.words.title ?? key }),
  };
}

/** A version of a template whole, in one of the five languages. `?version=` and `?lang=` choose. */
export default async function TemplatePage({ params, searchParams }: Props) {
  const [{ template: key }, asked] = await Promise.all([params, searchParams]);
  const [template, locale] = await Promise.all([loadTemplate(key, asked), readLocale()]);
  const { structure, frame } = template;
  const t = createTranslator(locale, 'admin');
  const tTemplates = createTranslator(locale, 'templates');
  const tCommon = createTranslator(locale, 'common');
  const notes = notesOn(template, locale);
  const outline = (
    <TemplateOutline
      structure={structure}
      frame={frame}
      label={tTemplates('preview.contents')}
      end={(section) => <SectionCount {...{ template, section, locale }} />}
    />
  );
  return (
    <LibraryFrame
      crumbs={[{ label: t('list.title'), href: '/templates' }]}
      current={<span lang={frame.fallbacks.title ?? frame.locale}>{frame.words.title ?? key}</span>}
      end={<Tag>{tCommon('version.short', { version: template.version })}</Tag>}
      className="flex flex-col p-0 md:p-0"
    >
      <TemplateHead
        template={template}
        title={<FrameText frame={frame} words="title" note={notes.word} />}
        locale={locale}
      />
      <div className="grid flex-1 md:grid-cols-[216px_minmax(0,1fr)] lg:grid-cols-[256px_minmax(0,1fr)_304px]">
        <div className="hidden border-r bg-paper px-4 py-4 md:block">
          <div className="sticky top-4">{outline}</div>
        </div>
        <div className="min-w-0 px-5 pt-7 pb-16 md:px-8">
          <div className="max-w-page">
            <details className="-mt-4 mb-5 md:hidden">
              <summary className="min-h-8 py-1.5 text-13 font-strong pointer-coarse:min-h-11 pointer-coarse:py-3">
                {tTemplates('preview.contents')}
              </summary>
              {outline}
            </details>
            <MissingNotice template={template} locale={locale} />
            <TemplateAbout template={template} note={notes.word} />
            <p lang={frame.locale} className="mt-8 mb-10 flex items-center text-12 text-ink-faint">
              <span aria-hidden="true" className="mr-1.5 size-1.5 rounded-full bg-accent" />
              {createTranslator(frame.locale, 'templates')('preview.required')}
            </p>
            <TemplateDocument structure={structure} frame={frame} notes={notes} />
          </div>
        </div>
        <aside className="grid content-start gap-8 border-t bg-paper px-5 py-6 text-13 md:col-span-2 md:px-6 lg:col-span-1 lg:border-t-0 lg:border-l">
          <section aria-labelledby="versions">
            <h2 id="versions" className="scroll-mt-6 font-strong">
              {t('template.versions')}
            </h2>
            <VersionList template={template} locale={locale} />
          </section>
          <section aria-labelledby="settings">
            <h2 id="settings" className="font-strong">
              {t('template.settings')}
            </h2>
            <TemplateSettings structure={structure} locale={locale} />
          </section>
        </aside>
      </div>
    </LibraryFrame>
  );
}

/** What the library adds to a template: which words are missing, and how its parts are set. */
function notesOn({ frame }: AdminTemplatePreview, locale: Locale) {
  const t = createTranslator(locale, 'admin');
  const small = 'mt-2 text-13 text-ink-faint';
  return {
    word: (key) => <MissingWord frame={frame} words={key} locale={locale} />,
    section: ({ sostac }) =>
      sostac !== undefined && (
        <p lang={locale} className={small}>
          {t('sostac.label', { part: t(`sostac.${sostac}`) })}
        </p>
      ),
    blockEnd: (block) => <span lang={locale}>{nameBlockType(block, locale)}</span>,
    block: (block) => (
      <p lang={locale} className={`${small} empty:hidden`}>
        {describeBlockSettings(block, locale, frame.words).join(' ')}
      </p>
    ),
  } satisfies TemplateNotes;
}

function MissingNotice({
  template: { frame, completeness },
  locale,
}: {
  readonly template: AdminTemplatePreview;
  readonly locale: Locale;
}) {
  const count = missingOf(completeness[frame.locale]);
  if (count === 0) {
    return null;
  }
  const t = createTranslator(locale, 'admin');
  return (
    <Notice tone="warn" icon={<CircleAlert aria-hidden="true" />} className="mb-7">
      {t('texts.missingIn', { count, language: languageName(locale, frame.locale) })}
    </Notice>
  );
}
