import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { isDetailed, isOpen } from '../activity-facts.ts';
import { detailWindow } from '../detail-window.ts';

/** From here on detailed activities beyond the window are many. */
const many = 3;

/** ACT-OVERDETAIL (002, 003): most of what starts after the detail window is worked out already, and will be again. */
export const actOverdetail: CheckDefinition = {
  code: 'ACT-OVERDETAIL',
  severity: 'hint',
  needs: [],
  fixes: ['keepLaterCoarse'],
  run(input) {
    const home = input.home('activities');
    const window = detailWindow(input);
    if (home === null || window === null) {
      return [];
    }
    const later = input
      .rows('activities')
      .filter((activity) => isOpen(activity) && (readString(activity, 'start') ?? '') > window.to);
    const detailed = later.filter((activity) => isDetailed(input, activity));
    const [first] = detailed;
    if (first === undefined || detailed.length < many || detailed.length * 2 <= later.length) {
      return [];
    }
    const target = { section: home.section.key, block: home.block.key };
    return [
      {
        target,
        params: { count: detailed.length },
        fix: { kind: 'goto', key: 'keepLaterCoarse', target: { ...target, item: first.id } },
      },
    ];
  },
};
