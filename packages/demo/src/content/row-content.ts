import type { PlanPersonKey, StoryDay } from './story-words.ts';

/**
 * Rows of a plan as its content writes them. A number is in whole units (euros, not cents; a share as fraction), a list of
 * figures begins with the first month of the plan (`null` for none), a month is counted from 1, and what a row refers to is
 * named by key.
 */

/** The stages with which the four-step template begins a funnel. */
export type StageKey = 'reach' | 'engage' | 'convert' | 'loyal';

type Unit = 'count' | 'money' | 'percent' | 'ratio' | 'days' | 'hours' | 'score';
export type Months = readonly (number | null)[];

export interface PositioningContent {
  readonly usp: string;
  readonly benefit: string;
  readonly differentiator?: string;
  readonly proof: readonly string[];
  readonly position?: string;
  readonly coreMessage?: string;
  readonly toneOfVoice?: string;
  /** Prose; see `richTextOf`. */
  readonly brand?: string;
  readonly pricePolicy?: 'low' | 'parity' | 'premium' | 'mixed';
  readonly priceNote?: string;
  readonly serviceLevel?: string;
}

/** What is decided about a question; `answer` is prose. */
export interface QuestionContent {
  readonly status?: 'in' | 'out' | 'later' | 'undecided';
  readonly trafficBalance?: 'bought' | 'mostlyBought' | 'even' | 'mostlyOrganic' | 'organic';
  readonly delivery?: 'inHouse' | 'agency' | 'mix';
  readonly answer: string;
  readonly decidedBy?: PlanPersonKey;
  readonly decidedOn?: StoryDay;
}

export interface StageContent {
  readonly audienceState?: string;
  readonly customerQuestion: string;
  readonly stageMessage: string;
  readonly counts: string;
  /** At the first stage only. */
  readonly volume?: number;
  readonly rate?: number;
  readonly benchmarkRate?: number;
}

export interface EconomicsContent {
  readonly stageSet: 'reachLoyal';
  readonly customerStage: StageKey;
  readonly aov: number;
  readonly ordersPerCustomerYear: number;
  readonly grossMargin: number;
  readonly maxContactsPerMonth: number;
  readonly optOutEasy: boolean;
}

export interface ActivityContent {
  readonly title: string;
  readonly layer: 'base' | 'periodic' | 'moment';
  readonly kind?: 'campaign' | 'season' | 'smallProject' | 'alwaysOn' | 'service' | 'other';
  readonly detail?: 'coarse' | 'detailed';
  readonly goal: string;
  readonly stage: StageKey;
  /** Keys in the channels catalogue. */
  readonly channels?: readonly string[];
  readonly start?: StoryDay;
  readonly end?: StoryDay;
  readonly owner: PlanPersonKey;
  readonly executorType?: 'staff' | 'freelancer' | 'agency' | 'client';
  readonly budget?: number;
  readonly isExperiment?: true;
  readonly kpis: readonly string[];
  readonly means?: string;
  readonly afterCampaign?: string;
  readonly priority?: 1 | 2 | 3;
  readonly status: 'planned' | 'running' | 'paused' | 'done' | 'cancelled';
  readonly progress?: number;
  readonly dependsOn?: readonly string[];
  readonly trigger?: string;
  /** Prose. */
  readonly guidelines?: string;
  readonly decider?: PlanPersonKey;
  readonly executor?: PlanPersonKey;
  readonly backup?: PlanPersonKey;
  readonly maxDecisionHours?: number;
  readonly fastProcess?: readonly string[];
  readonly ceiling?: number;
}

export interface BudgetLineContent {
  readonly label: string;
  readonly channel?: string;
  readonly activity?: string;
  readonly costType: 'media' | 'production' | 'people' | 'tools' | 'fees' | 'other';
  readonly isExperiment?: true;
  readonly plan: Months;
  readonly actual?: Months;
  readonly committed?: number;
  readonly estimateLow?: number;
  readonly estimateLikely?: number;
  readonly estimateHigh?: number;
  readonly expectedImpact?: string;
  readonly note?: string;
}

export interface BudgetSettingsContent {
  readonly targetCost: number;
  readonly vatMode: 'excl' | 'incl';
  readonly contingency: number;
}

export interface ResourceContent {
  readonly name: string;
  readonly kind: 'person' | 'tool';
  readonly unit: 'hours' | 'days' | 'units';
  readonly rate: number;
  readonly quantity: Months;
  readonly note?: string;
}

