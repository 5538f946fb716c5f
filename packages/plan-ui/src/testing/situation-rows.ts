import { benchmarkValueId, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { FieldValue } from '@kader/plan/fields';
import { planId, prose, references, type TestRow, testId } from './example-ids.ts';

const lines = (...values: readonly string[]): FieldValue =>
  values.map((value, index) => ({ id: `line${index}`, order: orderAt(index), value }));

const finding = (name: string, fields: TestRow['fields']): TestRow => ({
  id: testId(name),
  collection: 'findings',
  fields: fields ?? {},
});

const point = (name: string, fields: TestRow['fields']): TestRow => ({
  id: testId(name),
  collection: 'swotItems',
  fields: fields ?? {},
});

/** What was found, a SWOT with a response, two competitors compared by one criterion, an audience. */
export const situationRows: readonly TestRow[] = [
  finding('quotes', {
    column: 'internal',
    type: 'ownActivity',
    finding: 'Quotes go out after nine days',
    evidence: 'Mailbox of February',
    date: '2027-02-10',
    impact: '4',
    focus: true,
    rank: '1',
  }),
  finding('dealers', { column: 'market', type: 'trend', finding: 'Dealers give up their workshops' }),
  {
    id: singleRowId(planId, 'audit', 'auditConclusion'),
    collection: 'auditConclusion',
    block: 'audit',
    fields: { conclusion: prose('Win where dealers give up.') },
  },
  point('skill', { quadrant: 'strength', text: 'Mechanics for every brand', impact: '4' }),
  point('slow', {
    quadrant: 'weakness',
    text: 'Slow quotes',
    impact: '2',
    findings: references(testId('quotes')),
  }),
  point('crew', { quadrant: 'strength', text: 'A full crew', impact: '5' }),
  point('dealer', { quadrant: 'opportunity', text: 'A dealer closes', impact: '5', likelihood: '3' }),
  {
    id: testId('firstService'),
    collection: 'swotResponses',
    fields: {
      cell: 'so',
      response: 'Offer a first service at cost',
      basedOn: references(testId('skill'), testId('dealer')),
      goals: references(testId('bookings')),
    },
  },
  {
    id: testId('chain'),
    collection: 'competitors',
    fields: { name: 'Fietsketen', note: 'Ten shops, slow workshops' },
  },
  { id: testId('corner'), collection: 'competitors', fields: { name: 'The corner shop' } },
  {
    id: testId('wait'),
    collection: 'benchmarkCriteria',
    fields: { name: 'Days until repaired', unit: 'days', direction: 'lower', weight: '5', own: '2' },
  },
  {
    id: benchmarkValueId(planId, testId('wait'), testId('chain')),
    collection: 'benchmarkValues',
    parent: testId('wait'),
    fields: { competitor: { id: testId('chain') }, value: '4', date: '2027-02-12' },
  },
  {
    id: testId('commuters'),
    collection: 'audiences',
    fields: {
      kind: 'persona',
      name: 'Commuters',
      state: 'prospect',
      demographics: prose('Thirty to fifty, in the city.'),
      needs: lines('Home again the same day', 'A price that holds'),
      motivations: lines('Without the bicycle there is no way to work'),
      onlineBehaviour: prose('Search on the phone, at the platform.'),
      customerWords: lines('my bike is my car'),
      channels: [{ id: 'newsletter', order: orderAt(0), value: 'newsletter' }],
      priority: '1',
    },
  },
];
