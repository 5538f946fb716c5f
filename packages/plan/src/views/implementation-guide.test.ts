import { describe, expect, test } from 'vitest';
import { buildPlan, id, references, structure, type TestRow } from '../testing/build-plan.ts';
import { implementationGuide } from './implementation-guide.ts';

const window = { from: '2027-03-05', to: '2027-05-31', urgentTo: '2027-04-03' };
const steering = {
  ...structure,
  sections: [
    { key: 'work', blocks: [{ key: 'activities', type: 'activities' }] },
    {
      key: 'control',
      blocks: [
        { key: 'team', type: 'team' },
        { key: 'milestones', type: 'milestones' },
        { key: 'followUp', type: 'followUp' },
        { key: 'scenarios', type: 'scenarios' },
      ],
    },
  ],
};

const people: readonly TestRow[] = ['ann', 'bo', 'cy'].map((name) => ({
  id: id(name),
  collection: 'people',
  fields: { kind: 'member' },
}));
const row = (collection: string, name: string, fields: TestRow['fields'] = {}): TestRow => ({
  id: id(name),
  collection,
  fields,
});
const activity = (name: string, fields: TestRow['fields']) =>
  row('activities', name, { start: '2027-03-10', end: '2027-03-31', ...fields });

/** The guide of a plan with these rows: whose it is, and the ids of what they have to do. */
function guideOf(...rows: readonly TestRow[]) {
  return implementationGuide(buildPlan([...people, ...rows], { structure: steering }), window).map(
    ({ hand, activities, milestones, meetings, rules }) => ({
      whose: hand.kind === 'person' ? hand.id : hand.kind === 'party' ? hand.party : null,
      activities: activities.map(({ row: { id: own }, roles }) => [own, ...roles]),
      others: [...milestones, ...meetings.map((meeting) => meeting.row), ...rules].map((one) => one.id),
    }),
  );
}

describe('the implementation guide', () => {
  test('gives each person what they are for an activity, each activity by its first day', () => {
    expect(
      guideOf(
        activity('later', { owner: id('ann'), start: '2027-04-01', end: '2027-04-30' }),
        activity('first', { owner: id('ann'), executor: id('bo'), backup: id('ann') }),
      ),
    ).toEqual([
      {
        whose: id('ann'),
        activities: [
          [id('first'), 'owner', 'backup'],
          [id('later'), 'owner'],
        ],
        others: [],
      },
      { whose: id('bo'), activities: [[id('first'), 'executor']], others: [] },
    ]);
  });

  test('leaves out what belongs to scenarios that were not chosen', () => {
    const scenario = (type: string, chosen: boolean) => row('scenarios', type, { type, chosen });
    const within = (type: string) => ({ scenarios: [{ id: type, order: 'V', value: type }] });
    const rows = [
      activity('cheap', within('optimistic')),
      activity('dear', within('pessimistic')),
      activity('any', {}),
    ];
    const done = (...more: readonly TestRow[]) =>
      guideOf(...rows, ...more).flatMap(({ activities }) => activities.map(([own]) => own));
    expect(done(scenario('optimistic', false))).toEqual([id('cheap'), id('dear'), id('any')]);
    expect(done(scenario('optimistic', true), scenario('pessimistic', false))).toEqual([
      id('cheap'),
      id('any'),
    ]);
    expect(done(scenario('optimistic', true), scenario('pessimistic', true))).toHaveLength(3);
  });

  test('gives a party what nobody is named to carry out, and what is nobody’s comes last', () => {
    const guide = guideOf(
      activity('stray', {}),
      activity('theirs', { executorType: 'agency' }),
      activity('led', { owner: id('bo'), executorType: 'freelancer' }),
      activity('named', { executor: id('cy'), executorType: 'freelancer' }),
      activity('gone', { owner: id('nobody') }),
    );
    expect(guide.map(({ whose, activities }) => [whose, activities.map(([own]) => own)])).toEqual([
      [id('bo'), [id('led')]],
      [id('cy'), [id('named')]],
      ['freelancer', [id('led')]],
      ['agency', [id('theirs')]],
      [null, [id('stray'), id('gone')]],
    ]);
  });

  test.each<[what: string, of: TestRow, expected: boolean]>([
    ['what runs already', activity('a', { start: '2027-01-01', end: '2027-03-05' }), true],
    ['the base without an end', activity('a', { start: '2027-01-01', end: '' }), true],
    ['not what comes after it', activity('a', { start: '2027-06-01', end: '2027-06-30' }), false],
    ['not what is over', activity('a', { start: '2027-01-01', end: '2027-03-04' }), false],
    ['not what was cancelled', activity('a', { status: 'cancelled' }), false],
    ['a milestone in it', row('milestones', 'm', { date: '2027-05-31' }), true],
    ['a milestone that is late', row('milestones', 'm', { date: '2027-01-31' }), true],
    [
      'not a milestone that is reached',
      row('milestones', 'm', { date: '2027-04-01', doneOn: '2027-03-01' }),
      false,
    ],
    ['not a milestone beyond it', row('milestones', 'm', { date: '2027-06-01' }), false],
    ['a meeting in it', row('meetings', 'm', { frequency: 'monthly', firstDate: '2027-01-15' }), true],
    ['not a meeting beyond it', row('meetings', 'm', { frequency: 'once', firstDate: '2027-06-01' }), false],
    ['a rule', row('adjustmentRules', 'r', { action: 'Pause it' }), true],
  ])('holds of the window: %s', (_what, of, expected) => {
    expect(guideOf(of)).toHaveLength(expected ? 1 : 0);
  });

  test('names the days of a meeting to each who attends it, and the rules to whom they concern', () => {
    const rows = [
      row('meetings', 'm', {
        frequency: 'monthly',
        firstDate: '2027-02-15',
        attendees: references(id('bo'), id('ann')),
      }),
      row('adjustmentRules', 'r', { action: 'Pause it', owner: id('ann') }),
      row('milestones', 's', { date: '2027-04-01', owner: id('bo') }),
    ];
    const plan = buildPlan([...people, ...rows], { structure: steering });
    const [bo, ann] = implementationGuide(plan, window).toSorted((a) => (a.milestones.length > 0 ? -1 : 1));
    expect(bo?.meetings[0]?.days).toEqual(['2027-03-15', '2027-04-15', '2027-05-15']);
    expect(ann?.meetings).toEqual(bo?.meetings);
    expect(ann?.rules.map((one) => one.id)).toEqual([id('r')]);
    expect(bo?.milestones.map((one) => one.id)).toEqual([id('s')]);
  });

  test('follows the order of the team, and says what people are in it', () => {
    const plan = buildPlan(
      [
        ...people,
        row('teamMembers', 'second', { person: id('bo'), role: 'Media' }),
        row('teamMembers', 'third', { person: id('ann'), role: 'Lead' }),
        row('teamMembers', 'idle', { person: id('cy'), role: 'Guest' }),
        activity('a', { owner: id('ann'), executor: id('bo') }),
      ],
      { structure: steering },
    );
    expect(
      implementationGuide(plan, window).map(({ members }) => members.map(({ fields }) => fields.role)),
    ).toEqual([['Media'], ['Lead']]);
  });

  test('holds nothing of what was hidden, nor of a plan that is over', () => {
    const plan = buildPlan([...people, activity('a', { owner: id('ann') })], { structure: steering });
    expect(implementationGuide(plan, null)).toEqual([]);
    const bare = { ...plan, structure: { ...plan.structure, sections: steering.sections.slice(1) } };
    expect(implementationGuide(bare, window)).toEqual([]);
  });
});
