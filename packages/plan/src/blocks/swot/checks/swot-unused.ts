import { orderAt } from '../../../canonical/face.ts';
import type { CheckDefinition, Fix } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { fieldTypes } from '../../../fields/face.ts';
import type { FieldValue } from '../../../fields/field-value.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { towsCells } from '../collections.ts';
import { pairOfCell, pointsByWeight, weightOf } from '../swot-facts.ts';

/** Where a plan says what it makes of its points: fields with references, and prose that may name them. */
const users = [
  { collection: 'swotResponses', field: 'basedOn', type: 'referenceList' },
  { collection: 'textBasis', field: 'basedOn', type: 'referenceList' },
  { collection: 'answers', field: 'answer', type: 'richText' },
  { collection: 'strategicLines', field: 'why', type: 'richText' },
] as const;

/** SWOT-UNUSED (000): there is a SWOT, and no response (which leads to goals) and no strategy refers to any of its points. */
export const swotUnused: CheckDefinition = {
  code: 'SWOT-UNUSED',
  severity: 'hint',
  needs: [],
  fixes: ['pairHeaviest', 'fillPair'],
  run(input) {
    const home = input.home('swotItems');
    const points = new Set(input.rows('swotItems').map(({ id }) => id));
    if (home === null || points.size === 0 || refersToAny(input, points)) {
      return [];
    }
    const target = { section: home.section.key, block: home.block.key };
    return [{ target, params: {}, fix: pairHeaviest(input) ?? { kind: 'goto', key: 'fillPair', target } }];
  },
};

function refersToAny(input: EvaluationInput, points: ReadonlySet<string>): boolean {
  return users.some(({ collection, field, type }) =>
    input.rows(collection).some(({ fields }) => {
      const value = fields[field];
      return value !== undefined && fieldTypes[type].references(value).some((id) => points.has(id));
    }),
  );
}

/** A response that rests on the heaviest pair of a point inside and one outside; null while one side has no point. */
function pairHeaviest(input: EvaluationInput): Fix | null {
  const points = input.rows('swotItems');
  const [best] = towsCells
    .flatMap((cell) => {
      const { inside, outside } = pairOfCell[cell];
      const [within] = pointsByWeight(points, inside);
      const [without] = pointsByWeight(points, outside);
      return within === undefined || without === undefined
        ? []
        : [{ cell, pair: [within, without], weight: (weightOf(within) ?? 0) + (weightOf(without) ?? 0) }];
    })
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined) {
    return null;
  }
  const basedOn: FieldValue = best.pair.map(({ id }, index) => ({
    id,
    order: orderAt(index),
    value: { id },
  }));
  const changes = [addAdvisedRow(input, 'swotResponses', { cell: best.cell, basedOn })];
  return { kind: 'change', key: 'pairHeaviest', changes };
}
