import { raciId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { FieldValue } from '@kader/plan/fields';
import { planId, type TestRow, testId } from './example-ids.ts';

const list = (...values: readonly string[]): FieldValue =>
  values.map((value, index) => ({ id: `e${index}`, order: orderAt(index), value }));

const part = (member: string, section: string, letter: string): TestRow => ({
  id: raciId(planId, testId(member), section),
  collection: 'raci',
  parent: testId(member),
  fields: { section, letter },
});

/** Three risks, one not judged; three milestones, one late; two people with their parts; a decision between two ways. */
export const steeringRows: readonly TestRow[] = [
  {
    id: testId('mechanicLeaves'),
    collection: 'risks',
    fields: {
      description: 'The second mechanic leaves in spring, and repairs wait for weeks',
      category: 'People',
      probability: '4',
      impact: '4',
      impactCost: 1_200_000,
      proximity: '2027-04',
      responseType: 'reduce',
      response: 'Train the apprentice for the standard check',
      owner: testId('ines'),
      status: 'watched',
      residualProbability: '2',
      residualImpact: '3',
    },
  },
  {
    id: testId('partsLate'),
    collection: 'risks',
    fields: {
      description: 'Parts arrive late',
      probability: '2',
      impact: '2',
      responseType: 'fallback',
      response: 'Order from the second supplier',
      owner: testId('ola'),
    },
  },
  {
    id: testId('unjudged'),
    collection: 'risks',
    fields: { description: 'A competitor opens nearby', probability: '5' },
  },
  {
    id: testId('bookingLive'),
    collection: 'milestones',
    fields: {
      title: 'Booking form live',
      date: '2027-03-01',
      owner: testId('ines'),
      criteria: list('Ten real bookings without a call', 'Works on a phone'),
      goal: { id: testId('bookings') },
      weight: '2',
      progress: '0.5',
      forecastDate: '2027-03-15',
      reviewedOn: '2027-02-20',
      reviewNote: 'Payment waits for the bank',
    },
  },
  {
    id: testId('pricesAgreed'),
    collection: 'milestones',
    fields: { title: 'Prices agreed', date: '2027-02-15', doneOn: '2027-02-12', status: 'done' },
  },
  {
    id: testId('winterOffer'),
    collection: 'milestones',
    fields: { title: 'Winter offer ready', date: '2027-09-01', owner: testId('ola') },
  },
  {
    id: testId('repairFirst'),
    collection: 'assumptions',
    fields: {
      text: 'Seven in ten visitors look for a repair',
      basis: 'Search terms of last year',
      testHow: 'Ask 200 visitors in May',
      validUntil: '2027-06-30',
      status: 'open',
      owner: testId('ines'),
    },
  },
  {
    id: testId('noPrint'),
    collection: 'decisions',
    fields: {
      text: 'No printed guide this year',
      context: 'The printer asks for an answer by February',
      reason: 'Seven in ten readers open it on a phone',
      decidedBy: testId('ola'),
      date: '2027-02-10',
      reviewOn: '2027-10-01',
    },
  },
  {
    id: testId('onlyOnline'),
    collection: 'alternatives',
    parent: testId('noPrint'),
    fields: { text: 'Only online', pros: 'Always up to date', cons: 'Regulars miss it', chosen: true },
  },
  {
    id: testId('halfPrint'),
    collection: 'alternatives',
    parent: testId('noPrint'),
    fields: { text: 'Half the copies', pros: 'Cheaper', cons: 'The post costs the same' },
  },
  {
    id: testId('editor'),
    collection: 'teamMembers',
    fields: {
      person: testId('ines'),
      party: 'agency',
      role: 'Writes the plan',
      responsibilities: list('Keeps the plan up to date', 'Reports every month'),
      committee: 'planAuthor',
      hoursPerMonth: '24',
      rate: 9_500,
      backup: testId('ola'),
    },
  },
  {
    id: testId('director'),
    collection: 'teamMembers',
    fields: { person: testId('ola'), party: 'client', role: 'Decides', committee: 'steering' },
  },
  part('editor', 'goals', 'r'),
  part('director', 'goals', 'a'),
  part('editor', 'budget', 'a'),
  part('director', 'budget', 'a'),
  part('editor', 'kpis', 'r'),
];
