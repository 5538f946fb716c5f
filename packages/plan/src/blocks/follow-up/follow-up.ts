import { defineBlock } from '../define-block.ts';
import {
  adjustmentRules,
  communications,
  evaluationCriteria,
  meetings,
  qualityControls,
  reports,
} from './collections.ts';

/** B24: how the plan is watched: criteria, reports, meetings, and what happens when a figure is off. */
export const followUp = defineBlock({
  type: 'followUp',
  code: 'B24',
  settings: [],
  collections: [evaluationCriteria, reports, meetings, adjustmentRules, qualityControls, communications],
  computed: [],
  checks: [],
});
