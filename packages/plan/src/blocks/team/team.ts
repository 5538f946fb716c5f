import { defineBlock } from '../define-block.ts';
import { execStaff } from './checks/exec-staff.ts';
import { govNoSteering } from './checks/gov-nosteering.ts';
import { raci, teamMembers, teamSettings } from './collections.ts';
import { teamComputed } from './computed.ts';

/** B22: who works on the plan, from which side, and what each is for its sections. */
export const team = defineBlock({
  type: 'team',
  code: 'B22',
  settings: [],
  collections: [teamMembers, raci, teamSettings],
  computed: teamComputed,
  checks: [govNoSteering, execStaff],
});
