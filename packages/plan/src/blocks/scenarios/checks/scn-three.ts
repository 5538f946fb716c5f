import { orderAt } from '../../../canonical/face.ts';
import type { Change } from '../../../changes/change-set.ts';
import type { CheckDefinition, CheckResult } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { keyedRowId } from '../../derived-rows.ts';
import { type ScenarioType, scenarioTypes } from '../scenario-types.ts';

/** SCN-THREE (004-41): a plan with scenarios has one of each type, also of those that nobody will choose. */
export const scnThree: CheckDefinition = {
  code: 'SCN-THREE',
  severity: 'warning',
  needs: [],
  variants: [...scenarioTypes, 'twice'],
  fixes: ['addScenario', 'dropScenario'],
  run(input) {
    const home = input.home('scenarios');
    if (home === null) {
      return [];
    }
    const place = { section: home.section.key, block: home.block.key };
    const byType = Map.groupBy(input.rows('scenarios'), (row) => readString(row, 'type') ?? '');
    return scenarioTypes.flatMap((type): readonly CheckResult[] => {
      const [first, second] = byType.get(type) ?? [];
      if (first === undefined) {
        const fix = {
          kind: 'change',
          key: 'addScenario',
          changes: [addScenario(input.document.id, type)],
        } as const;
        return [{ target: place, params: { variant: type }, fix }];
      }
      if (second === undefined) {
        return [];
      }
      const target = { ...place, item: second.id, field: 'type' };
      return [{ target, params: { variant: 'twice' }, fix: { kind: 'goto', key: 'dropScenario', target } }];
    });
  },
};

/** The change that makes the scenario of a type, or brings it back. */
function addScenario(documentId: string, type: ScenarioType): Change {
  return {
    op: 'item.add',
    id: keyedRowId(documentId, 'scenarios', { key: type }),
    collection: 'scenarios',
    order: orderAt(scenarioTypes.indexOf(type)),
    fields: { type },
  };
}
