import type { Change } from '../../changes/change-set.ts';
import type { Item } from '../../document/document.ts';
import type { CheckDefinition } from '../../evaluate/check.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { fieldTypes } from '../../fields/face.ts';
import { collectionsOf } from '../block-types.ts';
import type { CollectionDefinition } from '../define-block.ts';
import { judgeRows } from '../judge-rows.ts';

/**
 * REF-REMOVED (Kader's own, beyond the domain specification): a field points to a row that was removed. Mentions in prose say
 * so where they stand, and people who left keep what they agreed to: neither is judged here.
 */
export const refRemoved: CheckDefinition = {
  code: 'REF-REMOVED',
  severity: 'warning',
  needs: [],
  variants: ['named', 'unnamed'],
  fixes: ['clearReference'],
  run: (input) =>
    shownCollections(input).flatMap((collection) =>
      referenceFields(collection).flatMap((field) =>
        judgeRows(input, collection, (row) => {
          const changes = changesFor(input, row, { collection, field });
          const isNamed = isWritten(collection) && row.fields[collection.titleField ?? ''] !== undefined;
          return changes.length === 0
            ? null
            : {
                field,
                fix: 'clearReference',
                changes,
                params: { variant: isNamed ? 'named' : 'unnamed' },
              };
        }),
      ),
    ),
};

/** The collections that any visible block has, each once. */
function shownCollections(input: EvaluationInput): readonly CollectionDefinition[] {
  return [...new Set(input.sections.flatMap(({ blocks }) => blocks.flatMap(collectionsOf)))];
}

/** Whether rows are named by what somebody wrote, not by an entry of a catalogue. */
function isWritten({ titleField = '', fields }: CollectionDefinition): boolean {
  return fields[titleField]?.type === 'text';
}

function referenceFields({ fields }: CollectionDefinition): readonly string[] {
  return Object.entries(fields).flatMap(([field, { type }]) =>
    type === 'reference' || type === 'referenceList' ? [field] : [],
  );
}

/** What takes the removed targets out of a field; the last one empties it. None where all of them still exist. */
function changesFor(
  input: EvaluationInput,
  row: Item,
  { collection, field }: { readonly collection: CollectionDefinition; readonly field: string },
): readonly Change[] {
  const value = row.fields[field];
  const type = collection.fields[field]?.type;
  const targets = value === undefined || type === undefined ? [] : fieldTypes[type].references(value);
  const gone = targets.filter((target) => input.item(target) === null);
  const change = { op: 'item.set', id: row.id, field } as const;
  return gone.length === 0 || gone.length === targets.length
    ? gone.slice(0, 1).map(() => change)
    : gone.map((entry) => ({ ...change, entry }));
}
