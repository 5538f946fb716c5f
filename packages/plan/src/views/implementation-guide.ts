import { isInWindow } from '../blocks/activities/activity-facts.ts';
import { rhythmOf } from '../blocks/follow-up/follow-up-facts.ts';
import { isReached } from '../blocks/milestones/milestone-facts.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { homeOf } from '../document/home-of.ts';
import { rowsOf } from '../document/rows-of.ts';
import { readReferences, readString } from '../evaluate/read-field.ts';
import { type DetailWindow, occurrencesUntil } from '../formulas/face.ts';
import { byDay } from './by-day.ts';
import { carriedOutActivities } from './carried-out.ts';

/** What somebody is for an activity, in the order in which it is said. */
const guideRoles = ['owner', 'executor', 'decider', 'backup'] as const;
export type GuideRole = (typeof guideRoles)[number];

/** Parties that carry out what nobody is named for, in their order. */
const parties = ['staff', 'freelancer', 'agency', 'client'] as const;

/** Whose work it is: a person of the plan, a party of which nobody is named, or nobody yet. */
export type GuideHand =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'party'; readonly party: (typeof parties)[number] }
  | { readonly kind: 'nobody' };

/** All that one hand has to do. */
export interface GuidePart {
  readonly hand: GuideHand;
  /** What they are in the team; none for a party. */
  readonly members: readonly Item[];
  /** By their first day, each with what they are for it; a party and nobody are nothing by name. */
  readonly activities: readonly { readonly row: Item; readonly roles: readonly GuideRole[] }[];
  readonly milestones: readonly Item[];
  /** With the days `YYYY-MM-DD` on which they meet. */
  readonly meetings: readonly { readonly row: Item; readonly days: readonly string[] }[];
  /** Rules of adjustment that they have to act on. */
  readonly rules: readonly Item[];
}

/** A piece of somebody's work. */
interface Task extends Partial<Pick<GuidePart, 'activities' | 'milestones' | 'meetings' | 'rules'>> {
  readonly hand: GuideHand;
}

const nobody: GuideHand = { kind: 'nobody' };

/**
 * D6 (004-56): who does what when, within the detail window: the activities that run in it, of scenarios only those of the
 * chosen one, milestones that are due by its end, meetings that fall into it, and rules to act on; per person in the order of
 * the team, then per party of which nobody is named, and what is nobody's last. Empty for a plan that is over.
 */
export function implementationGuide(
  document: PlanDocument,
  window: DetailWindow | null,
): readonly GuidePart[] {
  if (window === null) {
    return [];
  }
  const tasks = Map.groupBy(
    [
      ...activityTasks(document, window),
      ...milestoneTasks(document, window),
      ...meetingTasks(document, window),
      ...shownRows(document, 'adjustmentRules').map((row) => ({
        hand: ownerOf(document, row),
        rules: [row],
      })),
    ],
    ({ hand }: Task) => keyOf(hand),
  );
  const team = shownRows(document, 'teamMembers');
  const places = [
    ...team.map((member) => readString(member, 'person') ?? ''),
    ...[...tasks.values()].flatMap((own) => own.slice(0, 1).flatMap(({ hand }) => idOf(hand))),
    ...parties.map((party) => keyOf({ kind: 'party', party })),
    keyOf(nobody),
  ];
  return [...new Set(places)].flatMap((key) => {
    const own = tasks.get(key) ?? [];
    const [first] = own;
    return first === undefined ? [] : [partOf(first.hand, own, team)];
  });
}

function partOf(hand: GuideHand, tasks: readonly Task[], team: readonly Item[]): GuidePart {
  return {
    hand,
    members: team.filter((member) => hand.kind === 'person' && readString(member, 'person') === hand.id),
    activities: tasks.flatMap(({ activities = [] }) => activities),
    milestones: tasks.flatMap(({ milestones = [] }) => milestones),
    meetings: tasks.flatMap(({ meetings = [] }) => meetings),
    rules: tasks.flatMap(({ rules = [] }) => rules),
  };
}

function activityTasks(document: PlanDocument, window: DetailWindow): readonly Task[] {
  const activities = homeOf(document, 'activities') === null ? [] : carriedOutActivities(document);
  return byDay(activities, 'start')
    .filter((row) => isInWindow(row, window))
    .flatMap((row) =>
      handsOf(document, row).map(({ hand, roles }) => ({ hand, activities: [{ row, roles }] })),
    );
}

/** Who has to do with an activity: people by their roles; a party where no person carries it out; else nobody. */
function handsOf(
  document: PlanDocument,
  row: Item,
): readonly { readonly hand: GuideHand; readonly roles: readonly GuideRole[] }[] {
  const named = guideRoles.flatMap((role) => {
    const hand = personOf(document, readString(row, role));
    return hand === null ? [] : [{ hand, role }];
  });
  const people = [...Map.groupBy(named, ({ hand }) => keyOf(hand)).values()].flatMap((own) =>
    own.slice(0, 1).map(({ hand }) => ({ hand, roles: own.map(({ role }) => role) })),
  );
  const party = parties.find((one) => one === readString(row, 'executorType'));
  const isCarriedOut = named.some(({ role }) => role === 'executor');
  const others =
    party === undefined || isCarriedOut ? [] : [{ hand: { kind: 'party', party } as const, roles: [] }];
  return people.length + others.length === 0 ? [{ hand: nobody, roles: [] }] : [...people, ...others];
}

/** Milestones that are due by the end of the window and not reached: those that are late have to come all the more. */
function milestoneTasks(document: PlanDocument, { to }: DetailWindow): readonly Task[] {
  return byDay(shownRows(document, 'milestones'), 'date')
    .filter((row) => {
      const date = readString(row, 'date');
      return date !== undefined && date <= to && !isReached(row);
    })
    .map((row) => ({ hand: ownerOf(document, row), milestones: [row] }));
}

function meetingTasks(document: PlanDocument, { from, to }: DetailWindow): readonly Task[] {
  return shownRows(document, 'meetings').flatMap((row) => {
    const rhythm = rhythmOf(row);
    const all = rhythm === null ? [] : occurrencesUntil(rhythm.first, rhythm.rule, to);
    const days = all.filter((day) => day >= from && day <= to);
    const known = readReferences(row, 'attendees').flatMap((id) => personOf(document, id) ?? []);
    const hands = known.length === 0 ? [nobody] : known;
    return days.length === 0 ? [] : hands.map((hand) => ({ hand, meetings: [{ row, days }] }));
  });
}

/** Rows that some visible block shows: what was hidden is not to be done. */
function shownRows(document: PlanDocument, collection: string): readonly Item[] {
  return homeOf(document, collection) === null ? [] : rowsOf(document, collection);
}

function ownerOf(document: PlanDocument, row: Item): GuideHand {
  return personOf(document, readString(row, 'owner')) ?? nobody;
}

/** A person whom the document still knows. */
function personOf(document: PlanDocument, id: string | undefined): GuideHand | null {
  const item = id === undefined ? undefined : document.items.get(id);
  return item === undefined || item.collection !== 'people' || item.removed === true
    ? null
    : { kind: 'person', id: item.id };
}

function idOf(hand: GuideHand): readonly string[] {
  return hand.kind === 'person' ? [hand.id] : [];
}

function keyOf(hand: GuideHand): string {
  return hand.kind === 'person' ? hand.id : hand.kind === 'party' ? `party ${hand.party}` : 'nobody';
}
