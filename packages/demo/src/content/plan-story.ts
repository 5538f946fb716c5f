import type { Business, Locale } from '@kader/plan/template';
import type { DemoClientSlug, DemoPersonKey } from '../demo-people.ts';
import type { DemoPlanKey } from '../demo-plan-id.ts';
import type { PlanContent } from './plan-content.ts';
import type {
  QuestionContent,
  RowContents,
  SingleRowContents,
  StageContent,
  StageKey,
} from './row-content.ts';
import type { PlanPersonKey, StoryDay } from './story-words.ts';

export type { PlanPersonKey, StoryDay } from './story-words.ts';

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

/** Questions that the four-step template asks about strategy in prose. */
export type StrategyPrompt = 'route' | 'reach' | 'engage' | 'convert' | 'loyalty';

/** Questions about strategy that it wants decided. */
export type QuestionPrompt = 'social' | 'shops' | 'traffic' | 'content' | 'organisation';

type EditOfRow<Contents> = {
  readonly [Collection in keyof Contents]: {
    readonly add: Collection;
    readonly key: string;
    readonly fields: Contents[Collection];
  };
}[keyof Contents];

type EditOfSingleRow = {
  readonly [Collection in keyof SingleRowContents]: {
    readonly single: Collection;
    readonly fields: SingleRowContents[Collection];
  };
}[keyof SingleRowContents];

interface GoalContents {
  readonly businessGoals: BusinessGoalContent;
  readonly goals: GoalContent;
  readonly strategicLines: StrategicLineContent;
}

type AnyRow = GoalContents & RowContents;

/** What the head of a plan says about the firm: how it sells, and what its success hangs on most. */
export interface FirmContent {
  readonly business: Business;
  readonly primaryAsset: 'website' | 'webShop' | 'store';
}

/** One edit. `key` names a row within the plan; it is not shown. */
export type StoryEdit =
  | EditOfRow<AnyRow>
  | EditOfSingleRow
  | { readonly set: string; readonly fields: Readonly<Record<string, unknown>> }
  /** Writes rows of any kind: how the plans are written that fill a whole template. */
  | { readonly rows: PlanContent }
  /** Says what the firm lives by. */
  | { readonly header: FirmContent }
  /** Writes or rewrites an answer. */
  | { readonly answer: StrategyPrompt; readonly text: string }
  /** Says on which goals the strategy rests. */
  | { readonly basedOn: readonly string[] }
  /** Decides a question, or decides it anew. */
  | { readonly question: QuestionPrompt; readonly fields: QuestionContent }
  /** Works out a stage of the funnel with which the template begins. */
  | { readonly stage: StageKey; readonly fields: StageContent }
  /** Fills in what a month of the plan came to: by key of a KPI or a budget line. */
  | { readonly month: number; readonly actuals: Readonly<Record<string, number>> }
  /** Notes that a meeting or a report took place whenever it was due until today, but for so many times. */
  | { readonly tookPlace: string; readonly missed?: number };

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

/** A plan of the demo and how it came to be what it is: the steps of its people in the order of time. */
export interface PlanStory {
  readonly key: DemoPlanKey;
  readonly client: DemoClientSlug;
  /** Key of a template of the library. */
  readonly template: string;
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
