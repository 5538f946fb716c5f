import { extractParts } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { labelRow } from '../label-rows.ts';
import { keepTogether, rule } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks, type ProseLook, textHeight } from '../text-looks.ts';
import { extractStacks } from './extract-stacks.ts';
import { moneyText } from './money-text.ts';

/** B17 without a type in print: the plan in seven parts, together on one page as long as they fit on one, set smaller if need be. */
export function setGoalExtract(reading: Reading, block: BlockInstance): Content[] {
  const room = textHeight - headingRoom;
  const setIn = (look: ProseLook) => keepTogether(extractRows(reading, block, look), room);
  const usual = setIn(looks.reading);
  const { content } = usual.kept ? usual : setIn(looks.value);
  return 'stack' in content && content.stack.length > 0 ? [content] : [];
}

/** The seven parts in a look, one under the other; none where nothing of them is written. */
export function extractRows(reading: Reading, block: BlockInstance, look: ProseLook): Content[] {
  const [row] = rowsFor(reading, block, 'goalExtract');
  const phases = rowsFor(reading, block, 'extractPhases');
  const messages = rowsFor(reading, block, 'extractMessages');
  if (row === undefined && phases.length === 0 && messages.length === 0) {
    return [];
  }
  const cost = reading.evaluation.computed.get(`block:${block.key}`)?.cost;
  const costs =
    typeof cost === 'string'
      ? [
          textOf(moneyText(reading, cost), looks.rowTitle),
          textOf(reading.block('goalExtract', 'costs.fromBudget'), looks.value),
        ]
      : [];
  const stacks = extractStacks(reading, { row, phases, messages, costs }, look);
  return extractParts.map(
    (part) =>
      keepTogether([rule(inks.line), labelRow(reading.block('goalExtract', `parts.${part}`), stacks[part])])
        .content,
  );
}

/** What the headings over it take of its page. */
const headingRoom = 120;
