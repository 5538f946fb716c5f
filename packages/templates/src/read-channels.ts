import type { ChannelEntry } from '@kader/plan/evaluate';
import { oneOf } from './one-of.ts';

const ownerships = ['owned', 'earned', 'paid'] as const;

/** A channel as it stands in the file; what it is not is left out. */
interface ChannelRow {
  readonly key: string;
  readonly ownership: string;
  readonly offline?: boolean;
  readonly retired?: boolean;
  readonly restrictedIn?: readonly string[];
}

/** Reads the rows of the channels file as entries of the catalogue. Throws an Error that names the channel for an ownership that does not exist or a country that is no code. */
export function readChannels(rows: readonly ChannelRow[]): readonly ChannelEntry[] {
  return rows.map((row) => ({
    key: row.key,
    ownership: oneOf(ownerships, row.ownership, { entry: `channel ${row.key}`, property: 'ownership' }),
    offline: row.offline === true,
    retired: row.retired === true,
    ...(row.restrictedIn === undefined ? {} : { restrictedIn: row.restrictedIn.map(country(row.key)) }),
  }));
}

function country(channel: string): (code: string) => string {
  return (code) => {
    if (!/^[A-Z]{2}$/.test(code)) {
      throw new Error(`channel ${channel}: ${code} is no country`);
    }
    return code;
  };
}
