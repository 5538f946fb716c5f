import { fieldOfDetail, isOpen, missingDetail } from '../blocks/activities/activity-facts.ts';
import { rhythmOf } from '../blocks/follow-up/follow-up-facts.ts';
import type { EvaluationInput } from '../evaluate/evaluation-input.ts';
import { readString } from '../evaluate/read-field.ts';
import { nextOccurrence } from '../formulas/face.ts';
import { carriedOutActivities } from './carried-out.ts';
import { experimentsStep } from './close-experiments.ts';
import { actualsStep, deviationsStep } from './close-figures.ts';
import {
  type CloseItem,
  type CloseStep,
  type ClosingQuarter,
  homePlace,
  placeOf,
  shown,
  stepOf,
} from './close-step.ts';

/** Enter actuals → explain deviations → close experiments → next quarter into detail → meeting (domain 2.2). */
export const contentSteps: readonly ((input: EvaluationInput, quarter: ClosingQuarter) => CloseStep)[] = [
  actualsStep,
  deviationsStep,
  experimentsStep,
  detailStep,
  meetingStep,
];

/** Activities that begin in the quarter after it: worked out, and no longer said to be an outline. What is not carried out (004-53) needs no detail. */
function detailStep(input: EvaluationInput, { next }: ClosingQuarter): CloseStep {
  const place = homePlace(input, 'activities');
  const rows = (place === null ? [] : carriedOutActivities(input.document)).filter((activity) => {
    const start = readString(activity, 'start');
    return next !== null && isOpen(activity) && start !== undefined && start >= next.from && start <= next.to;
  });
  const items = rows.flatMap((activity): readonly CloseItem[] => {
    const missing = missingDetail(input, activity);
    const [first] = missing;
    if (first !== undefined) {
      return [
        { row: activity.id, place: placeOf(input, activity, fieldOfDetail(activity, first)), lacks: missing },
      ];
    }
    return activity.fields.detail === 'coarse'
      ? [{ row: activity.id, place: placeOf(input, activity, 'detail'), lacks: ['level'] }]
      : [];
  });
  return stepOf('detail', { total: rows.length, items, place });
}

/** A meeting of the plan since the quarter began to end; without one, those that are to come of each series. */
function meetingStep(input: EvaluationInput, { closingFrom }: ClosingQuarter): CloseStep {
  const place = homePlace(input, 'meetings');
  const meetings = shown(input, 'meetings');
  const isHeld = meetings.some((meeting) => (readString(meeting, 'lastHeld') ?? '') >= closingFrom);
  const items = isHeld
    ? []
    : meetings.flatMap((meeting): readonly CloseItem[] => {
        const rhythm = rhythmOf(meeting);
        const day = rhythm === null ? null : nextOccurrence(rhythm.first, rhythm.rule, closingFrom);
        const item = {
          row: meeting.id,
          place: placeOf(input, meeting, 'lastHeld'),
          lacks: ['held'],
        } as const;
        // What took place for the last time before this quarter came to its end is no review of it.
        const isPast = rhythm !== null && day === null;
        return isPast ? [] : [{ ...item, ...(day === null ? {} : { day }) }];
      });
  const state = place === null ? 'nothing' : isHeld ? 'done' : 'open';
  return { key: 'meeting', state, total: meetings.length, items, place };
}
