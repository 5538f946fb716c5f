import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { isBelow } from '../../../formulas/face.ts';
import { judgeRows } from '../../judge-rows.ts';
import { linesOf, totalOf } from '../budget-facts.ts';

/**
 * BUD-NOIMPACT (000): money goes to a channel of which nobody says what it is to bring, neither at a line nor at the channel
 * itself. One finding per channel, at its first line.
 */
export const budNoImpact: CheckDefinition = {
  code: 'BUD-NOIMPACT',
  severity: 'warning',
  needs: [],
  fixes: ['sayImpact'],
  run(input) {
    const home = input.home('budgetLines');
    const lines = home === null ? [] : linesOf(input, home.block.key);
    const byChannel = Map.groupBy(lines, (line) => readString(line, 'channel') ?? '');
    const promising = new Set(
      input
        .rows('planChannels')
        .filter((row) => row.fields.impactValue !== undefined)
        .map((row) => readString(row, 'channel')),
    );
    const first = new Set(
      [...byChannel]
        .filter(
          ([channel, own]) =>
            channel !== '' &&
            !promising.has(channel) &&
            isBelow('0', totalOf(own, 'plan') ?? '0') &&
            own.every((line) => readString(line, 'expectedImpact') === undefined),
        )
        .map(([, own]) => own[0]?.id),
    );
    return judgeRows(input, { key: 'budgetLines', titleField: 'label' }, (line) =>
      first.has(line.id) ? { field: 'expectedImpact', fix: 'sayImpact' } : null,
    );
  },
};
