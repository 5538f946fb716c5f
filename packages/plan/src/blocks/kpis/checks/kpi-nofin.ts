import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { isFinancial } from '../kpi-facts.ts';

/** KPI-NOFIN (002-12): a plan with a place for KPIs and none that counts money. */
export const kpiNoFin: CheckDefinition = {
  code: 'KPI-NOFIN',
  severity: 'warning',
  needs: ['catalogues'],
  fixes: ['addFinancialKpi'],
  run(input) {
    const home = input.home('kpis');
    if (home === null || input.rows('kpis').some((kpi) => isFinancial(input, kpi))) {
      return [];
    }
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: {
          kind: 'change',
          key: 'addFinancialKpi',
          changes: [addAdvisedRow(input, 'kpis', { unit: 'money', isFinancial: true })],
        },
      },
    ];
  },
};
