import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { audienceRows } from '../collections.ts';

/** AUD-DEMO-ONLY (000-19..21): age and place are known of an audience, but not what it needs, or not why it acts. */
export const audDemoOnly: CheckDefinition = {
  code: 'AUD-DEMO-ONLY',
  severity: 'warning',
  needs: [],
  variants: ['needs', 'motivations'],
  fixes: ['writeNeeds', 'writeMotives'],
  run: (input) =>
    judgeRows(input, audienceRows, ({ fields }) => {
      const field = (['needs', 'motivations'] as const).find((part) => fields[part] === undefined);
      return field === undefined || fields.demographics === undefined
        ? null
        : { field, fix: field === 'needs' ? 'writeNeeds' : 'writeMotives', params: { variant: field } };
    }),
};
