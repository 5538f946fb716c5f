import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readFlag, readString } from '../../../evaluate/read-field.ts';
import { isInWindow } from '../../activities/activity-facts.ts';
import { detailWindow } from '../../activities/detail-window.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { isOver } from '../experiment-facts.ts';

/** EXP-NONE (001, 003): nothing is tried out within the detail window, by experiment or by an activity marked as one. */
export const expNone: CheckDefinition = {
  code: 'EXP-NONE',
  severity: 'warning',
  needs: [],
  fixes: ['addExperiment'],
  run(input) {
    const home = input.home('experiments');
    const window = detailWindow(input);
    if (home === null || window === null) {
      return [];
    }
    const isTried =
      input
        .rows('experiments')
        .some(
          (experiment) =>
            (readString(experiment, 'status') === 'running' || isInWindow(experiment, window)) &&
            !isOver(experiment),
        ) ||
      input
        .rows('activities')
        .some((activity) => readFlag(activity, 'isExperiment') && isInWindow(activity, window));
    if (isTried) {
      return [];
    }
    const fields = { status: 'idea', start: window.from };
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: { kind: 'change', key: 'addExperiment', changes: [addAdvisedRow(input, 'experiments', fields)] },
      },
    ];
  },
};
