import type { CheckDefinition } from '../../../evaluate/check.ts';
import { takeOverTarget } from '../../scenarios/scenario-target.ts';
import { judgeKpis } from '../judge-kpis.ts';

/**
 * SCN-STRAY (004-53), KPI part: the targets of a KPI come to something else than the chosen scenario expects. Its result is what
 * was agreed, so the fix brings the targets there.
 */
export const scnStrayKpis: CheckDefinition = {
  code: 'SCN-STRAY',
  severity: 'warning',
  needs: [],
  variants: ['kpi'],
  fixes: ['takeOverResult'],
  run(input) {
    return judgeKpis(input, (kpi) => {
      const changes = takeOverTarget(input, kpi);
      return changes.length === 0
        ? null
        : { field: 'target', fix: 'takeOverResult', changes, params: { variant: 'kpi' } };
    });
  },
};
