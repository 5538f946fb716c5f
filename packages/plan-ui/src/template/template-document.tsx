import { formatList } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { blockType, type CollectionDefinition, collectionsOf } from '@kader/plan/blocks';
import type { BlockInstance, Frame, SectionDefinition, TemplateStructure } from '@kader/plan/template';
import { SectionHeader } from '@kader/ui';
import { fieldWordsKey } from '../words/word-keys.ts';
import { FieldList } from './field-list.tsx';
import type { Preview, TemplateNotes } from './preview.ts';
import { PreviewText } from './preview-text.tsx';
import { Required } from './required.tsx';
import { StarterList } from './starter-list.tsx';
import { templateAnchor } from './template-anchor.ts';

export interface TemplateDocumentProps {
  readonly structure: TemplateStructure;
  /** The words, in the language to show. */
  readonly frame: Frame;
  /** What the page adds to it. */
  readonly notes?: TemplateNotes | undefined;
}

/** A template whole: every section and block with its guidance, its questions, what one fills in, and the example. */
export function TemplateDocument({ structure, frame, notes = {} }: TemplateDocumentProps) {
  const { locale } = frame;
  const preview: Preview = { structure, frame, locale, t: createTranslator(locale, 'templates'), notes };
  return (
    <div lang={locale} className="grid gap-16">
      {structure.sections.map((section, index) => (
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
  readonly section: SectionDefinition;
  readonly number: number;
  readonly preview: Preview;
}) {
  const id = templateAnchor(section.key);
  const words = `sections.${section.key}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="flex scroll-mt-6 gap-3 heading-25">
        <span className="num flex-none font-text text-ink-faint">{number}</span>
        <span className="min-w-0">
          <PreviewText words={`${words}.title`} preview={preview} />
        </span>
      </h2>
      <p className="mt-2 max-w-measure text-doc text-ink-soft">
        <PreviewText words={`${words}.guidance`} preview={preview} />
      </p>
      <OnlyFor part={section} preview={preview} />
      {preview.notes.section?.(section)}
      <div className="mt-9 grid gap-9">
        {section.blocks.map((block) => (
          <BlockPreview key={block.key} {...{ block, preview }} />
        ))}
      </div>
    </section>
  );
}

function BlockPreview({ block, preview }: { readonly block: BlockInstance; readonly preview: Preview }) {
  const { t, notes } = preview;
  const own = `blocks.${block.key}`;
  const hasPrompts = (block.settings?.prompts ?? []).length > 0;
  const collections = isFirstView(block, preview)
    ? collectionsOf(block).filter((collection) => isFilledIn(block, collection))
    : [];
  return (
    <div>
      <SectionHeader
        level="h3"
        title={<PreviewText words={`${own}.title`} preview={preview} />}
        end={notes.blockEnd?.(block)}
      />
      <p className="mt-3 max-w-measure text-doc">
        <PreviewText words={`${own}.guidance`} preview={preview} />
      </p>
      <OnlyFor part={block} preview={preview} />
      {notes.block?.(block)}
      <StarterList {...{ block, preview }} />
      {collections.length > 0 && <p className="mt-6 text-12 text-ink-faint">{t('preview.fields')}</p>}
      {collections.map((collection) => (
        <FieldList key={collection.key} {...{ block, collection, preview }} />
      ))}
      {hasPrompts && <PromptList {...{ block, preview }} />}
      <OwnWords {...{ block, preview }} />
      <figure className="mt-6 max-w-measure border-l-2 border-line pl-4">
        <figcaption className="text-12 text-ink-faint">
          {t('preview.example')} · <PreviewText words={`${own}.exampleTrade`} preview={preview} />
        </figcaption>
        <blockquote className="mt-1 text-doc text-ink-soft italic">
          <PreviewText words={`${own}.example`} preview={preview} />
        </blockquote>
      </figure>
    </div>
  );
}

/** For which firms a part of the template is there, where that is not all of them. */
function OnlyFor({
  part: { businesses },
  preview: { locale, t },
}: {
  readonly part: Pick<SectionDefinition, 'businesses'>;
  readonly preview: Preview;
}) {
  if (businesses === undefined) {
    return null;
  }
  const fields = createTranslator(locale, 'fields');
  const names = businesses.map((business) => fields.derived(`document.business.options.${business}`));
  return (
    <p className="mt-2 text-13 text-ink-faint">
      {t('preview.onlyFor', { businesses: formatList(locale, names, 'or') })}
    </p>
  );
}

/** Whether no block before this one shows the same rows: their fields are said once. */
function isFirstView(block: BlockInstance, { structure }: Preview): boolean {
  const same = structure.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === block.type));
  return same[0]?.key === block.key || collectionsOf(block).some(({ scope }) => scope === 'block');
}

/**
 * Whether a collection is shown by its fields. Answers show as the questions themselves, a sheet of which the template
 * has the words shows as those words, and what a text rests on follows from writing it.
 */
function isFilledIn(block: BlockInstance, { rows = 'many', fields }: CollectionDefinition): boolean {
  if (rows !== 'one') {
    return rows === 'many';
  }
  const { frameWords = [] } = blockType(block.type) ?? {};
  return Object.entries(fields).some(
    ([field, { type }]) => type !== 'referenceList' && !frameWords.includes(field),
  );
}

function PromptList({ block, preview }: { readonly block: BlockInstance; readonly preview: Preview }) {
  return (
    <ol className="mt-6">
      {(block.settings?.prompts ?? []).map((prompt) => {
        const { key, required = false } = prompt;
        const words = `blocks.${block.key}.prompts.${key}`;
        return (
          <li key={key} className="border-b py-3 first:border-t">
            <p className="max-w-measure text-doc-line">
              <PreviewText words={`${words}.question`} preview={preview} />
              {required && <Required t={preview.t} />}
            </p>
            <p className="mt-0.5 max-w-measure text-13 text-ink-soft">
              <PreviewText words={`${words}.hint`} preview={preview} />
            </p>
            <OnlyFor part={prompt} preview={preview} />
          </li>
        );
      })}
    </ol>
  );
}

/** Words that only blocks of this type have, each named like the field that a plan may replace it with. */
function OwnWords({ block, preview }: { readonly block: BlockInstance; readonly preview: Preview }) {
  const { frameWords = [], collections = [] } = blockType(block.type) ?? {};
  const tFields = createTranslator(preview.locale, 'fields');
  return frameWords.map((word) => {
    const replaceable = collections.find(({ fields }) => Object.hasOwn(fields, word));
    return (
      <div key={word} className="mt-6">
        {replaceable !== undefined && (
          <h4 className="text-13 font-strong">
            {tFields.derived(`${fieldWordsKey(replaceable.key, word)}.label`)}
          </h4>
        )}
        <p className="mt-1 max-w-measure text-doc-line">
          <PreviewText words={`blocks.${block.key}.${word}`} preview={preview} />
        </p>
      </div>
    );
  });
}
