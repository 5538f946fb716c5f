import type { Change } from '../changes/change-set.ts';
import type { EvaluationInput } from './evaluation-input.ts';
import type { ContextPart } from './plan-context.ts';
import type { Waiver } from './waivers.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** Where a finding points: the nearest thing that a person can go to. */
export interface FindingTarget {
  readonly section?: string;
  readonly block?: string;
  readonly item?: string;
  readonly field?: string;
}

/** The one way out that a finding offers: changes that solve it at a click, or the exact place to go to. */
export type Fix =
  | { readonly kind: 'change'; readonly key: string; readonly changes: readonly Change[] }
  | { readonly kind: 'goto'; readonly key: string; readonly target: FindingTarget };

/**
 * What is wrong, as code and parameters. Words exist per language: `checks.<code>.title` says what is wrong, or where the
 * finding has `params.variant`, `checks.<code>.title_<variant>`; `checks.<code>.why` says why it matters;
 * `checks.fixes.<key>` names the fix. Params whose name ends in `Share` are fractions, in `Money` minor units of the plan's
 * currency, in `Month` months and in `Day` days: whoever shows a finding writes them as the language does.
 */
export interface Finding {
  /** Stable over evaluations: code, place and variant. A waiver holds on to it. */
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly target: FindingTarget;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix: Fix;
  /** There when somebody said why it may stay: then it holds nothing back. */
  readonly waived?: Waiver;
}

/** What a check returns: a finding without what follows from the check. `severity` only where it depends on the plan. */
export interface CheckResult {
  readonly target: FindingTarget;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix: Fix;
  readonly severity?: Severity;
}

/** A rule about a plan. Runs when its block stands in the plan and the context has every part it needs. */
export interface CheckDefinition {
  /** Code in the domain specification, e.g. `GOAL-NOKPI`. */
  readonly code: string;
  /** A template may set another one, or switch the check off (`TemplateSettings.checks`). */
  readonly severity: Severity;
  readonly needs: readonly ContextPart[];
  /** True for a check that runs only in templates whose settings name it. */
  readonly optIn?: true;
  /** Every value of `params.variant`; words exist for each. */
  readonly variants?: readonly string[];
  /** Every key of a fix the check offers; words exist for each. */
  readonly fixes: readonly string[];
  run(input: EvaluationInput): readonly CheckResult[];
}
