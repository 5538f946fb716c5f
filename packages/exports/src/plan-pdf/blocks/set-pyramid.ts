import { pyramidLevels } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { labelRow } from '../label-rows.ts';
import { keepTogether, rule } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks } from '../text-looks.ts';
import { textOfField } from './set-entry.ts';

/** B02 in print: the five levels from the top down, those of which something is written; then how long it holds and its source. */
export function setPyramid(reading: Reading, block: BlockInstance): Content[] {
  const [row] = rowsFor(reading, block, 'pyramid');
  if (row === undefined) {
    return [];
  }
  const levels = pyramidLevels.flatMap(({ key, fields }) => {
    const stack = fields.flatMap((field) => setPart(reading, row, field, fields.length > 1));
    return stack.length === 0 ? [] : [[reading.block('strategyPyramid', `levels.${key}`), stack] as const];
  });
  if (levels.length === 0) {
    return [];
  }
  const rest = ['horizonYears', 'sourceDocument'].flatMap((field) => {
    const stack = textOfField(reading, row, field);
    return stack.length === 0 ? [] : [[fieldLabel(reading, 'pyramid', field, 'label'), stack] as const];
  });
  return [...levels, ...rest].map(
    ([label, stack], index) =>
      keepTogether([rule(index === 0 ? inks.ink : inks.line), labelRow(label, stack)]).content,
  );
}

/** A field of a level, under its own name where the level has several, with the example of the frame. */
function setPart(reading: Reading, row: Item, field: string, isNamed: boolean): Content[] {
  const texts = [field, ...(field === 'frame' ? ['frameExample'] : [])].flatMap((name) =>
    textOfField(reading, row, name),
  );
  return texts.length === 0 || !isNamed
    ? texts
    : [
        textOf(fieldLabel(reading, 'pyramid', field, 'label'), looks.label, { margin: [0, 2, 0, 1] }),
        ...texts,
      ];
}
