import { text } from '../../fields/face.ts';
import { defineBlock } from '../define-block.ts';
import { govChanged } from './checks/gov-changed.ts';
import { govNoApprover } from './checks/gov-noapprover.ts';

/**
 * B25: the line that people agree to. The decisions it shows (who, role, when, which version and hash) come from
 * outside the document and are in no hash.
 */
export const approval = defineBlock({
  type: 'approval',
  code: 'B25',
  settings: ['dueDays', 'rule'],
  frameWords: ['statement'],
  collections: [
    {
      key: 'approvalStatement',
      scope: 'block',
      rows: 'one',
      fields: { statement: text({ max: 500 }) },
    },
  ],
  computed: [],
  checks: [govNoApprover, govChanged],
});
