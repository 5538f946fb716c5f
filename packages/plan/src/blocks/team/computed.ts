import type { Item } from '../../document/document.ts';
import type { ComputedDefinition } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';
import { calculateSum, isBelow, ratioOf, sumByMonth } from '../../formulas/face.ts';
import { isOpen } from '../activities/activity-facts.ts';
import { accountableBySection } from './raci-facts.ts';

/** How many open activities name the person of a member as the one who owns or does them; null while nobody is named. */
function activitiesOf(input: EvaluationInput, member: Item): number | null {
  const person = readString(member, 'person');
  return person === undefined
    ? null
    : input
        .rows('activities')
        .filter((activity) => isOpen(activity))
        .filter((activity) =>
          [readString(activity, 'owner'), readString(activity, 'executor')].includes(person),
        ).length;
}

/** Hours a month that the members have for the plan; null while none says so. */
function capacityOf(members: readonly Item[]): string | null {
  const hours = members.flatMap((member) => readString(member, 'hoursPerMonth') ?? []);
  return hours.length === 0 ? null : calculateSum(hours);
}

/** Hours that the budget plans for people in its busiest month; null while it plans none. */
function busiestHours(input: EvaluationInput): string | null {
  const people = input
    .rows('resources')
    .filter((row) => readString(row, 'kind') !== 'tool' && readString(row, 'unit') === 'hours');
  const byMonth = sumByMonth(people.map((row) => figuresOf(row.fields.quantity)));
  let most: string | null = null;
  for (const hours of byMonth.values()) {
    most = most === null || isBelow(most, hours) ? hours : most;
  }
  return most;
}

/** What lies on the shoulders of the team, against the hours it has, and for which sections not exactly one answers. */
export const teamComputed: readonly ComputedDefinition[] = [
  {
    key: 'activityCount',
    collection: 'teamMembers',
    source: 'B22',
    calculate: (input, row) => (row === null ? null : activitiesOf(input, row)),
  },
  {
    key: 'capacity',
    source: 'B22',
    calculate: (input, _row, blockKey) => capacityOf(input.rowsOf(blockKey, 'teamMembers')),
  },
  { key: 'busiestHours', source: 'B22', calculate: (input) => busiestHours(input) },
  {
    key: 'load',
    source: 'B22',
    calculate: (input, _row, blockKey) =>
      ratioOf(busiestHours(input), capacityOf(input.rowsOf(blockKey, 'teamMembers'))),
  },
  {
    key: 'unclearSections',
    source: 'B22',
    calculate: (input) =>
      [...accountableBySection(input.rows('raci'), input.sections).values()].filter((count) => count !== 1)
        .length,
  },
];
