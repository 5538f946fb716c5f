import { detailWindow as findWindow } from '../../evaluate/detail-window.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import type { DetailWindow } from '../../formulas/detail-window.ts';

/** The detail window of a plan (002, 003), found once per evaluation. */
export function detailWindow(input: EvaluationInput): DetailWindow | null {
  return input.once('activities.detailWindow', () => findWindow(input.document, input.context));
}
