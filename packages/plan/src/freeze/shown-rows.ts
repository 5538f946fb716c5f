import type { CollectionDefinition } from '../blocks/define-block.ts';
import { promptRowId, singleRowId } from '../blocks/derived-rows.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { selectRows } from '../document/select-rows.ts';
import type { BlockInstance } from '../template/template-structure.ts';

/**
 * Rows of a collection that a block shows, in the order in which a reader meets them. Rows with derived ids follow the
 * block's definition: answers stand in the order of the prompts, and an answer to a prompt that the template no longer
 * has is not shown. Removed rows are left out.
 */
export function shownRows(
  document: PlanDocument,
  block: BlockInstance,
  collection: CollectionDefinition,
): readonly Item[] {
  switch (collection.rows ?? 'many') {
    case 'many':
      return selectRows(document, block, collection.key);
    case 'one':
      return present(document, [singleRowId(document.id, block.key, collection.key)]);
    case 'prompts':
      return present(
        document,
        (block.settings?.prompts ?? []).map((prompt) => promptRowId(document.id, block.key, prompt.key)),
      );
  }
}

function present(document: PlanDocument, ids: readonly string[]): readonly Item[] {
  return ids.flatMap((id) => {
    const item = document.items.get(id);
    return item === undefined || item.removed === true ? [] : [item];
  });
}
