import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';

/** Why a channel cannot be used (CHAN-RETIRED): it is no more, or must not be used for marketing where the client is. */
export type ChannelFault = 'retired' | 'restricted';

/** Says by the key of a channel what is wrong with it; null when nothing is, or the catalogue does not know it. */
export function channelFaults({ context }: EvaluationInput): (key: string) => ChannelFault | null {
  const { catalogues, country } = context;
  const channels = new Map((catalogues?.channels ?? []).map((channel) => [channel.key, channel]));
  return (key) => {
    const channel = channels.get(key);
    if (channel?.retired === true) {
      return 'retired';
    }
    return country !== undefined && channel?.restrictedIn?.includes(country) === true ? 'restricted' : null;
  };
}
