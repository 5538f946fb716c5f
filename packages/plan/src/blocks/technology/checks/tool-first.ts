import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeRows } from '../../judge-rows.ts';
import { technologies } from '../collections.ts';
import { goalOf } from '../technology-facts.ts';

/** TOOL-FIRST (003-13), tools part: a tool, source or work is chosen and no goal asks for it. */
export const toolFirst: CheckDefinition = {
  code: 'TOOL-FIRST',
  severity: 'warning',
  needs: [],
  variants: ['tool'],
  fixes: ['linkToolGoal'],
  run: (input) =>
    judgeRows(input, technologies, (technology) => {
      const isChosen = ['chosen', 'inUse'].includes(readString(technology, 'status') ?? '');
      return isChosen && goalOf(input, technology) === null
        ? { field: 'goal', fix: 'linkToolGoal', params: { variant: 'tool' } }
        : null;
    }),
};
