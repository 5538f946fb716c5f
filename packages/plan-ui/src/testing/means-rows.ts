import { singleRowId } from '@kader/plan/blocks';
import type { FieldValue } from '@kader/plan/fields';
import { planId, prose, type TestRow, testId } from './example-ids.ts';

/** Keys or lines of a list. */
function entries(...values: readonly string[]): FieldValue {
  return values.map((value, index) => ({ id: value, order: String.fromCharCode(86 + index), value }));
}

/** The company's frame, the way its customers go, channels, content and tools. */
export const meansRows: readonly TestRow[] = [
  {
    id: singleRowId(planId, 'pyramid', 'pyramid'),
    collection: 'pyramid',
    block: 'pyramid',
    fields: {
      vision: 'A town where nothing is thrown away',
      mission: 'Keep things going for people who need them',
      frame: 'We never sell what we would not repair',
      frameExample: 'Turned down a line of sealed scooters',
      direction: 'Repair before replacement',
      position: 'More thorough than the chain, and a tenth dearer',
      tactics: prose('Teach first, then repair.'),
      horizonYears: '5',
    },
  },
  {
    id: singleRowId(planId, 'journey', 'journeySettings'),
    collection: 'journeySettings',
    block: 'journey',
    fields: { salesMode: 'leadgen' },
  },
  {
    id: testId('stepSearch'),
    collection: 'journeySteps',
    fields: {
      name: 'Looks for a repair',
      touchpoint: 'Search engine',
      channel: 'organic-search',
      friction: '2',
    },
  },
  {
    id: testId('request'),
    collection: 'journeySteps',
    fields: {
      name: 'Asks for a price',
      customerGoal: 'To know what it costs before coming',
      touchpoint: 'Form on the site',
      friction: '4',
      improvement: 'Ask for a photograph instead of a model number',
      owner: testId('ines'),
      isConversion: true,
    },
  },
  {
    id: testId('collect'),
    collection: 'journeySteps',
    fields: { name: 'Collects it', serviceTouchpoint: true, friction: '1', postPurchase: true },
  },
  {
    id: testId('letters'),
    collection: 'planChannels',
    fields: {
      channel: 'newsletter',
      ownership: 'owned',
      purposes: entries('retention', 'service'),
      role: 'Says when something is due for a check',
      status: 'grow',
      owner: testId('ines'),
    },
  },
  {
    id: testId('finding'),
    collection: 'planChannels',
    fields: {
      channel: 'organic-search',
      ownership: 'earned',
      purposes: entries('acquisition'),
      status: 'inUse',
    },
  },
  {
    id: testId('ads'),
    collection: 'planChannels',
    fields: {
      channel: 'search-ads',
      ownership: 'paid',
      purposes: entries('acquisition'),
      status: 'hold',
      impactMetric: 'leads',
      impactValue: '60',
      impactConfidence: '3',
    },
  },
  { id: testId('leaflet'), collection: 'planChannels', fields: { channel: 'print', ownership: 'paid' } },
  {
    id: testId('film'),
    collection: 'contentItems',
    fields: {
      title: 'How to tell a worn chain',
      format: 'Film of one minute',
      status: 'draft',
      publishOn: '2027-04-08',
      owner: testId('ines'),
      channels: entries('newsletter'),
      creativeConcept: prose('The chain tells it itself.'),
      cost: 35000,
    },
  },
  {
    id: testId('checklist'),
    collection: 'contentItems',
    fields: { title: 'Checklist before summer', status: 'idea', publishOn: '2027-05-20' },
  },
  { id: testId('story'), collection: 'contentItems', fields: { title: 'The oldest bicycle in town' } },
  {
    id: testId('late'),
    collection: 'conversationRules',
    fields: {
      situation: 'A repair took longer than promised',
      guideline: prose('Say when it will be ready, and what it costs less.'),
      responder: testId('ines'),
      maxResponseHours: '4',
      escalateTo: testId('ola'),
    },
  },
  {
    id: testId('winterCheck'),
    collection: 'promotions',
    fields: {
      title: 'Winter check at a fifth off',
      mechanic: 'Booked before December',
      discount: '0.2',
      price: 10000,
      unitCost: 5500,
      start: '2027-10-01',
      end: '2027-11-30',
    },
  },
  {
    id: testId('week'),
    collection: 'bigMoments',
    fields: {
      title: 'Week of repair',
      date: '2027-10-16',
      recurs: true,
      angle: 'Bring what the chain refused',
    },
  },
  {
    id: testId('orders'),
    collection: 'dataSets',
    fields: {
      name: 'Service dates',
      source: 'Workshop system',
      use: 'One reminder a year',
      consentBasis: 'Consent',
    },
  },
  {
    id: testId('mailing'),
    collection: 'technologies',
    fields: {
      kind: 'tool',
      name: 'Mailing service',
      purpose: 'Write to customers when something is due',
      goal: { id: testId('return') },
      status: 'chosen',
      cost: 4900,
      period: 'month',
      expectedReturn: 'Ten repairs a month',
      audienceFit: '4',
      pros: entries('Everybody at the counter knows it'),
      cons: entries('No telephone support'),
      advisedBy: testId('ola'),
    },
  },
  {
    id: testId('crm'),
    collection: 'technologies',
    fields: { kind: 'tool', name: 'Large CRM', purpose: 'Everything at once', status: 'rejected' },
  },
  {
    id: testId('booking'),
    collection: 'technologies',
    fields: {
      kind: 'work',
      name: 'Booking form with photographs',
      purpose: 'Prices before anybody comes',
      goal: { id: testId('bookings') },
      status: 'inUse',
      start: '2027-03-01',
      end: '2027-04-30',
      supplier: 'Studio Wilk',
      acceptance: 'Ten customers send a photograph without help',
    },
  },
];
