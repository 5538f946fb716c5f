import type { Item } from '../../document/document.ts';
import type { ChannelEntry } from '../../evaluate/plan-context.ts';
import { readString } from '../../evaluate/read-field.ts';

/** Whose a channel is, or that it is away from the screen; `none` for lines that name no channel that is known. */
export const channelKinds = ['paid', 'owned', 'earned', 'offline', 'none'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** The lines of one channel. */
export interface ChannelCosts {
  /** Key of the channel in the catalogue; empty for lines that name none. */
  readonly channel: string;
  readonly lines: readonly Item[];
}

/** The channels of one kind. */
export interface ChannelGroup {
  readonly kind: ChannelKind;
  readonly channels: readonly ChannelCosts[];
}

/** Groups budget lines by channel, in the order in which the lines name them. */
export function costsPerChannel(lines: readonly Item[]): readonly ChannelCosts[] {
  const byChannel = Map.groupBy(lines, (line) => readString(line, 'channel') ?? '');
  return [...byChannel].map(([channel, own]) => ({ channel, lines: own }));
}

/** Groups budget lines by channel, and channels by whose they are (F20), each in the order in which the lines name them. */
export function costsByChannel(
  lines: readonly Item[],
  entries: readonly ChannelEntry[],
): readonly ChannelGroup[] {
  const kindOf = (key: string): ChannelKind => {
    const entry = entries.find((candidate) => candidate.key === key);
    return entry === undefined ? 'none' : entry.offline ? 'offline' : entry.ownership;
  };
  const byKind = Map.groupBy(costsPerChannel(lines), ({ channel }) => kindOf(channel));
  return channelKinds.flatMap((kind) => {
    const own = byKind.get(kind);
    return own === undefined ? [] : [{ kind, channels: own }];
  });
}
