import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { experimentRows } from '../collections.ts';
import { isOver } from '../experiment-facts.ts';

/** EXP-NOLEARN (003): an experiment is over and nobody wrote down what it taught. */
export const expNoLearn: CheckDefinition = {
  code: 'EXP-NOLEARN',
  severity: 'warning',
  needs: [],
  fixes: ['writeLearning'],
  run: (input) =>
    judgeRows(input, experimentRows, (experiment) =>
      isOver(experiment) && experiment.fields.learning === undefined
        ? { field: 'learning', fix: 'writeLearning' }
        : null,
    ),
};
