import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readFlag } from '../../../evaluate/read-field.ts';
import { calculateExperimentShare, isBelow } from '../../../formulas/face.ts';
import { linesOf, totalOf } from '../budget-facts.ts';

/** BUD-EXP20 (001): less of the budget goes to experiments (F21) than the agency's `experimentShareMin`. */
export const budExp20: CheckDefinition = {
  code: 'BUD-EXP20',
  severity: 'warning',
  needs: ['settings'],
  fixes: ['planExperiment'],
  run(input) {
    const home = input.home('budgetLines');
    const least = input.context.settings?.experimentShareMin;
    if (home === null || least === undefined) {
      return [];
    }
    const lines = linesOf(input, home.block.key);
    const share = calculateExperimentShare(
      totalOf(
        lines.filter((line) => readFlag(line, 'isExperiment')),
        'plan',
      ),
      totalOf(lines, 'plan'),
    );
    if (share === null || !isBelow(share, least)) {
      return [];
    }
    const target = { section: home.section.key, block: home.block.key };
    return [
      {
        target,
        params: { foundShare: share, leastShare: least },
        fix: { kind: 'goto', key: 'planExperiment', target },
      },
    ];
  },
};
