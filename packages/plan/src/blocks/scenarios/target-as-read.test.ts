import { expect, test } from 'vitest';
import { buildPlan, id, type TestRow } from '../../testing/build-plan.ts';
import { figures } from '../../testing/figures-plan.ts';
import { findingsOf } from '../../testing/judge-plan.ts';
import { scenario, scenariosStructure } from '../../testing/scenarios-plan.ts';

const structure = {
  ...scenariosStructure,
  sections: [...scenariosStructure.sections, { key: 'kpis', blocks: [{ key: 'kpis', type: 'kpis' }] }],
};
const hours: TestRow = {
  id: id('kpi'),
  collection: 'kpis',
  fields: {
    metric: 'responseTime',
    unit: 'hours',
    aggregation: 'average',
    target: figures({ '2027-03': '88', '2027-04': '90', '2027-05': '90' }),
  },
};

test.each<[expected: string, isOff: boolean]>([
  ['89.3', false],
  ['89.4', true],
  ['89', true],
])('a mean that is read as 89.3 against %s of the chosen scenario', (expectedValue, isOff) => {
  const expects = { expectedMetric: 'responseTime', expectedUnit: 'hours', expectedValue };
  const plan = buildPlan([scenario('realistic', { ...expects, chosen: true }), hours], { structure });
  expect(findingsOf('SCN-STRAY', plan)).toHaveLength(isOff ? 1 : 0);
});
