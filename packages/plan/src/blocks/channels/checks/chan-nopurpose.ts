import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isKept } from '../channel-facts.ts';
import { planChannels } from '../collections.ts';

/** CHAN-NOPURPOSE (000-04, 001): a channel that is there for nothing in particular. */
export const chanNoPurpose: CheckDefinition = {
  code: 'CHAN-NOPURPOSE',
  severity: 'warning',
  needs: [],
  fixes: ['choosePurpose'],
  run: (input) =>
    judgeRows(input, planChannels, (channel) =>
      isKept(channel) && channel.fields.purposes === undefined
        ? { field: 'purposes', fix: 'choosePurpose' }
        : null,
    ),
};
