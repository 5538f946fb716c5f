import { defineBlock } from '../define-block.ts';
import { audDemoOnly } from './checks/aud-demo-only.ts';
import { audEmpty } from './checks/aud-empty.ts';
import { audNoChan } from './checks/aud-nochan.ts';
import { orderCustomer } from './checks/order-customer.ts';
import { audienceRows } from './collections.ts';
import { audienceComputed } from './computed.ts';

/** B07: whom the plan addresses, what they need and why, where they are, and how they say it themselves. */
export const audiences = defineBlock({
  type: 'audiences',
  code: 'B07',
  settings: [],
  collections: [audienceRows],
  computed: audienceComputed,
  checks: [audEmpty, orderCustomer, audDemoOnly, audNoChan],
});
