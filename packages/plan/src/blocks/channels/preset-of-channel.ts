import { orderAt } from '../../canonical/face.ts';
import type { ChannelEntry } from '../../evaluate/plan-context.ts';
import type { FieldValue } from '../../fields/face.ts';
import { ownerships, purposes } from './collections.ts';

type Ownership = (typeof ownerships)[number];

/** What channels of an ownership are mostly good for (001-56, 001-57, 001-71, 001-78). */
const usualPurposes: Readonly<Record<Ownership, readonly (typeof purposes)[number][]>> = {
  owned: ['retention', 'exploration'],
  earned: ['credibility'],
  paid: ['acquisition'],
};

/**
 * What a channel of the plan takes over from its entry in the catalogue where nobody has chosen: whose it usually is (N10),
 * what such channels are mostly good for, and that it is away from the screen. Takes the entry and the fields of the row;
 * returns only fields that are still empty.
 */
export function presetOfChannel(
  entry: Pick<ChannelEntry, 'ownership' | 'offline'>,
  fields: Readonly<Record<string, FieldValue>>,
): Readonly<Record<string, FieldValue>> {
  const ownership = ownerships.find((one) => one === fields.ownership) ?? entry.ownership;
  const preset: Readonly<Record<string, FieldValue>> = {
    ownership,
    purposes: usualPurposes[ownership].map((purpose) => ({
      id: purpose,
      order: orderAt(purposes.indexOf(purpose)),
      value: purpose,
    })),
    ...(entry.offline ? { offline: true } : {}),
  };
  return Object.fromEntries(Object.entries(preset).filter(([field]) => fields[field] === undefined));
}
