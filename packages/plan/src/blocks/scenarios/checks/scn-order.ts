import type { CheckDefinition } from '../../../evaluate/check.ts';
import { isBelow } from '../../../formulas/face.ts';
import { costOf, scenariosByType } from '../scenario-facts.ts';
import { scenarioTypes } from '../scenario-types.ts';

/** SCN-ORDER (004, N3): the cost does not fall from pessimistic over realistic to optimistic. Costs that are open are passed over. */
export const scnOrder: CheckDefinition = {
  code: 'SCN-ORDER',
  severity: 'warning',
  needs: [],
  variants: ['realistic', 'optimistic', 'ends'],
  fixes: ['compareCosts'],
  run(input) {
    const home = input.home('scenarios');
    if (home === null) {
      return [];
    }
    const priced = scenarioTypes.flatMap((type) => {
      const row = scenariosByType(input).get(type);
      const cost = row === undefined ? null : costOf(input, row);
      return row === undefined || cost === null ? [] : [{ type, row, cost }];
    });
    return priced.flatMap(({ type, row, cost }, index) => {
      const before = priced[index - 1];
      if (before === undefined || !isBelow(before.cost, cost)) {
        return [];
      }
      const target = {
        section: home.section.key,
        block: home.block.key,
        item: row.id,
        field: 'costFactor',
      };
      const skips = type === 'optimistic' && before.type === 'pessimistic';
      return [
        {
          target,
          params: { variant: skips ? 'ends' : type, costMoney: cost, beforeMoney: before.cost },
          fix: { kind: 'goto', key: 'compareCosts', target } as const,
        },
      ];
    });
  },
};
