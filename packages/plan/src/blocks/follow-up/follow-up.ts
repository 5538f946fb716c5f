import { defineBlock } from '../define-block.ts';
import { fupNoMeeting } from './checks/fup-nomeeting.ts';
import { fupNoReport } from './checks/fup-noreport.ts';
import { fupNoRule } from './checks/fup-norule.ts';
import { fupOverdue } from './checks/fup-overdue.ts';
import { qualNone } from './checks/qual-none.ts';
import {
  adjustmentRules,
  communications,
  evaluationCriteria,
  followUpSettings,
  meetings,
  qualityControls,
  reports,
} from './collections.ts';
import { followUpComputed } from './computed.ts';

/** B24: how the plan is watched: criteria, reports, meetings, and what happens when a figure is off. */
export const followUp = defineBlock({
  type: 'followUp',
  code: 'B24',
  settings: [],
  collections: [
    evaluationCriteria,
    reports,
    meetings,
    adjustmentRules,
    qualityControls,
    communications,
    followUpSettings,
  ],
  computed: followUpComputed,
  checks: [fupNoMeeting, fupNoReport, fupNoRule, fupOverdue, qualNone],
});
