import type { OpenPlanAnswer } from '@kader/api/types';

/** Number of the version shared last; 0 when none was. */
export function newestVersion({
  review,
  approved,
  decisions,
}: Pick<OpenPlanAnswer, 'review' | 'approved' | 'decisions'>): number {
  return Math.max(
    0,
    review?.version ?? 0,
    approved?.version ?? 0,
    ...decisions.map(({ version }) => version),
  );
}
