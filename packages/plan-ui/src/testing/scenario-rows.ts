import { keyedRowId, type ScenarioType, singleRowId } from '@kader/plan/blocks';
import { planId, prose, references, type TestRow, testId } from './example-ids.ts';

export const scenarioId = (type: ScenarioType) => keyedRowId(planId, 'scenarios', { key: type });

const part = (type: ScenarioType, collection: string, name: string, fields: TestRow['fields']): TestRow => ({
  id: testId(`${type} ${name}`),
  collection,
  parent: scenarioId(type),
  fields: fields ?? {},
});

/** The plan on one page, the dearest scenario by line and the realistic one, which was chosen; nobody began the third. */
export const scenarioRows: readonly TestRow[] = [
  {
    id: singleRowId(planId, 'goalExtract', 'goalExtract'),
    collection: 'goalExtract',
    block: 'goalExtract',
    fields: {
      goals: references(testId('bookings')),
      hypothesis: prose('If people can book at night, more of them come.'),
      start: '2027-03-01',
      end: '2027-09-30',
      qualityCriteria: 'Every booking is confirmed within an hour',
      qualityOwner: testId('ines'),
      qualityFrequency: 'weekly',
      risks: references(testId('mechanicLeaves')),
    },
  },
  {
    id: testId('extract phase'),
    collection: 'extractPhases',
    block: 'goalExtract',
    fields: { name: 'Booking online', start: '2027-03-01', end: '2027-04-30' },
  },
  {
    id: testId('extract message'),
    collection: 'extractMessages',
    block: 'goalExtract',
    fields: { audience: 'Mechanics', message: 'Bookings come in at night', when: 'a week ahead' },
  },
  {
    id: scenarioId('pessimistic'),
    collection: 'scenarios',
    fields: { type: 'pessimistic', hypothesis: prose('Radio and post reach people apart.') },
  },
  part('pessimistic', 'scenarioCosts', 'radio', { label: 'Radio all summer', amount: 900_000 }),
  part('pessimistic', 'scenarioCosts', 'post', { label: 'Letters to every street', amount: 600_000 }),
  {
    id: scenarioId('realistic'),
    collection: 'scenarios',
    fields: {
      type: 'realistic',
      goals: references(testId('bookings')),
      hypothesis: prose('Search before the season, letters after.'),
      start: '2027-03-01',
      end: '2027-08-31',
      costFactor: '1',
      qualityCriteria: 'No text goes out unread',
      expectedMetric: 'leads',
      expectedUnit: 'count',
      expectedValue: '40',
      probability: '0.5',
      chosen: true,
      chosenBy: testId('ola'),
      chosenOn: '2027-02-12',
      chosenReason: prose('The workshop cannot take more.'),
    },
  },
  part('realistic', 'scenarioPhases', 'before', { name: 'Before the season', start: '2027-03-01' }),
  part('realistic', 'scenarioMessages', 'desk', { audience: 'Front desk', message: 'Which calls to expect' }),
];
