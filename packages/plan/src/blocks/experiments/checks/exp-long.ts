import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { daysBetween } from '../../../formulas/face.ts';
import { judgeRows } from '../../judge-rows.ts';
import { experimentRows } from '../collections.ts';
import { isOver, testDaysOf } from '../experiment-facts.ts';

/** Days after which an experiment is no longer small and fast (001): six weeks. */
const longest = 42;

/** EXP-LONG (001): the sample takes longer than is planned, or the experiment longer than six weeks. */
export const expLong: CheckDefinition = {
  code: 'EXP-LONG',
  severity: 'hint',
  needs: [],
  variants: ['sample', 'weeks'],
  fixes: ['shortenExperiment'],
  run: (input) =>
    judgeRows(input, experimentRows, (experiment) => {
      const planned = plannedDays(experiment);
      const text = testDaysOf(experiment);
      const needed = text === null ? null : Number(text);
      if (isOver(experiment)) {
        return null;
      }
      if (needed !== null && planned !== null && needed > planned) {
        return {
          field: 'end',
          fix: 'shortenExperiment',
          params: { variant: 'sample', needed, planned },
        };
      }
      const days = needed ?? planned;
      return days !== null && days > longest
        ? {
            field: needed === null ? 'end' : 'mde',
            fix: 'shortenExperiment',
            params: { variant: 'weeks', weeks: Math.ceil(days / 7) },
          }
        : null;
    }),
};

/** Days from the first to the last of an experiment, both counted; null without them. */
function plannedDays(experiment: Item): number | null {
  const start = readString(experiment, 'start');
  const end = readString(experiment, 'end');
  return start === undefined || end === undefined || end < start ? null : daysBetween(start, end) + 1;
}
