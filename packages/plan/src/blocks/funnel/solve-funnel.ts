import type { Change } from '../../changes/change-set.ts';
import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateCustomersNeeded, calculateTopVolume } from '../../formulas/face.ts';
import { type FunnelReading, readFunnel } from './read-funnel.ts';
import { stageOfGoal } from './stage-of-goal.ts';

/** What somebody wants to reach: so many people (canonical decimal) at the stage with this index. */
export interface FunnelWish {
  readonly wanted: string;
  readonly stage: number;
}

/** What a wish takes, and what it would bring. */
export interface FunnelSolution {
  /** F02: people needed at the first stage, a whole number. */
  readonly top: string;
  /** F09 per year in minor units with that many; null while the economics lack a number. */
  readonly revenue: string | null;
  /** What would do if the bottleneck came up to its benchmark; null when it lies behind the wish or has none to come up to. */
  readonly better: { readonly stage: number; readonly rate: string; readonly top: string } | null;
}

/**
 * The wish that a goal stands for: a count at the goal's own stage of the funnel, or money as customers of the stage that
 * counts them; null where the goal is neither or lacks its number.
 */
export function wishOfGoal(
  goal: Item,
  stages: readonly Item[],
  economics: Pick<Item, 'fields'> | null,
  reading: Pick<FunnelReading, 'customerStage'>,
): FunnelWish | null {
  const target = readString(goal, 'target');
  if (target === undefined || reading.customerStage === null) {
    return null;
  }
  const unit = readString(goal, 'unit') ?? 'count';
  if (unit === 'count') {
    return { wanted: target, stage: stageOfGoal(goal, stages, economics) ?? reading.customerStage };
  }
  const { aov, ordersPerCustomerYear: orders } = economics?.fields ?? {};
  const wanted =
    unit === 'money' && typeof aov === 'number' && typeof orders === 'string'
      ? calculateCustomersNeeded(target, orders, String(aov))
      : null;
  return wanted === null ? null : { wanted, stage: reading.customerStage };
}

/** Solves a funnel backwards (F02); null while a rate on the way is missing or there is nothing to solve. */
export function solveFunnel(
  stages: readonly Item[],
  economics: Item | null,
  { wanted, stage }: FunnelWish,
): FunnelSolution | null {
  const { rates, bottleneck } = readFunnel(stages, economics);
  const top = topFor(rates, stage, wanted);
  if (top === null) {
    return null;
  }
  const solved = stages.map((item, index) => withVolume(item, index, { top, rates }));
  const narrow = bottleneck === null ? undefined : stages[bottleneck];
  const benchmark = narrow === undefined ? undefined : readString(narrow, 'benchmarkRate');
  const helps = bottleneck !== null && benchmark !== undefined && bottleneck <= stage;
  const better = helps
    ? topFor(
        rates.map((rate, index) => (index === bottleneck ? benchmark : rate)),
        stage,
        wanted,
      )
    : null;
  return {
    top,
    revenue: readFunnel(solved, economics).revenue,
    better: helps && better !== null ? { stage: bottleneck, rate: benchmark, top: better } : null,
  };
}

function topFor(rates: FunnelReading['rates'], stage: number, wanted: string): string | null {
  return calculateTopVolume(wanted, rates.slice(1, stage + 1));
}

function withVolume(
  item: Item,
  index: number,
  { top, rates }: { readonly top: string; readonly rates: FunnelReading['rates'] },
): Item {
  const rate = rates[index] ?? null;
  const given = index === 0 ? { volume: top } : rate === null ? {} : { rate };
  return { ...item, fields: { ...item.fields, ...given } };
}

/**
 * The changes that make a solution the plan: the volume of the first stage; and where a later stage was counted instead of
 * given a rate, the rate that followed from the counting, else the new volume would bend it.
 */
export function changesOfSolution(
  stages: readonly Item[],
  rates: FunnelReading['rates'],
  top: string,
): readonly Change[] {
  return stages.flatMap((stage, index): readonly Change[] => {
    if (index === 0) {
      return [{ op: 'item.set', id: stage.id, field: 'volume', value: top }];
    }
    const rate = rates[index] ?? null;
    return readString(stage, 'rate') !== undefined || rate === null
      ? []
      : [
          { op: 'item.set', id: stage.id, field: 'rate', value: rate },
          { op: 'item.set', id: stage.id, field: 'volume' },
        ];
  });
}
