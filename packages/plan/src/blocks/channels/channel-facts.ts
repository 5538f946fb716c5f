import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import { catalogueKeys } from '../../fields/face.ts';
import { calculateChannelShare, calculatePaidDependence, calculateSum } from '../../formulas/face.ts';
import { isCounted } from '../activities/activity-facts.ts';
import { totalOf } from '../budget/budget-facts.ts';
import { costsPerChannel } from '../budget/costs-by-channel.ts';
import { ownerships } from './collections.ts';

type Ownership = (typeof ownerships)[number];

/** Whether the plan goes on with a channel: of one that it stops nothing more is asked. */
export function isKept(channel: Pick<Item, 'fields'>): boolean {
  return channel.fields.status !== 'stop';
}

/** The planned cost of every channel that a budget line names, in minor units. */
function costs(input: EvaluationInput): ReadonlyMap<string, string | null> {
  return input.once(
    'channels.costs',
    () =>
      new Map(
        costsPerChannel(input.rows('budgetLines')).map(({ channel, lines }) => [
          channel,
          totalOf(lines, 'plan'),
        ]),
      ),
  );
}

function plannedTotal(input: EvaluationInput): string | null {
  return input.once('channels.plannedTotal', () => calculateSum(costs(input).values()));
}

/** What the budget plans for a channel, in minor units; null without a line for it. */
export function costOfChannel(input: EvaluationInput, key: string | undefined): string | null {
  return key === undefined ? null : (costs(input).get(key) ?? null);
}

/** F20: what part of the budget a channel takes, a fraction. */
export function shareOfChannel(input: EvaluationInput, key: string | undefined): string | null {
  return calculateChannelShare(costOfChannel(input, key), plannedTotal(input));
}

/** The activities that use a channel; cancelled ones do not. */
export function activitiesOfChannel(input: EvaluationInput, key: string | undefined): readonly Item[] {
  const byChannel = input.once('channels.activities', () => {
    const found = new Map<string, Item[]>();
    for (const activity of input.rows('activities').filter(isCounted)) {
      for (const channel of catalogueKeys(activity.fields.channels)) {
        found.set(channel, [...(found.get(channel) ?? []), activity]);
      }
    }
    return found;
  });
  return key === undefined ? [] : (byChannel.get(key) ?? []);
}

/** Whose a channel is: as the plan sees it (N10), else as the catalogue does; null where neither says. */
function ownershipOf(input: EvaluationInput, key: string): string | null {
  const row = input.rows('planChannels').find((candidate) => readString(candidate, 'channel') === key);
  const said = row === undefined ? undefined : readString(row, 'ownership');
  return said ?? input.context.catalogues?.channels.find((entry) => entry.key === key)?.ownership ?? null;
}

/** What part of the budget goes to channels of an ownership, a fraction; null without planned cost. */
function shareOfOwnership(input: EvaluationInput, ownership: Ownership): string | null {
  const own = [...costs(input)].filter(([key]) => key !== '' && ownershipOf(input, key) === ownership);
  return calculatePaidDependence(calculateSum(own.map(([, cost]) => cost)) ?? '0', plannedTotal(input));
}

/** F20 by ownership: what part of the budget goes to owned, to earned and to paid channels; null without planned cost. */
export function ownershipShares(input: EvaluationInput): Readonly<Record<string, string>> | null {
  const shares = ownerships.flatMap((key) => {
    const share = shareOfOwnership(input, key);
    return share === null ? [] : [[key, share] as const];
  });
  return shares.length === 0 ? null : Object.fromEntries(shares);
}

/** F43: what part of the budget goes to paid channels, a fraction; null without planned cost. */
export function paidDependence(input: EvaluationInput): string | null {
  return input.once('channels.paidDependence', () => shareOfOwnership(input, 'paid'));
}
