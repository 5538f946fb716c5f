import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateHitRate, calculatePlanProgress, calculateSlip } from '../../formulas/face.ts';
import { milestoneStatuses } from './collections.ts';

export type MilestoneStatus = (typeof milestoneStatuses)[number];

/** Whether a milestone is reached: it says so, or says when. */
export function isReached(milestone: Item): boolean {
  return readString(milestone, 'status') === 'done' || readString(milestone, 'doneOn') !== undefined;
}

/** F36: days from the planned day to the day on which it was reached or, until then, is expected; null when one is missing. */
export function slipOf(milestone: Item): number | null {
  const expected = readString(milestone, 'doneOn') ?? readString(milestone, 'forecastDate');
  return calculateSlip(readString(milestone, 'date'), expected);
}

/** How a milestone stands today, `YYYY-MM-DD`: as somebody says, else as day, forecast and progress suggest. */
export function statusOf(milestone: Item, today: string | undefined): MilestoneStatus {
  const chosen = readString(milestone, 'status');
  return milestoneStatuses.find((status) => status === chosen) ?? suggestStatus(milestone, today);
}

function suggestStatus(milestone: Item, today: string | undefined): MilestoneStatus {
  const date = readString(milestone, 'date');
  if (isReached(milestone)) {
    return 'done';
  }
  if (date !== undefined && today !== undefined && date < today) {
    return 'late';
  }
  if ((slipOf(milestone) ?? 0) > 0) {
    return 'atRisk';
  }
  return Number(readString(milestone, 'progress') ?? 0) > 0 ? 'onTrack' : 'planned';
}

/** How much of a milestone is done, as a fraction: all of one that is reached. */
function progressOf(milestone: Item): string | undefined {
  return isReached(milestone) ? '1' : readString(milestone, 'progress');
}

/** F35: progress of all milestones together, each by its weight; null without any. */
export function planProgress(milestones: readonly Item[]): string | null {
  return calculatePlanProgress(
    milestones.map((milestone) => ({
      weight: readString(milestone, 'weight'),
      progress: progressOf(milestone),
    })),
  );
}

/** F36: of the milestones due by today, those that were reached by their day; null while none is due. */
export function hitRate(milestones: readonly Item[], today: string): string | null {
  const due = milestones.filter((milestone) => (readString(milestone, 'date') ?? '9') <= today);
  const onTime = due.filter((milestone) => {
    const done = readString(milestone, 'doneOn');
    return done !== undefined && done <= (readString(milestone, 'date') ?? '');
  });
  return calculateHitRate(onTime.length, due.length);
}

/** Milestones in the order of their days; those without one come last. */
export function sortMilestones<T extends Pick<Item, 'fields'>>(milestones: readonly T[]): readonly T[] {
  const dayOf = ({ fields }: T) => (typeof fields.date === 'string' ? fields.date : '9999');
  return milestones.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
