import { defineBlock } from '../define-block.ts';
import { goalBothKinds } from './checks/goal-bothkinds.ts';
import { goalHorizon } from './checks/goal-horizon.ts';
import { goalNoBase } from './checks/goal-nobase.ts';
import { goalNoDate } from './checks/goal-nodate.ts';
import { goalNoKpi } from './checks/goal-nokpi.ts';
import { goalNoLink } from './checks/goal-nolink.ts';
import { goalNone } from './checks/goal-none.ts';
import { goalNoOwner } from './checks/goal-noowner.ts';
import { goalNotAccepted } from './checks/goal-notaccepted.ts';
import { goalNoTarget } from './checks/goal-notarget.ts';
import { goalParentDiff } from './checks/goal-parentdiff.ts';
import { goalUnreal } from './checks/goal-unreal.ts';
import { goalVague } from './checks/goal-vague.ts';
import { govNoParent } from './checks/gov-noparent.ts';
import { kpiVanity } from './checks/kpi-vanity.ts';
import { orderGoal } from './checks/order-goal.ts';
import { prioScatter } from './checks/prio-scatter.ts';
import { businessGoals, goalRows, parentGoals } from './collections.ts';
import { goalComputed } from './computed.ts';

/** B09: business goals, and the goals that serve them, with SMART, change and horizon. */
export const goals = defineBlock({
  type: 'goals',
  code: 'B09',
  settings: ['filter', 'parentGoals'],
  collections: [parentGoals, businessGoals, goalRows],
  computed: goalComputed,
  checks: [
    goalNone,
    goalNoKpi,
    goalNoLink,
    goalNoBase,
    goalNoTarget,
    goalNoDate,
    goalNoOwner,
    goalNotAccepted,
    goalUnreal,
    goalHorizon,
    goalBothKinds,
    goalVague,
    kpiVanity,
    prioScatter,
    orderGoal,
    govNoParent,
    goalParentDiff,
  ],
});
