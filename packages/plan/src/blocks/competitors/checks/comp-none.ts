import type { CheckDefinition, CheckResult, Fix } from '../../../evaluate/check.ts';
import type { EvaluationInput, PlacedBlock } from '../../../evaluate/evaluation-input.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';

/** One competitor is no field. */
const fewest = 2;

/** COMP-NONE (000-10): fewer than two competitors, or no criterion by which the firm itself has a value. */
export const compNone: CheckDefinition = {
  code: 'COMP-NONE',
  severity: 'warning',
  needs: [],
  variants: ['competitors', 'own'],
  fixes: ['addCompetitor', 'addBenchmarkCriterion', 'fillOwnValue'],
  run(input) {
    const home = input.home('competitors');
    return home === null ? [] : [...judgeCompetitors(input, home), ...judgeOwn(input, home)];
  },
};

function judgeCompetitors(input: EvaluationInput, { section, block }: PlacedBlock): readonly CheckResult[] {
  const count = input.rows('competitors').length;
  return count >= fewest
    ? []
    : [
        {
          target: { section: section.key, block: block.key },
          params: { variant: 'competitors' },
          fix: { kind: 'change', key: 'addCompetitor', changes: [addAdvisedRow(input, 'competitors', {})] },
        },
      ];
}

function judgeOwn(input: EvaluationInput, { section, block }: PlacedBlock): readonly CheckResult[] {
  const criteria = input.rows('benchmarkCriteria');
  if (criteria.some(({ fields }) => fields.own !== undefined)) {
    return [];
  }
  const place = { section: section.key, block: block.key };
  const [first] = criteria;
  const target = first === undefined ? place : { ...place, item: first.id, field: 'own' };
  const fix: Fix =
    first === undefined
      ? {
          kind: 'change',
          key: 'addBenchmarkCriterion',
          changes: [addAdvisedRow(input, 'benchmarkCriteria', {})],
        }
      : { kind: 'goto', key: 'fillOwnValue', target };
  return [{ target, params: { variant: 'own' }, fix }];
}
