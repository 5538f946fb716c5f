import type { AgencyHome, ClientRow, PlanRow } from '@kader/api/types';

/** Which half of a list is shown. */
export type Shown = 'current' | 'archived';

/** What the address asks for: `?show=archived`, or what is current. */
export function shownBy(show: string | string[] | undefined): Shown {
  return show === 'archived' ? 'archived' : 'current';
}

/** Plans that are archived, and those that are not. */
export function splitPlans(plans: readonly PlanRow[]): Readonly<Record<Shown, readonly PlanRow[]>> {
  const isArchived = ({ status }: PlanRow) => status.state === 'archived';
  return { current: plans.filter((plan) => !isArchived(plan)), archived: plans.filter(isArchived) };
}

/** Clients and plans in two halves. A plan of an archived client counts as archived with it. */
export function splitHome({ clients, plans }: AgencyHome): Readonly<Record<Shown, AgencyHome>> {
  const archived = new Set(clients.filter((client) => client.archived).map(({ slug }) => slug));
  const isArchived = (plan: PlanRow) => plan.status.state === 'archived' || archived.has(plan.client.slug);
  const half = (pick: (yes: boolean) => boolean): AgencyHome => ({
    clients: clients.filter((client: ClientRow) => pick(client.archived)),
    plans: plans.filter((plan) => pick(isArchived(plan))),
  });
  return { current: half((yes) => !yes), archived: half((yes) => yes) };
}
