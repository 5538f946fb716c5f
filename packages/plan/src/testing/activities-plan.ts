import type { FieldValue } from '../fields/field-value.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import { id, references, structure, type TestRow } from './build-plan.ts';
import { businessGoal, goal, people } from './judge-plan.ts';

export const withActivities: TemplateStructure = {
  ...structure,
  sections: [
    { key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] },
    { key: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'kpis', blocks: [{ key: 'kpis', type: 'kpis' }] },
  ],
};
export const alone: TemplateStructure = {
  ...withActivities,
  sections: [{ key: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] }],
};
export const year = { periodStart: '2027-01-01', periodEnd: '2027-12-31' };
const kpi: TestRow = { id: id('kpi'), collection: 'kpis', fields: { name: 'Orders' } };
export const base = [...people, businessGoal, goal(), kpi];
const newsletter: FieldValue = [{ id: 'newsletter', order: 'V', value: 'newsletter' }];

const sound: Readonly<Record<string, FieldValue>> = {
  title: 'Spring boxes by post',
  layer: 'periodic',
  goal: { id: id('goal') },
  channels: newsletter,
  start: '2027-03-15',
  end: '2027-04-10',
  owner: id('ann'),
  budget: 0,
  kpis: references(id('kpi')),
  means: 'Three mailings',
  afterCampaign: 'Ask buyers what they missed',
};

/** An activity with which no check finds anything, some fields changed or, where undefined, left out. */
export function activity(
  changes: Readonly<Record<string, FieldValue | undefined>> = {},
  name = 'activity',
): TestRow {
  const fields = Object.entries({ ...sound, ...changes });
  return {
    id: id(name),
    collection: 'activities',
    fields: Object.fromEntries(
      fields.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
    ),
  };
}
