import {
  catalogueList,
  choice,
  choiceList,
  date,
  flag,
  integer,
  money,
  percent,
  person,
  reference,
  referenceList,
  richText,
  score,
  text,
  textList,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';
import { scenarioTypes } from '../scenarios/scenario-types.ts';

/** 001-21..34: the steady base, campaigns with a begin and an end, and rules for chances that come by. */
export const layers = ['base', 'periodic', 'moment'] as const;
export const activityStatuses = ['planned', 'running', 'paused', 'done', 'cancelled'] as const;

/** What is done, in one list for all three layers (B14). */
export const activityRows: CollectionDefinition = {
  key: 'activities',
  scope: 'document',
  titleField: 'title',
  fields: {
    title: text({ max: 120, required: true }),
    layer: choice({ options: layers, required: true }),
    kind: choice({ options: ['campaign', 'season', 'smallProject', 'alwaysOn', 'service', 'other'] }),
    // What the planner means this row to be; whether it is detailed is calculated (`isDetailed`).
    detail: choice({ options: ['coarse', 'detailed'] }),
    goal: reference({ to: 'goals', required: true }),
    stage: reference({ to: 'funnelStages' }),
    audience: reference({ to: 'audiences' }),
    // One of the needs of that audience, in its words: begin with the customer (002-15).
    audienceNeed: text({ max: 500 }),
    channels: catalogueList({ catalogue: 'channels', max: 20 }),
    start: date(),
    end: date(),
    owner: person({ required: true }),
    executorType: choice({ options: ['staff', 'freelancer', 'agency', 'client'] }),
    budget: money({ min: 0 }),
    isExperiment: flag(),
    kpis: referenceList({ to: 'kpis' }),
    means: text({ max: 500 }),
    afterCampaign: text({ max: 500 }),
    priority: score({ min: 1, max: 3 }),
    status: choice({ options: activityStatuses }),
    progress: percent({ min: 0, max: 1 }),
    dependsOn: referenceList({ to: 'activities' }),
    // The scenarios that include it; each, while none is said (B17).
    scenarios: choiceList({ options: scenarioTypes }),
    trigger: text({ max: 300 }),
    guidelines: richText({ max: 5000 }),
    decider: person(),
    executor: person(),
    backup: person(),
    maxDecisionHours: integer({ min: 1, max: 72 }),
    fastProcess: textList({ max: 12 }),
    ceiling: money({ min: 0 }),
  },
};
