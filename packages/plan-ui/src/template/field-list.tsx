import { createTranslator } from '@kader/i18n/messages';
import type { CollectionDefinition } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { blockNamespace, collectionWordsKey, fieldWordsKey } from '../words/word-keys.ts';
import type { Preview } from './preview.ts';
import { Required } from './required.tsx';

/** What one fills in for a row of a collection: every field with its hint. Fields that only the agency sees are left out. */
export function FieldList({
  block,
  collection,
  preview: { locale, t },
}: {
  readonly block: BlockInstance;
  readonly collection: CollectionDefinition;
  readonly preview: Preview;
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
