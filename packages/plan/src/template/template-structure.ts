import type { FieldValue } from '../fields/field-value.ts';
import type { DetailWindowKind } from '../formulas/detail-window.ts';
import type { Business } from './businesses.ts';

/** A block as a template places it: its key is stable over versions, its type decides fields and behaviour. */
export interface BlockInstance {
  readonly key: string;
  /** Name of a block type, e.g. `goals`. */
  readonly type: string;
  readonly settings?: BlockSettings;
  /** Firms to which it applies, by how they sell; without it, all. Switching hides it and keeps its rows. */
  readonly businesses?: readonly Business[];
}

/** A question that a template asks. */
export interface Prompt {
  readonly key: string;
  /** Counts towards completeness (F42). */
  readonly required?: boolean;
  /** In a question set: the choice that the answer makes, beside its prose; the field of that choice follows from it (B03). */
  readonly scale?: PromptScale;
  /** Of a question of scope: how far from the core of marketing it lies. Questions of one ring stand together. */
  readonly ring?: ScopeRing;
  /** As of a block: an answer is kept while its question is not asked. */
  readonly businesses?: readonly Business[];
}

/** Rings of scope (001-36..46): what every plan is about, what surrounds customers, what changes the business itself. */
export const scopeRings = ['core', 'around', 'beyond'] as const;
export type ScopeRing = (typeof scopeRings)[number];

/** Scales of a question set: whether something is part of the plan, bought or organic traffic, who does the work. */
export const promptScales = ['scope', 'trafficBalance', 'delivery'] as const;
export type PromptScale = (typeof promptScales)[number];

/** A row that the template itself brings (`StarterItem`), as a filter names it: its id is another in every document. */
export interface StarterElement {
  readonly element: string;
}

/** What a view asks of a field: a stored value, or, of a reference, a row that the template brings. */
export type FilterValue = FieldValue | StarterElement;

/** What a template may set about a block. */
export interface BlockSettings {
  /** Questions of a guided text or a question set, by key; the words stand in the language files. */
  readonly prompts?: readonly Prompt[];
  /** Offers the list of strategic lines beside the prompts of a guided text (B01). */
  readonly strategicLines?: boolean;
  /** Sets the goals of the plan above this one beside the business goals (B09). */
  readonly parentGoals?: boolean;
  /** A view shows only rows with these stored values, and presets them on new rows. Without it the block is the home of its collections. */
  readonly filter?: Readonly<Record<string, FilterValue>>;
  /** Days that approvers get to decide, counted from the day a version is shared (B25). */
  readonly dueDays?: number;
  /** How activities are shown at first; each reader's own choice is kept on the device (B14). */
  readonly view?: 'table' | 'board' | 'timeline';
  /** Whether every approver must agree, or one is enough (B25). */
  readonly rule?: 'all' | 'any';
  /** Which three columns an audit asks for: from where one looks (inside, outside, the market), or whose position it is (B04). */
  readonly auditColumns?: 'origin' | 'position';
  /** A journey is whole only with a step after the purchase (B11). */
  readonly afterPurchase?: boolean;
}

export interface SectionDefinition {
  readonly key: string;
  readonly blocks: readonly BlockInstance[];
  /** Letter of SOSTAC under which the section is read in that order. */
  readonly sostac?: 'situation' | 'objectives' | 'strategy' | 'tactics' | 'action' | 'control';
  /** As of a block. */
  readonly businesses?: readonly Business[];
}

/** Behaviour that a template decides for its plans. */
export interface TemplateSettings {
  /** What the A of SMART asks for (N6): judged achievable, or accepted by a named person. */
  readonly smartA: 'achievable' | 'accepted';
  /** How the time that is planned exactly is counted (N14): in days, unless it says by quarters. */
  readonly detailWindow?: DetailWindowKind;
  readonly detailWindowDays: number;
  /** Checks that run besides those of the blocks present, and severities that differ from the check's own. */
  readonly checks?: Readonly<Record<string, 'error' | 'warning' | 'hint' | 'off'>>;
  /** Whether a client's approval is part of the plan's way. */
  readonly approval: 'required' | 'optional';
}

/** Starter item of a template, added to a new document with its origin. */
export interface StarterItem {
  readonly element: string;
  readonly collection: string;
  readonly block?: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Text fields that the language files fill (`starterWordKey`), in the content language of the new document. */
  readonly words?: readonly string[];
  /** Dates that follow from the period of the new document. */
  readonly dates?: Readonly<Record<string, RelativeDate>>;
}

/** A day so many weeks after the first or the last day of a plan; before it where the number is negative. */
export interface RelativeDate {
  readonly from: 'start' | 'end';
  readonly weeks: number;
}

/** Structure of one template version; immutable once published. Words stand apart, per locale. */
export interface TemplateStructure {
  readonly key: string;
  readonly version: number;
  readonly kind: 'plan';
  readonly sections: readonly SectionDefinition[];
  readonly settings: TemplateSettings;
  readonly starterItems: readonly StarterItem[];
}
