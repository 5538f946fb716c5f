import { formatDate, formatList } from '@kader/i18n';
import type { Item } from '@kader/plan/document';
import type { GuideHand, GuidePart, GuideRole } from '@kader/plan/views';
import { setTitledRow, type TitledRow } from './blocks/set-titled-rows.ts';
import { type Content, textOf } from './content.ts';
import type { Fact } from './fact-grid.ts';
import { partHeading, sectionHeading, underHeading } from './pieces.ts';
import type { Reading } from './reading.ts';
import { looks } from './text-looks.ts';
import { titleOfItem } from './title-of-item.ts';

/** What is said of each kind of work. */
const fieldsOf = {
  activities: ['goal', 'means', 'channels', 'budget', 'ceiling', 'kpis', 'trigger', 'dependsOn', 'status'],
  milestones: ['criteria', 'goal', 'forecastDate', 'progress'],
  meetings: ['frequency', 'agenda', 'attendees'],
  rules: ['kpi', 'condition', 'deviation', 'months'],
} as const;

/** Most days of a meeting that are named; its rhythm says the rest. */
const daysNamed = 6;

/** What one hand has to do, in print: who it is, then a list for each kind of work. */
export function setGuidePart(reading: Reading, part: GuidePart, number: number): Content[] {
  const { hand, members, activities, milestones, meetings, rules } = part;
  const { words, locale } = reading;
  // First of all: the headings under it are listed under the last one met.
  const heading = sectionHeading(reading, `guide-${number}`, String(number), handName(reading, hand));
  const roleOf = (roles: readonly GuideRole[]): readonly Fact[] => {
    const names = roles.map((role) => words(`guide.roles.${role}`));
    return names.length === 0 ? [] : [[words('guide.role'), formatList(locale, names)]];
  };
  const who = members.map((member) =>
    textOf(memberText(reading, member), looks.figure, { margin: [0, 0, 0, 3] }),
  );
  const work = [
    ...list(reading, 'activities', activities, ({ row, roles }) => ({
      row,
      aside: spanOf(reading, row),
      facts: roleOf(roles),
    })),
    ...list(reading, 'milestones', milestones, (row) => ({ row, aside: dayText(reading, row.fields.date) })),
    ...list(reading, 'meetings', meetings, ({ row, days }) => ({
      row,
      facts: [[words('guide.days'), daysText(reading, days)]],
    })),
    ...list(reading, 'rules', rules, (row) => ({ row })),
  ];
  return underHeading(
    { stack: [heading, ...who] },
    work.map((content) => ({ content, kept: 'unbreakable' in content })),
  );
}

/** A kind of work under its name: each piece with its days at its right, and its facts. */
function list<Work>(
  reading: Reading,
  kind: keyof typeof fieldsOf,
  works: readonly Work[],
  describe: (work: Work) => Pick<TitledRow, 'aside' | 'facts'> & { readonly row: Item },
): Content[] {
  const pieces = works.map((work, index) => {
    const { row, ...described } = describe(work);
    return setTitledRow(reading, row, { isFirst: index === 0, fields: fieldsOf[kind], ...described });
  });
  return pieces.length === 0
    ? []
    : underHeading(partHeading(reading, reading.words(`guide.${kind}`)), pieces);
}

function handName(reading: Reading, hand: GuideHand): string {
  switch (hand.kind) {
    case 'person':
      return titleOfItem(reading, hand.id);
    case 'party':
      return reading.fields.derived(`activities.executorType.options.${hand.party}`);
    case 'nobody':
      return reading.words('guide.nobody');
  }
}

/** What somebody is in the team, and on which side. */
function memberText({ fields }: Reading, { fields: { role, party } }: Item): string {
  const side = typeof party === 'string' ? fields.derived(`teamMembers.party.options.${party}`) : '';
  return [typeof role === 'string' ? role : '', side].filter((text) => text !== '').join(' · ');
}

function spanOf(reading: Reading, { fields: { start, end } }: Item): string {
  return `${dayText(reading, start)} – ${typeof end === 'string' ? dayText(reading, end) : '…'}`;
}

function dayText({ locale }: Reading, day: unknown): string {
  return typeof day === 'string' ? formatDate(locale, day) : '–';
}

function daysText({ locale }: Reading, days: readonly string[]): string {
  const text = days
    .slice(0, daysNamed)
    .map((day) => formatDate(locale, day))
    .map((day) => day.replaceAll(' ', '\u00a0'))
    .join('; ');
  return days.length > daysNamed ? `${text} …` : text;
}
