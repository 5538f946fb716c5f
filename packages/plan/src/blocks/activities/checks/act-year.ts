import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { addDays, addMonths } from '../../../formulas/face.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { isCounted, layerOf } from '../activity-facts.ts';
import { detailWindow } from '../detail-window.ts';

/**
 * ACT-YEAR (002 rule 2): a quarter of the plan after the detail window in which nothing is planned, not even roughly.
 * What has no end does not count: it says nothing about that quarter. One finding, about the first such quarter.
 */
export const actYear: CheckDefinition = {
  code: 'ACT-YEAR',
  severity: 'warning',
  needs: [],
  fixes: ['addCoarseActivity'],
  run(input) {
    const home = input.home('activities');
    const window = detailWindow(input);
    const end = readString(input.header, 'periodEnd');
    if (home === null || window === null || end === undefined) {
      return [];
    }
    const activities = input.rows('activities');
    const empty = quartersBetween(addDays(window.to, 1), end).filter(
      (quarter) => !activities.some((activity) => liesIn(activity, quarter)),
    );
    const [first] = empty;
    if (first === undefined) {
      return [];
    }
    const fields = { layer: 'periodic', detail: 'coarse', status: 'planned', start: first.from };
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: { count: empty.length, fromMonth: first.from.slice(0, 7) },
        fix: {
          kind: 'change',
          key: 'addCoarseActivity',
          changes: [addAdvisedRow(input, 'activities', fields)],
        },
      },
    ];
  },
};

interface Quarter {
  readonly from: string;
  readonly to: string;
}

/** The quarters of the calendar that lie, whole or in part, between two days; the part that does. */
function quartersBetween(from: string, to: string): readonly Quarter[] {
  const quarters: Quarter[] = [];
  let start = from;
  while (start <= to) {
    const month = Number(start.slice(5, 7));
    const begin = `${start.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    const next = addMonths(begin, 3);
    const last = addDays(next, -1);
    quarters.push({ from: start, to: last < to ? last : to });
    start = next;
  }
  return quarters;
}

function liesIn(activity: Item, quarter: Quarter): boolean {
  const start = readString(activity, 'start');
  const end = readString(activity, 'end') ?? (layerOf(activity) === 'base' ? undefined : start);
  return (
    isCounted(activity) &&
    start !== undefined &&
    end !== undefined &&
    start <= quarter.to &&
    end >= quarter.from
  );
}
