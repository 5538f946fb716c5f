import { createTranslator } from '@kader/i18n/messages';
import type { CollectionDefinition } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { blockNamespace, collectionWordsKey, fieldWordsKey } from '../words/word-keys.ts';
import type { Preview } from './preview.ts';
import { Required } from './required.tsx';

/** As many fields stand open; of a longer list those that every plan needs come first, the rest opens on demand. */
const openFields = 10;

/** What one fills in for a row of a collection: every field with its hint. Fields that only the agency sees are left out. */
export function FieldList({
  block,
  collection,
  preview,
}: {
  readonly block: BlockInstance;
  readonly collection: CollectionDefinition;
  readonly preview: Preview;
}) {
  const tBlock = createTranslator(preview.locale, blockNamespace(block.type));
  const [open, folded] = splitFields(collection);
  return (
    <div className="mt-2 [&+&]:mt-6">
      <h4 className="text-13 font-strong">{tBlock.derived(`${collectionWordsKey(collection.key)}.name`)}</h4>
      <Fields {...{ collection, preview }} fields={open} />
      {folded.length > 0 && (
        <details>
          <summary className="min-h-8 py-1.5 text-13 text-ink-soft pointer-coarse:min-h-11 pointer-coarse:py-3">
            {preview.t('preview.moreFields', { count: folded.length })}
          </summary>
          <Fields {...{ collection, preview }} fields={folded} />
        </details>
      )}
    </div>
  );
}

function Fields({
  collection,
  fields,
  preview: { locale, t },
}: {
  readonly collection: CollectionDefinition;
  readonly fields: readonly string[];
  readonly preview: Preview;
}) {
  const tFields = createTranslator(locale, 'fields');
  return (
    <dl className="mt-2 grid gap-x-8 border-t lg:grid-cols-2">
      {fields.map((key) => {
        const wordsKey = fieldWordsKey(collection.key, key);
        return (
          <div key={key} className="border-b py-2.5 text-13">
            <dt className="font-medium">
              {tFields.derived(`${wordsKey}.label`)}
              {collection.fields[key]?.required === true && <Required t={t} />}
            </dt>
            <dd className="text-ink-soft">{tFields.derived(`${wordsKey}.hint`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The fields that stand open and those that are folded away, each in the order of the definition. */
function splitFields({ fields }: CollectionDefinition): readonly [readonly string[], readonly string[]] {
  const shown = Object.keys(fields).filter((key) => fields[key]?.internal !== true);
  const needed = shown.filter((key) => fields[key]?.required === true);
  const others = shown.filter((key) => fields[key]?.required !== true);
  // One field alone is not worth a fold.
  const room = shown.length <= openFields + 1 ? shown.length : Math.max(openFields - needed.length, 0);
  const folded = new Set(others.slice(room));
  return [shown.filter((key) => !folded.has(key)), shown.filter((key) => folded.has(key))];
}
