import { defineBlock } from '../define-block.ts';
import { actDates } from './checks/act-dates.ts';
import { actDetail } from './checks/act-detail.ts';
import { actNoBudget } from './checks/act-nobudget.ts';
import { actNoDate } from './checks/act-nodate.ts';
import { actNoGoal } from './checks/act-nogoal.ts';
import { actNoKpi } from './checks/act-nokpi.ts';
import { actNoOwner } from './checks/act-noowner.ts';
import { actOverdetail } from './checks/act-overdetail.ts';
import { actYear } from './checks/act-year.ts';
import { baseEmpty } from './checks/base-empty.ts';
import { campIncomplete } from './checks/camp-incomplete.ts';
import { campNoAfter } from './checks/camp-noafter.ts';
import { chanRetired } from './checks/chan-retired.ts';
import { execAgency } from './checks/exec-agency.ts';
import { execBriefGap } from './checks/exec-briefgap.ts';
import { execFreelance } from './checks/exec-freelance.ts';
import { momentIncomplete } from './checks/moment-incomplete.ts';
import { prioScatterActivities } from './checks/prio-scatter-activities.ts';
import { activityRows } from './collections.ts';
import { activityComputed } from './computed.ts';

/** B14: what is done in three layers, exact within the detail window and rough beyond it. */
export const activities = defineBlock({
  type: 'activities',
  code: 'B14',
  settings: ['filter', 'view'],
  collections: [activityRows],
  computed: activityComputed,
  checks: [
    actDates,
    actDetail,
    actNoOwner,
    actNoGoal,
    actNoDate,
    actNoBudget,
    actNoKpi,
    actYear,
    actOverdetail,
    baseEmpty,
    campIncomplete,
    campNoAfter,
    momentIncomplete,
    prioScatterActivities,
    chanRetired,
    execFreelance,
    execAgency,
    execBriefGap,
  ],
});
