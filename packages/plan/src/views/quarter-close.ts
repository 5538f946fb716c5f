import type { PlanDocument } from '../document/document.ts';
import type { PlanContext } from '../evaluate/plan-context.ts';
import { prepareEvaluation } from '../evaluate/prepare-evaluation.ts';
import { addDays } from '../formulas/face.ts';
import type { CloseStep, ClosingQuarter } from './close-step.ts';
import { contentSteps } from './close-steps.ts';
import { type PlanQuarter, planQuarters } from './plan-quarters.ts';

/** Days before the end of a quarter from which it is being closed. */
const closingDays = 14;

/** What it takes to close a quarter of a plan (002-20). */
export interface QuarterClose extends ClosingQuarter {
  /** Whether the time to close it is still to come, has come, or is past its last day. */
  readonly state: 'ahead' | 'ending' | 'over';
  readonly steps: readonly CloseStep[];
}

/** The quarter to close on a day: the last that has ended or is about to; before that the first. Null without quarters. */
export function quarterToClose(quarters: readonly PlanQuarter[], today: string): PlanQuarter | null {
  return quarters.findLast((quarter) => closingFrom(quarter) <= today) ?? quarters[0] ?? null;
}

/**
 * The steps that close a quarter (002-20), each with what is left to do and where; what concerns a month only once that is
 * over. `key` names the quarter (`YYYY-Qn`); `sharedOn` is the day on which a version was shared last, null before the first. Null for a quarter that the plan does not have.
 */
export function quarterClose(
  document: PlanDocument,
  context: PlanContext,
  { key, sharedOn }: { readonly key: string; readonly sharedOn: string | null },
): QuarterClose | null {
  const quarters = planQuarters(document);
  const index = quarters.findIndex(({ quarter }) => quarter === key);
  const quarter = quarters[index];
  if (quarter === undefined) {
    return null;
  }
  const closing: ClosingQuarter = {
    ...quarter,
    closingFrom: closingFrom(quarter),
    next: quarters[index + 1] ?? null,
  };
  const { today } = context;
  const input = prepareEvaluation(document, context);
  const steps = contentSteps.map((step) => step(input, closing));
  return {
    ...closing,
    state: today < closing.closingFrom ? 'ahead' : today <= quarter.to ? 'ending' : 'over',
    steps: [...steps, versionStep(closing, sharedOn)],
  };
}

/** A version shared since the quarter began to end holds what was decided. */
function versionStep(quarter: ClosingQuarter, sharedOn: string | null): CloseStep {
  const isShared = sharedOn !== null && sharedOn >= quarter.closingFrom;
  return { key: 'version', state: isShared ? 'done' : 'open', total: 1, items: [], place: null };
}

function closingFrom({ from, to }: PlanQuarter): string {
  const day = addDays(to, 1 - closingDays);
  return day < from ? from : day;
}
