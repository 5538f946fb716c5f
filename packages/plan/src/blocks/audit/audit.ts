import { defineBlock } from '../define-block.ts';
import { orderSituation } from './checks/order-situation.ts';
import { sitIncomplete } from './checks/sit-incomplete.ts';
import { auditConclusion, findings } from './collections.ts';
import { auditComputed } from './computed.ts';

/** B04: what was found out in three columns, with what shows it, and what follows from all of it. */
export const audit = defineBlock({
  type: 'audit',
  code: 'B04',
  settings: ['auditColumns'],
  collections: [findings, auditConclusion],
  computed: auditComputed,
  checks: [orderSituation, sitIncomplete],
});
