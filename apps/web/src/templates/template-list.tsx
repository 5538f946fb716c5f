import type { TemplateCard } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { buttonLook } from '@kader/ui';
import type { ElementType, ReactNode } from 'react';
import { TemplateFacts } from './template-facts.tsx';

/** The templates to choose from, each with what it is for and what stands in it. `beginButton` draws the button that begins a plan. */
export function TemplateList({
  address,
  templates,
  locale,
  link: Link,
  beginButton,
}: {
  /** Of the gallery; each template stands below it under its key. */
  readonly address: string;
  readonly templates: readonly TemplateCard[];
  readonly locale: Locale;
  /** What a link is: the router's within the app, a plain one on a page for everybody. */
  readonly link: ElementType<{ href: string; className: string; children: ReactNode }>;
  readonly beginButton: (template: TemplateCard) => ReactNode;
}) {
  const t = createTranslator(locale, 'templates');
  return (
    <ul className="mt-8">
      {templates.map((template) => (
        <li key={template.id} className="border-t border-ink pt-5 pb-12">
          <article
            aria-labelledby={`template-${template.key}`}
            className="grid gap-x-16 gap-y-6 xl:grid-cols-[minmax(0,1fr)_260px]"
          >
            <div>
              <h2 id={`template-${template.key}`} className="heading-20">
                <Link
                  href={`${address}/${template.key}`}
                  className="rounded-mark hover:underline hover:decoration-1 hover:underline-offset-3"
                >
                  {template.title}
                </Link>
              </h2>
              <p className="mt-1 mb-5 max-w-measure text-doc text-ink-soft">{template.description}</p>
              <TemplateFacts {...{ t, template }} />
            </div>
            <div>
              <h3 className="text-12 text-ink-faint">{t('preview.contents')}</h3>
              <ol className="mt-1">
                {template.sectionTitles.map((title, index) => (
                  <li key={title} className="flex gap-3 border-b py-2 text-13">
                    <span className="num w-5 flex-none text-ink-faint">{index + 1}</span>
                    <span className="min-w-0">{title}</span>
                  </li>
                ))}
              </ol>
            </div>
            <div className="flex flex-wrap gap-2">
              {beginButton(template)}
              <Link href={`${address}/${template.key}`} className={buttonLook()}>
                {t('gallery.preview')}
              </Link>
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}
