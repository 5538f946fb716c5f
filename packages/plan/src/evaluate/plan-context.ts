import type { DetailWindowKind } from '../formulas/detail-window.ts';

/** Parts of the world around a document that calculations and checks may ask for. Pure data, given by the caller. */
export interface PlanContext {
  /** Today in the agency's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly catalogues?: {
    readonly metrics: readonly MetricEntry[];
    readonly channels: readonly ChannelEntry[];
  };
  readonly settings?: AgencySettings;
  readonly country?: string;
  /** Client people who can approve this plan. */
  readonly approvers?: readonly { readonly userId: string }[];
  /** By the id of an activity. */
  readonly briefings?: Readonly<Record<string, readonly BriefingFacts[]>>;
  /** Conversations that are not settled. */
  readonly threads?: readonly ThreadFacts[];
  /** Section hashes of the version approved last. */
  readonly approved?: {
    readonly version: number;
    readonly sections: Readonly<Record<string, string>>;
    readonly header: string;
  };
  /** Figures of the version before: what its blocks came to (`ComputedDefinition.key`), by key of the block. */
  readonly previous?: {
    readonly version: number;
    readonly computed: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
  };
}

/** Parts of a briefing (D1) without which nobody can start: domain 3.9 sets them in bold. */
export const briefingParts = [
  'background',
  'whereWeAre',
  'objective',
  'singleFocus',
  'audience',
  'deliverables',
  'budget',
  'timeline',
  'successMeasures',
] as const;

/** What exists in writing for whoever carries out an activity. */
export interface BriefingFacts {
  /** A briefing for an agency (D1), an execution plan for a freelancer (D2), a task description for staff (D3). */
  readonly kind: 'briefing' | 'executionPlan' | 'taskDescription';
  /** Whether whoever carries it out said yes to it. */
  readonly accepted: boolean;
  /** Of a briefing: the parts that are still empty. */
  readonly missing: readonly (typeof briefingParts)[number][];
}

/** A conversation about a row. */
export interface ThreadFacts {
  readonly item: string;
  readonly replies: number;
  readonly daysOpen: number;
}

export type ContextPart = Exclude<keyof PlanContext, 'today'>;

/** A metric of the catalogue (domain 2.8); its name per language stands in the catalogue's words. */
export interface MetricEntry {
  readonly key: string;
  readonly unit: 'count' | 'money' | 'percent' | 'ratio' | 'days' | 'hours' | 'score';
  readonly aggregation: 'sum' | 'average' | 'last' | 'recompute';
  readonly direction: 'up' | 'down';
  readonly stage?: 'reach' | 'act' | 'convert' | 'engage';
  readonly vanity: boolean;
  readonly financial: boolean;
}

/** A channel of the catalogue (domain 2.8); its name per language stands in the catalogue's words. */
export interface ChannelEntry {
  readonly key: string;
  /** Whose it usually is; a plan may see it otherwise (N10). */
  readonly ownership: 'owned' | 'earned' | 'paid';
  /** Reaches people away from the screen. */
  readonly offline: boolean;
  /** No longer exists: plans that name it keep its name, nobody can choose it (N9). */
  readonly retired: boolean;
  /** Countries (ISO 3166) where the law or a block keeps it from being used for marketing (5.7). */
  readonly restrictedIn?: readonly string[];
}

/** Thresholds an agency may set (domain 2.1); percents are fractions. */
export interface AgencySettings {
  /** How the detail window is counted (N14); null: as the template of a plan does, or in days where their number is said. */
  readonly detailWindow: DetailWindowKind | null;
  /** Null: as many as the template of a plan says. */
  readonly detailWindowDays: number | null;
  readonly experimentShareMin: string;
  readonly deviationPct: string;
  readonly gapPct: string;
  readonly maxTopPriorityGoals: number;
  /** The part of a budget above which a plan lives on paid channels alone (CHAN-PAIDONLY). */
  readonly paidShareMax: string;
  /** How many times as many people as now a goal may take at the first stage of the funnel (GOAL-UNREAL). */
  readonly maxTrafficTimes: number;
}
