import { orderAt } from '../../../canonical/face.ts';
import type { Change } from '../../../changes/change-set.ts';
import type { CheckDefinition, CheckResult } from '../../../evaluate/check.ts';
import type { EvaluationInput, PlacedBlock } from '../../../evaluate/evaluation-input.ts';
import { readReferences } from '../../../evaluate/read-field.ts';
import type { FieldValue } from '../../../fields/field-value.ts';
import { singleRowId } from '../../derived-rows.ts';

/**
 * STRAT-NOBASIS (000): a strategy is written, but it rests on nothing: neither the text nor one of its strategic lines
 * refers to an item that still exists. Concerns guided texts in the strategy part of a plan (SOSTAC) and those with
 * strategic lines; a text of purpose or summary need not rest on anything.
 */
export const stratNoBasis: CheckDefinition = {
  code: 'STRAT-NOBASIS',
  severity: 'hint',
  needs: [],
  fixes: ['restOnGoal', 'chooseBasis'],
  run: (input) =>
    input
      .blocks('guidedText')
      .filter(
        ({ section, block }) => section.sostac === 'strategy' || block.settings?.strategicLines === true,
      )
      .flatMap((placed) => judgeText(input, placed)),
};

function judgeText(input: EvaluationInput, { section, block }: PlacedBlock): readonly CheckResult[] {
  const lines = input.rowsOf(block.key, 'strategicLines');
  const basis = input.rowsOf(block.key, 'textBasis');
  const isWritten = [...lines, ...input.rowsOf(block.key, 'answers')].some(
    (row) => Object.keys(row.fields).length > 0,
  );
  const grounds = [
    ...basis.flatMap((row) => readReferences(row, 'basedOn')),
    ...lines.flatMap((row) => readReferences(row, 'goals')),
  ];
  if (!isWritten || grounds.some((id) => input.item(id) !== null)) {
    return [];
  }
  const target = {
    section: section.key,
    block: block.key,
    item: singleRowId(input.document.id, block.key, 'textBasis'),
    field: 'basedOn',
  };
  const [goal, ...others] = input.rows('goals');
  return goal === undefined || others.length > 0
    ? [{ target, params: {}, fix: { kind: 'goto', key: 'chooseBasis', target } }]
    : [
        {
          target,
          params: {},
          fix: { kind: 'change', key: 'restOnGoal', changes: restOn(input, block.key, goal.id) },
        },
      ];
}

/** Makes one goal the basis of a text. The row that holds the basis exists at most once and may have been removed. */
function restOn(input: EvaluationInput, blockKey: string, goalId: string): readonly Change[] {
  const id = singleRowId(input.document.id, blockKey, 'textBasis');
  const value: FieldValue = [{ id: goalId, order: orderAt(0), value: { id: goalId } }];
  const existing = input.document.items.get(id);
  if (existing === undefined) {
    return [
      {
        op: 'item.add',
        id,
        collection: 'textBasis',
        block: blockKey,
        order: orderAt(0),
        fields: { basedOn: value },
      },
    ];
  }
  const set: Change = { op: 'item.set', id, field: 'basedOn', value };
  return existing.removed === true ? [{ op: 'item.restore', id }, set] : [set];
}
