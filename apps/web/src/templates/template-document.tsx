import type { TemplatePreview } from '@kader/api/types';
import type { Locale, Translate } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { type CollectionDefinition, collectionsOf } from '@kader/plan/blocks';
import { blockNamespace, collectionWordsKey, fieldWordsKey } from '@kader/plan-ui/words';
import { SectionHeader } from '@kader/ui';

type Section = TemplatePreview['structure']['sections'][number];
type Block = Section['blocks'][number];
type Prompt = NonNullable<NonNullable<Block['settings']>['prompts']>[number];

/** What the parts of a preview say things with; all in the language of the preview. */
interface PreviewWords {
  readonly locale: Locale;
  readonly t: Translate<'templates'>;
  /** A text of the template. */
  readonly word: (key: string) => string;
}

/** The id of a section on the page. */
export function sectionAnchor(key: string): string {
  return `section-${key}`;
}

/** A template whole: every section and block with its guidance, its questions, what one fills in, and the example. */
export function TemplateDocument({ template }: { readonly template: TemplatePreview }) {
  const { locale, words } = template.frame;
  const preview: PreviewWords = {
    locale,
    t: createTranslator(locale, 'templates'),
    word: (key) => words[key] ?? '',
  };
  return (
    <div lang={locale} className="grid gap-16">
      {template.structure.sections.map((section, index) => (
        <SectionPreview key={section.key} {...{ section, preview }} number={index + 1} />
      ))}
    </div>
  );
}

function SectionPreview({
  section,
  number,
  preview,
}: {
  readonly section: Section;
  readonly number: number;
  readonly preview: PreviewWords;
}) {
  const { word } = preview;
  const id = sectionAnchor(section.key);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="flex scroll-mt-6 gap-3 heading-25">
        <span className="font-text text-ink-faint">{number}</span>
        {word(`sections.${section.key}.title`)}
      </h2>
      <p className="mt-2 max-w-measure text-doc text-ink-soft">{word(`sections.${section.key}.guidance`)}</p>
      <div className="mt-9 grid gap-9">
        {section.blocks.map((block) => (
          <BlockPreview key={block.key} {...{ block, preview }} />
        ))}
      </div>
    </section>
  );
}

function BlockPreview({ block, preview }: { readonly block: Block; readonly preview: PreviewWords }) {
  const { t, word } = preview;
  const own = (key: string) => word(`blocks.${block.key}.${key}`);
  const prompts = block.settings?.prompts ?? [];
  // Rows that are not written as rows (answers, what they rest on) show as the questions themselves.
  const collections = collectionsOf(block).filter(({ rows = 'many' }) => rows === 'many');
  return (
    <div>
      <SectionHeader level="h3" title={own('title')} />
      <p className="mt-3 max-w-measure text-doc">{own('guidance')}</p>
      {collections.length > 0 && <p className="mt-6 text-12 text-ink-faint">{t('preview.fields')}</p>}
      {collections.map((collection) => (
        <FieldList key={collection.key} {...{ block, collection, preview }} />
      ))}
      {prompts.length > 0 && <PromptList {...{ block, prompts, preview }} />}
      <figure className="mt-6 max-w-measure border-l-2 border-line pl-4">
        <figcaption className="text-12 text-ink-faint">
          {t('preview.example')} · {own('exampleTrade')}
        </figcaption>
        <blockquote className="mt-1 text-doc text-ink-soft italic">{own('example')}</blockquote>
      </figure>
    </div>
  );
}

function PromptList({
  block,
  prompts,
  preview: { t, word },
}: {
  readonly block: Block;
  readonly prompts: readonly Prompt[];
  readonly preview: PreviewWords;
}) {
  return (
    <ol className="mt-6">
      {prompts.map(({ key, required = false }) => (
        <li key={key} className="border-b py-3 first:border-t">
          <p className="max-w-measure text-doc-line">
            {word(`blocks.${block.key}.prompts.${key}.question`)}
            {required && <Required t={t} />}
          </p>
          <p className="mt-0.5 max-w-measure text-13 text-ink-soft">
            {word(`blocks.${block.key}.prompts.${key}.hint`)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function FieldList({
  block,
  collection,
  preview: { locale, t },
}: {
  readonly block: Block;
  readonly collection: CollectionDefinition;
  readonly preview: PreviewWords;
}) {
  const tBlock = createTranslator(locale, blockNamespace(block.type));
  const tFields = createTranslator(locale, 'fields');
  const fields = Object.entries(collection.fields).filter(([, { internal = false }]) => !internal);
  return (
    <div className="mt-2 [&+&]:mt-6">
      <h4 className="text-13 font-strong">{tBlock.derived(`${collectionWordsKey(collection.key)}.name`)}</h4>
      <dl className="mt-2 grid gap-x-8 border-t lg:grid-cols-2">
        {fields.map(([key, { required = false }]) => {
          const wordsKey = fieldWordsKey(collection.key, key);
          return (
            <div key={key} className="border-b py-2.5 text-13">
              <dt className="font-medium">
                {tFields.derived(`${wordsKey}.label`)}
                {required && <Required t={t} />}
              </dt>
              <dd className="text-ink-soft">{tFields.derived(`${wordsKey}.hint`)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** The mark of what a complete plan needs; the page explains it once. */
function Required({ t }: { readonly t: Translate<'templates'> }) {
  return (
    <span title={t('preview.required')} className="ml-1.5 inline-block align-[2px]">
      <span aria-hidden="true" className="block size-1.5 rounded-full bg-accent" />
      <span className="sr-only">({t('preview.required')})</span>
    </span>
  );
}
