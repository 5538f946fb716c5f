import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readReferences } from '../../../evaluate/read-field.ts';
import { isKept } from '../../channels/channel-facts.ts';
import { judgeRows } from '../../judge-rows.ts';
import { audiencesOfChannels } from '../audience-facts.ts';
import { audienceRows } from '../collections.ts';

/**
 * AUD-NOCHAN (000-23): an audience that no channel leads to, its own or one of the plan's channels (B12), or a channel of the
 * plan that is meant for nobody. Of a channel that stops nothing is asked, nor does it lead to anybody.
 */
export const audNoChan: CheckDefinition = {
  code: 'AUD-NOCHAN',
  severity: 'warning',
  needs: [],
  variants: ['audience', 'channel'],
  fixes: ['chooseChannelsOfAudience', 'chooseAudiencesOfChannel'],
  run(input) {
    const reached = audiencesOfChannels(input);
    return [
      ...judgeRows(input, audienceRows, ({ id, fields }) =>
        fields.channels !== undefined || reached.has(id)
          ? null
          : { field: 'channels', fix: 'chooseChannelsOfAudience', params: { variant: 'audience' } },
      ),
      ...judgeRows(input, { key: 'planChannels' }, (channel) =>
        !isKept(channel) || readReferences(channel, 'audiences').some((id) => input.item(id) !== null)
          ? null
          : { field: 'audiences', fix: 'chooseAudiencesOfChannel', params: { variant: 'channel' } },
      ),
    ];
  },
};
