import { defineBlock } from '../define-block.ts';
import { chanNoPurpose } from './checks/chan-nopurpose.ts';
import { chanPaidOnly } from './checks/chan-paidonly.ts';
import { chanRetiredChannels } from './checks/chan-retired-channels.ts';
import { toolFirstChannels } from './checks/tool-first-channels.ts';
import { planChannels } from './collections.ts';
import { channelComputed } from './computed.ts';

/** B12: the channels of the plan, owned, earned or paid, with what each is there for and what it takes of the budget. */
export const channels = defineBlock({
  type: 'channels',
  code: 'B12',
  settings: ['filter'],
  collections: [planChannels],
  computed: channelComputed,
  checks: [chanNoPurpose, chanPaidOnly, chanRetiredChannels, toolFirstChannels],
});
