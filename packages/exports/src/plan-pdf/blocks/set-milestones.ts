import { formatMoney, formatPercent } from '@kader/i18n';
import { sortMilestones } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { ComputedValue } from '@kader/plan/evaluate';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import type { Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks } from '../text-looks.ts';
import { setTitledRow } from './set-titled-rows.ts';

const fields = ['date', 'forecastDate', 'doneOn', 'progress', 'owner', 'goal', 'criteria', 'reviewNote'];

/** B19 in print: how far the plan has come, then each milestone in the order of its day, with state and slip. */
export function setMilestones(reading: Reading, block: BlockInstance): Content[] {
  const { planProgress, hitRate, ...earned } = reading.evaluation.computed.get(`block:${block.key}`) ?? {};
  const share = (value: string) => formatPercent(reading.locale, value, { maxDecimals: 0 });
  const word = (key: string, value: unknown) =>
    typeof value === 'string' ? [reading.block('milestones', key, { share: share(value) })] : [];
  const summary = [...word('progress', planProgress), ...word('hits', hitRate)].join(' · ');
  return [
    ...(summary === '' ? [] : [textOf(summary, looks.figure, { margin: [0, 2, 0, 8] })]),
    ...setEarned(reading, earned),
    ...sortMilestones(rowsFor(reading, block, 'milestones')).map(
      (milestone, index) =>
        setTitledRow(reading, milestone, {
          isFirst: index === 0,
          aside: stateOf(reading, milestone),
          fields,
        }).content,
    ),
  ];
}

/** F23 in a sentence; nothing while something for it is missing. */
function setEarned(
  reading: Reading,
  { costIndex, scheduleIndex, atCompletion }: Readonly<Record<string, ComputedValue>>,
): Content[] {
  if (
    typeof costIndex !== 'string' ||
    typeof scheduleIndex !== 'string' ||
    typeof atCompletion !== 'string'
  ) {
    return [];
  }
  const { locale, currency } = reading;
  const share = (value: string) => formatPercent(locale, value, { maxDecimals: 0 });
  const total = formatMoney(locale, atCompletion, currency, { form: 'whole' });
  const params = { cost: share(costIndex), time: share(scheduleIndex), total };
  const words = reading.block('milestones', 'earned', params);
  return [textOf(words, looks.figure, { margin: [0, 0, 0, 8] })];
}

/** How a milestone stands, and how many days it slips. */
function stateOf(reading: Reading, milestone: Item): string {
  const { standing, slip } = reading.evaluation.computed.get(milestone.id) ?? {};
  const state = typeof standing === 'string' ? standing : 'planned';
  const status = reading.fields.derived(`milestones.status.options.${state}`);
  if (typeof slip !== 'number') {
    return status;
  }
  const key = slip === 0 ? 'slip.none' : slip > 0 ? 'slip.late' : 'slip.early';
  return `${status}, ${reading.block('milestones', key, { count: Math.abs(slip) })}`;
}
