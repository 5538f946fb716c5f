import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import type { BriefingFacts } from '../../evaluate/plan-context.ts';
import { readString } from '../../evaluate/read-field.ts';
import { isInWindow, isOpen } from './activity-facts.ts';
import { detailWindow } from './detail-window.ts';

/** What exists in writing of a kind for an activity; null when nothing does. */
export function briefingOf(
  input: EvaluationInput,
  activity: Item,
  kind: BriefingFacts['kind'],
): BriefingFacts | null {
  return input.context.briefings?.[activity.id]?.find((one) => one.kind === kind) ?? null;
}

/** Whether an activity that somebody of this kind carries out runs, or begins within the detail window. */
export function isHandedTo(input: EvaluationInput, activity: Item, executor: string): boolean {
  return (
    readString(activity, 'executorType') === executor &&
    isOpen(activity) &&
    (readString(activity, 'status') === 'running' || isInWindow(activity, detailWindow(input)))
  );
}
