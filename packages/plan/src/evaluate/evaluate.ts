import type { PlanDocument } from '../document/document.ts';
import type { ContentHashes } from '../freeze/hash-shared.ts';
import type { Finding } from './check.ts';
import { type Fill, measureCompleteness, type SectionState } from './measure-completeness.ts';
import type { PlanContext } from './plan-context.ts';
import { prepareEvaluation } from './prepare-evaluation.ts';
import { runChecks } from './run-checks.ts';
import { type ComputedValues, runComputed } from './run-computed.ts';
import { markWaived } from './waivers.ts';

/** All that follows from a document and the world around it. */
export interface Evaluation {
  /** The most severe first; waived ones are among them, marked. */
  readonly findings: readonly Finding[];
  /** The same by the row they point to, so that a row finds its own without looking through all. */
  readonly findingsByItem: ReadonlyMap<string, readonly Finding[]>;
  /** Calculated values by item id, or by `block:<key>` for values of a block. */
  readonly computed: ComputedValues;
  /** Visible sections in display order. */
  readonly sections: readonly SectionState[];
  /** F42 over the whole document; `calculateCompleteness` makes the share. */
  readonly completeness: Fill;
}

/**
 * Calculates values, checks and completeness of a document. Pure: today and all else comes with the context, and a
 * check that needs a part the context lacks does not run. Nothing is stored; findings are codes and parameters.
 * `hashesOf` only where the caller keeps the hashes of what would be shared: making them is the dearest part.
 */
export function evaluate(
  document: PlanDocument,
  context: PlanContext,
  hashesOf?: (document: PlanDocument) => ContentHashes,
): Evaluation {
  const input = prepareEvaluation(document, context, hashesOf);
  const findings = markWaived(document, runChecks(input));
  return {
    findings,
    findingsByItem: byItem(findings),
    computed: runComputed(input),
    ...measureCompleteness(input),
  };
}

function byItem(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const grouped = Map.groupBy(findings, ({ target }) => target.item ?? '');
  grouped.delete('');
  return grouped;
}
