import type { CheckDefinition, CheckResult, FindingTarget } from '../../../evaluate/check.ts';
import type { EvaluationInput, PlacedBlock } from '../../../evaluate/evaluation-input.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { singleRowId } from '../../derived-rows.ts';
import { type AuditColumn, columnsOf, countIn } from '../audit-facts.ts';
import { auditColumns } from '../collections.ts';

/**
 * SIT-INCOMPLETE (001-47..50, 002-39..41): a column of the audit holds nothing, or what was found leads to no conclusion.
 * Asks for the three columns that the template chose.
 */
export const sitIncomplete: CheckDefinition = {
  code: 'SIT-INCOMPLETE',
  severity: 'warning',
  needs: [],
  variants: [...auditColumns.origin, ...auditColumns.position, 'conclusion'],
  fixes: ['addFinding', 'writeConclusion'],
  run: (input) =>
    input
      .blocks('audit')
      .flatMap((placed) => [
        ...columnsOf(placed.block).flatMap((column) => judgeColumn(input, placed, column)),
        ...judgeConclusion(input, placed),
      ]),
};

function judgeColumn(
  input: EvaluationInput,
  { section, block }: PlacedBlock,
  column: AuditColumn,
): readonly CheckResult[] {
  return countIn(input, column) > 0
    ? []
    : [
        {
          target: { section: section.key, block: block.key },
          params: { variant: column },
          fix: { kind: 'change', key: 'addFinding', changes: [addAdvisedRow(input, 'findings', { column })] },
        },
      ];
}

/** Asked for as soon as there is something to conclude from. */
function judgeConclusion(input: EvaluationInput, { section, block }: PlacedBlock): readonly CheckResult[] {
  const item = singleRowId(input.document.id, block.key, 'auditConclusion');
  const isWritten = input.item(item)?.fields.conclusion !== undefined;
  const target: FindingTarget = { section: section.key, block: block.key, item, field: 'conclusion' };
  return isWritten || input.rows('findings').length === 0
    ? []
    : [{ target, params: { variant: 'conclusion' }, fix: { kind: 'goto', key: 'writeConclusion', target } }];
}
