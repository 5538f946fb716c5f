import { deriveId, orderBetween } from '../../../canonical/face.ts';
import type { AddItem } from '../../../changes/add-item.ts';
import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { readFlag, readString } from '../../../evaluate/read-field.ts';
import { judgeRows } from '../../judge-rows.ts';
import { decisionRows } from '../collections.ts';

/** What was chosen, and at least one thing that was not (004). */
const fewest = 2;

/** DEC-NOALT (004): a decision without two alternatives of which exactly one was chosen, or without a reason. */
export const decNoAlt: CheckDefinition = {
  code: 'DEC-NOALT',
  severity: 'warning',
  needs: [],
  variants: ['alternatives', 'chosen', 'reason'],
  fixes: ['addAlternatives', 'chooseAlternative', 'giveReason'],
  run(input) {
    const byDecision = Map.groupBy(input.rows('alternatives'), ({ parent }) => parent);
    return judgeRows(input, decisionRows, (decision) => {
      const own = byDecision.get(decision.id) ?? [];
      if (own.length < fewest) {
        return {
          field: 'text',
          fix: 'addAlternatives',
          changes: lackingAlternatives(input, decision, own),
          params: { variant: 'alternatives' },
        };
      }
      if (own.filter((alternative) => readFlag(alternative, 'chosen')).length !== 1) {
        return { field: 'text', fix: 'chooseAlternative', params: { variant: 'chosen' } };
      }
      return readString(decision, 'reason') === undefined
        ? { field: 'reason', fix: 'giveReason', params: { variant: 'reason' } }
        : null;
    });
  },
};

/** Rows for the alternatives that a decision lacks; their ids derive from it, so that two people make them once. */
function lackingAlternatives(
  input: EvaluationInput,
  decision: Item,
  own: readonly Item[],
): readonly AddItem[] {
  let after = own.at(-1)?.order ?? null;
  const known = new Set(own.map(({ id }) => id));
  return ['first', 'second']
    .map((name) => deriveId(input.document.id, 'advice', 'alternatives', decision.id, name))
    .filter((id) => !known.has(id))
    .slice(0, fewest - own.length)
    .map((id): AddItem => {
      after = orderBetween(after, null);
      return {
        op: 'item.add',
        id,
        collection: 'alternatives',
        parent: decision.id,
        order: after,
        fields: {},
      };
    });
}
