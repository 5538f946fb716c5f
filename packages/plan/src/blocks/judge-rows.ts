import type { Change } from '../changes/change-set.ts';
import type { Item } from '../document/document.ts';
import type { CheckResult, FindingTarget, Severity } from '../evaluate/check.ts';
import type { EvaluationInput, PlacedBlock } from '../evaluate/evaluation-input.ts';
import { readString } from '../evaluate/read-field.ts';
import type { CollectionDefinition } from './define-block.ts';

/**
 * What a check says about one row: the field at fault, and the fix; without `changes` the fix is to go to the field.
 * `severity` only where it differs from the check's own.
 */
export interface RowJudgement {
  readonly field: string;
  readonly fix: string;
  readonly changes?: readonly Change[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
}

/**
 * Asks a judgement about every row of a collection and returns a finding per row at fault, in display order. All carry
 * `params.title` (what the collection's title field says, empty without) and `params.position` (1 for the first row). Findings point to
 * the block that a row belongs to, for document-wide collections to their home; none when nothing shows the rows.
 */
export function judgeRows(
  input: EvaluationInput,
  collection: Pick<CollectionDefinition, 'key' | 'titleField'>,
  judge: (row: Item) => RowJudgement | null,
): readonly CheckResult[] {
  const home = input.home(collection.key);
  return input.rows(collection.key).flatMap((row, index) => {
    const place = row.block === undefined ? home : placeOf(input, row.block);
    const judgement = place === null ? null : judge(row);
    if (place === null || judgement === null) {
      return [];
    }
    const { field, fix, changes, params, severity } = judgement;
    const target: FindingTarget = {
      section: place.section.key,
      block: place.block.key,
      item: row.id,
      field,
    };
    const title = collection.titleField === undefined ? undefined : readString(row, collection.titleField);
    return [
      {
        target,
        params: { title: title ?? '', position: index + 1, ...params },
        fix:
          changes === undefined ? { kind: 'goto', key: fix, target } : { kind: 'change', key: fix, changes },
        ...(severity === undefined ? {} : { severity }),
      },
    ];
  });
}

function placeOf(input: EvaluationInput, blockKey: string): PlacedBlock | null {
  for (const section of input.sections) {
    const block = section.blocks.find(({ key }) => key === blockKey);
    if (block !== undefined) {
      return { section, block };
    }
  }
  return null;
}