export interface KpiContent {
  readonly name: string;
  readonly metric: string;
  readonly unit: Unit;
  readonly direction: 'up' | 'down' | 'hold';
  readonly aggregation: 'sum' | 'average' | 'last';
  readonly stage: StageKey;
  readonly goal: string;
  readonly isGoal?: true;
  readonly isFinancial?: true;
  readonly baseline?: number;
  readonly dataSource: string;
  readonly owner: PlanPersonKey;
  readonly target: Months;
  readonly actual?: Months;
  readonly thresholdPct?: number;
}

/** `kpi` is the key of the KPI that it is about. */
export interface KpiNoteContent {
  readonly kpi: string;
  readonly month: number;
  readonly note: string;
  readonly cause?: string;
}

export interface ReconciliationContent {
  readonly month: number;
  readonly analyticsOrders?: number;
  readonly salesOrders?: number;
  readonly analyticsRevenue?: number;
  readonly salesRevenue?: number;
  readonly analyticsLeads?: number;
  readonly crmLeads?: number;
  readonly note?: string;
}

export interface ExperimentContent {
  readonly title: string;
  readonly type: 'ad' | 'landingPage' | 'price' | 'channel' | 'message' | 'process';
  readonly status: 'idea' | 'ready' | 'running' | 'stopped' | 'done';
  readonly question?: string;
  readonly hypothesisChange: string;
  readonly hypothesisAudience: string;
  readonly hypothesisEffect: string;
  readonly hypothesisBecause: string;
  readonly metric: string;
  readonly unit: Unit;
  readonly baseline: number;
  /** Relative to the baseline. */
  readonly mde?: number;
  readonly dailyVisitors?: number;
  readonly sampleShare?: number;
  readonly start: StoryDay;
  readonly end: StoryDay;
  readonly cost?: number;
  readonly owner: PlanPersonKey;
  readonly stopRule?: string;
  readonly scoreMethod?: 'ice' | 'pie' | 'rice';
  readonly impact?: number;
  readonly confidence?: number;
  readonly ease?: number;
  readonly potential?: number;
  readonly importance?: number;
  readonly visitorsA?: number;
  readonly conversionsA?: number;
  readonly visitorsB?: number;
  readonly conversionsB?: number;
  readonly resultNote?: string;
  readonly outcome?: 'won' | 'lost' | 'inconclusive';
  /** Prose. */
  readonly learning?: string;
  readonly decision?: 'scale' | 'iterate' | 'drop';
}

type Recurrence = 'once' | 'weekly' | 'everyTwoWeeks' | 'monthly' | 'quarterly' | 'halfYearly' | 'yearly';

/** Rows of the follow-up, by collection. */
export interface FollowUpContents {
  readonly evaluationCriteria: {
    readonly criterion: string;
    readonly measure: string;
    readonly threshold: string;
  };
  readonly reports: {
    readonly name: string;
    readonly recipients?: readonly PlanPersonKey[];
    /** Readers whom the plan does not name. */
    readonly audience?: string;
    readonly frequency: Recurrence;
    readonly firstDate: StoryDay;
    readonly owner: PlanPersonKey;
  };
  readonly meetings: {
    readonly name: string;
    readonly frequency: Recurrence;
    readonly firstDate: StoryDay;
    readonly attendees: readonly PlanPersonKey[];
    readonly agenda: string;
  };
  readonly adjustmentRules: {
    readonly kpi: string;
    readonly condition: 'below' | 'above' | 'either';
    readonly deviation: number;
    readonly months: number;
    readonly action: string;
    readonly owner: PlanPersonKey;
  };
  readonly qualityControls: {
    readonly what: string;
    readonly criterion: string;
    readonly owner: PlanPersonKey;
    readonly frequency: Recurrence;
    readonly firstDate: StoryDay;
  };
  readonly communications: {
    readonly audience: string;
    readonly message: string;
    readonly channel: string;
    readonly owner: PlanPersonKey;
    readonly frequency: Recurrence;
    readonly firstDate: StoryDay;
  };
}

/** Rows of the tactics, the figures and the follow-up, by collection. */
export interface RowContents extends FollowUpContents {
  readonly positioningOther: { readonly label: string; readonly text: string };
  readonly ownQuestions: QuestionContent & {
    readonly question: string;
    readonly scale?: 'scope' | 'trafficBalance' | 'delivery';
  };
  readonly activities: ActivityContent;
  readonly budgetLines: BudgetLineContent;
  readonly resources: ResourceContent;
  readonly kpis: KpiContent;
  readonly kpiNotes: KpiNoteContent;
  readonly reconciliation: ReconciliationContent;
  readonly experiments: ExperimentContent;
}

/** Rows of which a block has one. */
export interface SingleRowContents {
  readonly positioning: PositioningContent;
  readonly funnelEconomics: EconomicsContent;
  readonly budgetSettings: BudgetSettingsContent;
}
