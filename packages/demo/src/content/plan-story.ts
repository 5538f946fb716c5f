import type { Locale } from '@kader/plan/template';
import type { DemoClientSlug, DemoPersonKey } from '../demo-people.ts';
import type { DemoPlanKey } from '../demo-plan-id.ts';

/**
 * A day that moves with the calendar, so that the demo never looks old: days before today (a working day), or the last
 * day of a month of the plan's period, 1 for its first month; months beyond the end of the period count on.
 */
export type StoryDay = `today-${number}` | `month:${number}`;

/** When a plan runs: the half-year that begins next, or whole months counted from the current one. */
export type StoryPeriod = 'comingHalfYear' | { readonly startsInMonths: number; readonly months: number };

export interface BusinessGoalContent {
  readonly title: string;
  readonly nature: 'financial' | 'marketing' | 'cost';
  readonly source?: 'parentPlan' | 'interview' | 'other';
}

/** A goal as it stands in a plan. Numbers in the form in which they are kept: money in minor units, percent as fraction. */
export interface GoalContent {
  readonly title: string;
  /** Key of a business goal of the same plan. */
  readonly businessGoal: string;
  readonly department: 'marketing' | 'sales' | 'support' | 'other';
  readonly nature?: 'financial' | 'marketing' | 'cost';
  /** Key in the metrics catalogue. */
  readonly metric: string;
  readonly unit: 'count' | 'money' | 'percent' | 'ratio' | 'days' | 'hours' | 'score';
  readonly unitLabel?: string;
  readonly direction: 'up' | 'down' | 'hold';
  readonly baseline?: string;
  readonly baselineDate?: StoryDay;
  readonly baselineUnknown?: true;
  readonly baselineBy?: StoryDay;
  readonly target: string;
  readonly dueDate: StoryDay;
  readonly horizon?: 'short' | 'medium' | 'long';
  readonly owner: PlanPersonKey;
  readonly funnelStage?: 'reach' | 'engage' | 'convert' | 'loyal';
  readonly realismOk?: 'yes' | 'no';
  readonly realismReason?: string;
  readonly acceptedBy?: PlanPersonKey;
  readonly acceptedOn?: StoryDay;
  readonly priority?: '1' | '2' | '3';
}

export interface StrategicLineContent {
  readonly line: string;
  /** Prose; see `richTextOf`. */
  readonly why: string;
  /** Keys of goals. */
  readonly goals: readonly string[];
  /** Never reaches the client. */
  readonly internal?: true;
}

/** Questions that the four-step template asks about strategy. */
export type StrategyPrompt =
  | 'route'
  | 'positioning'
  | 'reach'
  | 'engage'
  | 'convert'
  | 'loyalty'
  | 'social'
  | 'shops'
  | 'traffic'
  | 'content'
  | 'organisation';

/** One edit. `key` names a row within the plan; it is not shown. */
export type StoryEdit =
  | { readonly add: 'businessGoals'; readonly key: string; readonly fields: BusinessGoalContent }
  | { readonly add: 'goals'; readonly key: string; readonly fields: GoalContent }
  | { readonly add: 'strategicLines'; readonly key: string; readonly fields: StrategicLineContent }
  | { readonly set: string; readonly fields: Partial<GoalContent & StrategicLineContent> }
  /** Writes or rewrites an answer. */
  | { readonly answer: StrategyPrompt; readonly text: string }
  /** Says on which goals the strategy rests. */
  | { readonly basedOn: readonly string[] };

/** Who did something, and when: working days before today, at a time in the agency's zone. */
interface StoryMoment {
  readonly by: DemoPersonKey;
  readonly daysAgo: number;
  /** `HH:MM` UTC, within office hours of the agency. */
  readonly at: string;
}

export type StoryStep = StoryMoment &
  (
    | { readonly edits: readonly StoryEdit[] }
    /** Shares the plan for approval with one approver. */
    | { readonly share: { readonly with: DemoPersonKey; readonly message: string } }
    /** Decides on the version that was shared last. */
    | { readonly decide: 'approve' | 'requestChanges'; readonly note: string }
    /** Asks for the PDF of a version in the plan's language. */
    | { readonly exportVersion: number }
  );

/** Somebody whom a plan names, but who has no account. */
export interface OutsidePerson {
  readonly name: string;
  readonly kind: 'client' | 'outside';
}

/** Somebody of the demo, or of the plan's own `others`. */
export type PlanPersonKey = DemoPersonKey | `other:${string}`;

/** A plan of the demo and how it came to be what it is: the steps of its people in the order of time. */
export interface PlanStory {
  readonly key: DemoPlanKey;
  readonly client: DemoClientSlug;
  readonly locale: Locale;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: StoryPeriod;
  /** `{year}` is the year of the period's start. The second title is for a period that starts in July or later. */
  readonly title: readonly [string] | readonly [firstHalf: string, secondHalf: string];
  readonly created: StoryMoment;
  readonly others?: Readonly<Record<`other:${string}`, OutsidePerson>>;
  readonly steps: readonly StoryStep[];
}
