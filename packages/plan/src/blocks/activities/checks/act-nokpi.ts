import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { hasKpi, isOpen } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/** ACT-NOKPI (003): no KPI will show whether an activity works. Asked only where the plan has KPIs. */
export const actNoKpi: CheckDefinition = {
  code: 'ACT-NOKPI',
  severity: 'warning',
  needs: [],
  fixes: ['chooseKpis'],
  run: (input) =>
    input.home('kpis') === null
      ? []
      : judgeRows(input, activityRows, (activity) =>
          isOpen(activity) && !hasKpi(input, activity) ? { field: 'kpis', fix: 'chooseKpis' } : null,
        ),
};
