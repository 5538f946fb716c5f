import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { addMonths } from '../../../formulas/face.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { rhythmOf } from '../follow-up-facts.ts';

/** FUP-NOREPORT (001): nobody gets a report at a set time, or nothing says by what the plan will be judged. */
export const fupNoReport: CheckDefinition = {
  code: 'FUP-NOREPORT',
  severity: 'warning',
  needs: [],
  variants: ['report', 'criteria'],
  fixes: ['planReport', 'addCriterion'],
  run(input) {
    const home = input.home('reports');
    if (home === null) {
      return [];
    }
    const target = { section: home.section.key, block: home.block.key };
    const start = readString(input.header, 'periodStart') ?? input.context.today;
    const hasReport = input.rows('reports').some((report) => rhythmOf(report) !== null);
    const hasCriterion = input.rows('evaluationCriteria').length > 0;
    return [
      ...(hasReport
        ? []
        : [
            {
              target,
              params: { variant: 'report' },
              fix: {
                kind: 'change' as const,
                key: 'planReport',
                changes: [
                  addAdvisedRow(input, 'reports', { frequency: 'monthly', firstDate: addMonths(start, 1) }),
                ],
              },
            },
          ]),
      ...(hasCriterion
        ? []
        : [
            {
              target,
              params: { variant: 'criteria' },
              fix: {
                kind: 'change' as const,
                key: 'addCriterion',
                changes: [addAdvisedRow(input, 'evaluationCriteria', {})],
              },
            },
          ]),
    ];
  },
};
