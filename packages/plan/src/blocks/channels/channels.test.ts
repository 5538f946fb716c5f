import { describe, expect, test } from 'vitest';
import { evaluate, type Finding, type PlanContext } from '../../evaluate/face.ts';
import { seriesEntry } from '../../fields/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { figuresContext } from '../../testing/figures-plan.ts';
import { applyFix, findingsOf, goal, today } from '../../testing/judge-plan.ts';
import { presetOfChannel } from './preset-of-channel.ts';

const withChannels: TemplateStructure = {
  ...structure,
  sections: [
    { key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] },
    { key: 'channels', blocks: [{ key: 'channels', type: 'channels' }] },
    { key: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'budget', blocks: [{ key: 'budget', type: 'budget' }] },
  ],
};
const catalogues: NonNullable<PlanContext['catalogues']> = {
  metrics: [],
  channels: [
    { key: 'newsletter', ownership: 'owned', offline: false, retired: false },
    { key: 'social', ownership: 'earned', offline: false, retired: false },
    { key: 'search-ads', ownership: 'paid', offline: false, retired: false },
    { key: 'google-plus', ownership: 'earned', offline: false, retired: true },
    { key: 'blocked', ownership: 'earned', offline: false, retired: false, restrictedIn: ['RU'] },
  ],
};
const context: Partial<PlanContext> = { catalogues, country: 'RU' };

type Fields = Readonly<Record<string, FieldValue | undefined>>;

function channel(key: string, ownership: string, changes: Fields = {}): TestRow {
  const purposes: FieldValue = [{ id: 'awareness', order: 'V', value: 'awareness' }];
  const all: Fields = { channel: key, ownership, purposes, status: 'hold', ...changes };
  return {
    id: id(`channel ${key}`),
    collection: 'planChannels',
    fields: filled(all),
  };
}

function filled(fields: Fields): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
  );
}

function line(channelKey: string | undefined, amount: number): TestRow {
  const plan: FieldValue = [seriesEntry('2027-03', String(amount))];
  return { collection: 'budgetLines', fields: filled({ label: 'Line', channel: channelKey, plan }) };
}

function activity(channelKey: string, fields: Readonly<Record<string, FieldValue>> = {}): TestRow {
  const channels: FieldValue = [{ id: channelKey, order: 'V', value: channelKey }];
  return { collection: 'activities', fields: { title: 'Spring', channels, ...fields } };
}

const owned = channel('newsletter', 'owned');
const earned = channel('social', 'earned');
const paid = channel('search-ads', 'paid');

interface Case {
  readonly code: string;
  readonly when: string;
  readonly rows: readonly TestRow[];
  readonly finds?: readonly [severity: Finding['severity'], fix: string, at: string, variant?: string][];
}

const cases: readonly Case[] = [
  {
    code: 'CHAN-NOPURPOSE',
    when: 'nobody says what it is there for',
    rows: [channel('newsletter', 'owned', { purposes: undefined })],
    finds: [['warning', 'choosePurpose', 'purposes']],
  },
  { code: 'CHAN-NOPURPOSE', when: 'it has one', rows: [owned] },
  {
    code: 'CHAN-NOPURPOSE',
    when: 'it stops anyway',
    rows: [channel('newsletter', 'owned', { purposes: undefined, status: 'stop' })],
  },

  {
    code: 'CHAN-PAIDONLY',
    when: 'there are paid channels only',
    rows: [paid],
    finds: [
      ['warning', 'addOwnedChannel', 'channels', 'owned'],
      ['warning', 'addEarnedChannel', 'channels', 'earned'],
    ],
  },
  {
    code: 'CHAN-PAIDONLY',
    when: 'the only owned channel stops',
    rows: [channel('newsletter', 'owned', { status: 'stop' }), earned, paid],
    finds: [['warning', 'addOwnedChannel', 'channels', 'owned']],
  },
  {
    code: 'CHAN-PAIDONLY',
    when: 'more than nine tenths of the budget are for paid channels',
    rows: [owned, earned, paid, line('search-ads', 910), line('newsletter', 60), line(undefined, 30)],
    finds: [['warning', 'shiftBudget', 'channels', 'budget']],
  },
  {
    code: 'CHAN-PAIDONLY',
    when: 'nine tenths are',
    rows: [owned, earned, paid, line('search-ads', 900), line('newsletter', 100)],
  },
  {
    code: 'CHAN-PAIDONLY',
    when: 'a channel that the plan calls its own gets the money',
    rows: [channel('search-ads', 'owned'), earned, line('search-ads', 100)],
  },
  {
    code: 'CHAN-PAIDONLY',
    when: 'the catalogue alone knows that a channel is paid',
    rows: [owned, earned, line('search-ads', 100)],
    finds: [['warning', 'shiftBudget', 'channels', 'budget']],
  },
  { code: 'CHAN-PAIDONLY', when: 'no channel is chosen yet', rows: [line('search-ads', 100)] },

  {
    code: 'CHAN-RETIRED',
    when: 'it is no more',
    rows: [channel('google-plus', 'earned')],
    finds: [['warning', 'stopChannel', 'channel', 'channelRetired']],
  },
  {
    code: 'CHAN-RETIRED',
    when: 'it must not be used where the client is',
    rows: [channel('blocked', 'earned')],
    finds: [['warning', 'stopChannel', 'channel', 'channelRestricted']],
  },
  { code: 'CHAN-RETIRED', when: 'it stops', rows: [channel('google-plus', 'earned', { status: 'stop' })] },
  { code: 'CHAN-RETIRED', when: 'nothing speaks against it', rows: [owned] },

  {
    code: 'TOOL-FIRST',
    when: 'what happens in a channel serves no goal',
    rows: [goal(), channel('newsletter', 'owned', { status: 'grow' }), activity('newsletter')],
    finds: [['warning', 'goToActivities', 'channel', 'channel']],
  },
  {
    code: 'TOOL-FIRST',
    when: 'the plan has neither goals nor activities',
    rows: [channel('newsletter', 'owned', { status: 'start' })],
    finds: [['warning', 'goToGoals', 'channel', 'channel']],
  },
  {
    code: 'TOOL-FIRST',
    when: 'the activity that serves a goal is cancelled',
    rows: [
      goal(),
      channel('newsletter', 'owned', { status: 'inUse' }),
      activity('newsletter', { goal: { id: id('goal') }, status: 'cancelled' }),
    ],
    finds: [['warning', 'goToActivities', 'channel', 'channel']],
  },
  {
    code: 'TOOL-FIRST',
    when: 'an activity in it serves a goal',
    rows: [
      goal(),
      channel('newsletter', 'owned', { status: 'inUse' }),
      activity('newsletter', { goal: { id: id('goal') } }),
    ],
  },
  {
    code: 'TOOL-FIRST',
    when: 'goals stand and activities are still to come',
    rows: [goal(), channel('newsletter', 'owned', { status: 'start' })],
  },
  { code: 'TOOL-FIRST', when: 'nobody decided for it', rows: [owned, activity('newsletter')] },

  {
    code: 'BUD-NOIMPACT',
    when: 'neither line nor channel says what it is to bring',
    rows: [paid, line('search-ads', 100)],
    finds: [['warning', 'sayImpact', 'expectedImpact']],
  },
  {
    code: 'BUD-NOIMPACT',
    when: 'the channel says it',
    rows: [channel('search-ads', 'paid', { impactValue: '40' }), line('search-ads', 100)],
  },
];

