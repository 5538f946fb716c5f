import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeKpis } from '../judge-kpis.ts';

/** KPI-NOSOURCE (000): nobody says where the figure comes from. */
export const kpiNoSource: CheckDefinition = {
  code: 'KPI-NOSOURCE',
  severity: 'warning',
  needs: [],
  fixes: ['nameSource'],
  run: (input) =>
    judgeKpis(input, (kpi) =>
      readString(kpi, 'dataSource') === undefined ? { field: 'dataSource', fix: 'nameSource' } : null,
    ),
};
