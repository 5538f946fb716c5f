import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import { factLines } from '../fact-grid.ts';
import { partHeading, underHeading } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { factsIn, setTitledRow } from './set-titled-rows.ts';

const fieldsOf = {
  assumptions: ['status', 'basis', 'testHow', 'validUntil', 'owner'],
  decisions: ['decidedBy', 'date', 'reviewOn', 'context', 'reason', 'refs'],
} as const;

const indent = 12;

/** B21 in print: assumptions, then decisions, each above what it was weighed against. */
export function setDecisions(reading: Reading, block: BlockInstance): Content[] {
  const alternatives = Map.groupBy(rowsFor(reading, block, 'alternatives'), ({ parent }) => parent);
  return (['assumptions', 'decisions'] as const).flatMap((collection) => {
    const rows = rowsFor(reading, block, collection);
    return rows.length === 0
      ? []
      : underHeading(
          partHeading(reading, reading.block('decisions', `collections.${collection}.name`)),
          rows.map((row, index) =>
            setTitledRow(reading, row, {
              isFirst: index === 0,
              fields: fieldsOf[collection],
              below: (alternatives.get(row.id) ?? []).map((one) => setAlternative(reading, one)),
            }),
          ),
        );
  });
}

/** An alternative, chosen or not, with what speaks for and against it. */
function setAlternative(reading: Reading, alternative: Item): Content {
  const isChosen = alternative.fields.chosen === true;
  const state = reading.block('decisions', isChosen ? 'chosen' : 'rejected');
  const facts = factsIn(reading, alternative, ['pros', 'cons']);
  return {
    stack: [
      textOf(`${titleOfItem(reading, alternative.id)} (${state})`, { ...looks.figure, bold: isChosen }),
      ...(facts.length === 0 ? [] : [factLines(facts, textWidth - indent)]),
    ],
    margin: [indent, 0, 0, 5],
  };
}
