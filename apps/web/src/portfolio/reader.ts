import type { Permission } from '@kader/access';
import type { PlanRow } from '@kader/api/types';

/** Who looks at a list of plans, as far as the list depends on it. */
export interface Reader {
  readonly side: 'agency' | 'client';
  readonly name: string;
  readonly permissions: readonly Permission[];
}

/** Whether the next step of a plan is the reader's: the agency's work for whoever may edit, a decision for whom it names. */
export function waitsOnReader({ waitsOn }: PlanRow, reader: Reader): boolean {
  if (reader.side === 'agency') {
    return waitsOn.kind === 'agency' && reader.permissions.includes('plan.content:edit');
  }
  return waitsOn.kind === 'client' && waitsOn.names.includes(reader.name);
}

/** Plans in the order in which the reader wants them: what waits on them first, then the newest change. */
export function sortPlans(plans: readonly PlanRow[], reader: Reader): readonly PlanRow[] {
  const rank = (plan: PlanRow) => (waitsOnReader(plan, reader) ? 0 : 1);
  return [...plans].sort((a, b) => rank(a) - rank(b) || compareNewest(a, b));
}

function compareNewest(a: PlanRow, b: PlanRow): number {
  if (a.updatedAt === b.updatedAt) {
    return 0;
  }
  return a.updatedAt > b.updatedAt ? -1 : 1;
}
