import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeRows } from '../../judge-rows.ts';
import { experimentRows } from '../collections.ts';
import { hypothesisFields } from '../experiment-facts.ts';

/** EXP-NOHYP (004, 001, 003): an experiment that is to start, or has started, without a whole hypothesis. */
export const expNoHyp: CheckDefinition = {
  code: 'EXP-NOHYP',
  severity: 'error',
  needs: [],
  fixes: ['completeHypothesis'],
  run: (input) =>
    judgeRows(input, experimentRows, (experiment) => {
      const status = readString(experiment, 'status');
      const field = hypothesisFields.find((part) => experiment.fields[part] === undefined);
      return field === undefined || (status !== 'ready' && status !== 'running')
        ? null
        : { field, fix: 'completeHypothesis' };
    }),
};
