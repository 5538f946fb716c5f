import { collectionDefinition, collectionsOf } from '@kader/plan/blocks';
import { type BlockInstance, starterWordKey } from '@kader/plan/template';
import type { Preview } from './preview.ts';
import { PreviewText } from './preview-text.tsx';

/** The rows that a plan begins with in a block: the texts that the template gives them, the name first. Nothing where there are none. */
export function StarterList({
  block,
  preview,
}: {
  readonly block: BlockInstance;
  readonly preview: Preview;
}) {
  const own = new Set(collectionsOf(block).map(({ key }) => key));
  const rows = preview.structure.starterItems.filter(
    (item) =>
      own.has(item.collection) &&
      (item.block === undefined || item.block === block.key) &&
      (item.words ?? []).length > 0,
  );
  if (rows.length === 0) {
    return null;
  }
  return (
    <>
      <p className="mt-6 text-12 text-ink-faint">{preview.t('preview.starter')}</p>
      <ul className="mt-2 border-t">
        {rows.map(({ element, collection, words = [] }) => (
          <li key={element} className="border-b py-2.5 text-13">
            {words.map((field) => (
              <p
                key={field}
                className={
                  collectionDefinition(collection)?.titleField === field ? 'font-medium' : 'text-ink-soft'
                }
              >
                <PreviewText words={starterWordKey(element, field)} preview={preview} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
