import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import {
  activitiesOfChannel,
  costOfChannel,
  ownershipShares,
  paidDependence,
  shareOfChannel,
} from './channel-facts.ts';

function ofChannel(
  key: string,
  source: string,
  calculate: (input: EvaluationInput, channel: string | undefined) => ComputedValue,
): ComputedDefinition {
  return {
    key,
    collection: 'planChannels',
    source,
    calculate: (input, row: Item | null) =>
      row === null ? null : calculate(input, readString(row, 'channel')),
  };
}

/** What the plan puts into each channel, and how far its reach is bought. Money in minor units, shares as fractions. */
export const channelComputed: readonly ComputedDefinition[] = [
  ofChannel('cost', 'B12', costOfChannel),
  ofChannel('share', 'F20', shareOfChannel),
  ofChannel('activityCount', 'B12', (input, channel) => activitiesOfChannel(input, channel).length),
  {
    key: 'channelCount',
    source: 'B12',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'planChannels').length,
  },
  { key: 'ownershipShares', source: 'F20', calculate: (input) => ownershipShares(input) },
  { key: 'paidDependence', source: 'F43', calculate: (input) => paidDependence(input) },
];
