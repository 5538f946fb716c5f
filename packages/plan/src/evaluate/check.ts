import type { Change } from '../changes/change-set.ts';
import type { Item } from '../document/document.ts';
import type { EvaluationInput } from './evaluation-input.ts';
import type { ContextPart } from './plan-context.ts';

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

/** What is wrong, as code and parameters; words exist per language under `checks.<code>`. */
export interface Finding {
  /** Stable over evaluations: code and target. A waiver holds on to it. */
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly target: FindingTarget;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix: Fix;
}

/** A rule about a plan. Runs when its block stands in the plan and the context has every part it needs. */
export interface CheckDefinition {
  /** Code in the domain specification, e.g. `GOAL-NOKPI`. */
  readonly code: string;
  readonly severity: Severity;
  readonly needs: readonly ContextPart[];
  run(input: EvaluationInput): readonly Omit<Finding, 'id' | 'code' | 'severity'>[];
}

/** Items are looked up often by checks; this is the reading they share. */
export type ItemsOf = (collection: string) => readonly Item[];