describe('checks about channels', () => {
  test.each(cases)('$code when $when', ({ code, rows, finds = [] }) => {
    const plan = buildPlan(rows, { structure: withChannels });
    const findings = findingsOf(code, plan, context);
    expect(
      findings.map(({ severity, fix, target, params }) => [
        severity,
        fix.key,
        target.field ?? target.block,
        ...(params.variant === undefined ? [] : [params.variant]),
      ]),
    ).toEqual(finds);
    for (const finding of findings) {
      const ids = findingsOf(code, applyFix(plan, finding), context).map((left) => left.id);
      expect(ids.includes(finding.id)).toBe(finding.fix.kind === 'goto');
    }
  });

  test('lead to the list in which the missing link can be made', () => {
    const rows = [goal(), channel('newsletter', 'owned', { status: 'grow' }), activity('newsletter')];
    expect(findingsOf('TOOL-FIRST', buildPlan(rows, { structure: withChannels }))[0]?.fix).toEqual({
      kind: 'goto',
      key: 'goToActivities',
      target: { section: 'tactics', block: 'activities' },
    });
  });
});

test('a channel gets the cost of its lines, its part of the budget and the activities that use it', () => {
  const rows = [
    paid,
    owned,
    line('search-ads', 1400),
    line('newsletter', 600),
    line(undefined, 3000),
    activity('search-ads'),
    activity('search-ads', { status: 'cancelled' }),
  ];
  const { computed } = evaluate(buildPlan(rows, { structure: withChannels }), { today, ...context });
  expect(computed.get(id('channel search-ads'))).toEqual({ cost: '1400', share: '0.28', activityCount: 1 });
  expect(computed.get(id('channel newsletter'))).toEqual({ cost: '600', share: '0.12', activityCount: 0 });
  expect(computed.get('block:channels')).toEqual({
    channelCount: 2,
    ownershipShares: { owned: '0.12', earned: '0', paid: '0.28' },
    paidDependence: '0.28',
  });
});

test('without a budget there is no share, and nothing to depend on', () => {
  const { computed } = evaluate(buildPlan([paid], { structure: withChannels }), { today });
  expect(computed.get(id('channel search-ads'))).toEqual({ cost: null, share: null, activityCount: 0 });
  expect(computed.get('block:channels')).toEqual({
    channelCount: 1,
    ownershipShares: null,
    paidDependence: null,
  });
});

test('an agency says itself how much of the budget may go to paid channels', () => {
  const rows = [owned, earned, paid, line('search-ads', 70), line('newsletter', 30)];
  const found = (paidShareMax: string) =>
    findingsOf('CHAN-PAIDONLY', buildPlan(rows, { structure: withChannels }), {
      ...context,
      settings: { ...figuresContext.settings, paidShareMax },
    });
  expect(found('0.7')).toEqual([]);
  expect(found('0.69')).toMatchObject([{ params: { variant: 'budget', paidShare: '0.7' } }]);
});

describe('what a channel takes over from the catalogue', () => {
  const chosen = (...keys: readonly string[]) =>
    keys.map((key) => expect.objectContaining({ id: key, value: key }));

  test.each([
    ['owned', ['retention', 'exploration']],
    ['earned', ['credibility']],
    ['paid', ['acquisition']],
  ] as const)('%s: whose it is, and %j', (ownership, purposes) => {
    expect(presetOfChannel({ ownership, offline: false }, {})).toEqual({
      ownership,
      purposes: chosen(...purposes),
    });
  });

  test('that it is away from the screen', () => {
    expect(presetOfChannel({ ownership: 'paid', offline: true }, {})).toMatchObject({ offline: true });
  });

  test('nothing of what somebody has said, and the purposes of what was said', () => {
    const entry = { ownership: 'earned', offline: false } as const;
    expect(presetOfChannel(entry, { ownership: 'owned' })).toEqual({
      purposes: chosen('retention', 'exploration'),
    });
    expect(presetOfChannel(entry, { ...earned.fields })).toEqual({});
  });
});
