import type { Item } from '../../document/document.ts';
import type { CheckResult } from '../../evaluate/check.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { judgeRows, type RowJudgement } from '../judge-rows.ts';

/** Asks a judgement about every KPI; `params.title` is its name. */
export function judgeKpis(
  input: EvaluationInput,
  judge: (kpi: Item) => RowJudgement | null,
): readonly CheckResult[] {
  return judgeRows(input, { key: 'kpis', titleField: 'name' }, judge);
}
