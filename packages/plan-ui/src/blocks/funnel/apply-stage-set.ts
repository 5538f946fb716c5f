import type { StageSet } from '@kader/plan/blocks';
import { ordersBetween } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import type { Item, PlanDocument } from '@kader/plan/document';
import { type Row, setField } from '../../fields/changes-of-field.ts';

/**
 * The changes that put a ready-made set in place of the stages there are: the first stages take its names and keep their
 * figures, missing ones are added, and what is left over goes, unless something but a name is written there.
 */
export function applyStageSet({
  document,
  stages,
  economics,
  set,
  names,
  newId,
}: {
  readonly document: PlanDocument;
  readonly stages: readonly Item[];
  readonly economics: Row;
  readonly set: StageSet;
  /** First to last, in the language of the plan; none for a set of one's own. */
  readonly names: readonly string[];
  readonly newId: () => string;
}): readonly Change[] {
  const chosen = setField(document, economics, 'stageSet', set);
  const kept = stages.slice(0, names.length);
  const missing = names.slice(stages.length);
  const leftOver = names.length === 0 ? [] : stages.slice(names.length);
  const orders = ordersBetween(stages.at(-1)?.order ?? null, null, missing.length);
  return [
    ...(chosen === null ? [] : [chosen]),
    ...kept.flatMap((stage, index): readonly Change[] => {
      const value = names[index];
      return value === undefined || stage.fields.name === value
        ? []
        : [{ op: 'item.set', id: stage.id, field: 'name', value }];
    }),
    ...missing.map(
      (name, index): Change => ({
        op: 'item.add',
        id: newId(),
        collection: 'funnelStages',
        order: orders[index] ?? '',
        fields: { name },
      }),
    ),
    ...leftOver.filter(isBare).map(({ id }): Change => ({ op: 'item.remove', id })),
  ];
}

function isBare({ fields }: Item): boolean {
  return Object.keys(fields).every((field) => field === 'name');
}
