import {
  type AgencyRow,
  type ClientRow,
  getAgency,
  getClient,
  listClientPeople,
  listReviews,
  listVersions,
  type ScopedTx,
} from '@kader/db';
import { dayIn } from '@kader/i18n';
import type { AgencySettings, PlanContext } from '@kader/plan/evaluate';
import type { Locale } from '@kader/plan/template';
import { settingsOf } from '../agency/agency-settings.ts';
import { loadCatalogues } from '../library/load-catalogues.ts';
import { approvedVersion } from '../review/status-facts.ts';

/** Everything around a plan that calculations and checks ask for. */
export interface PlanWorld {
  readonly agency: AgencyRow;
  readonly client: ClientRow;
  readonly settings: AgencySettings;
  readonly context: PlanContext;
}

/**
 * Reads the world around a plan as of a moment. With `alsoApproving` somebody is about to be asked: who can approve
 * already is left open, so that nothing finds nobody there.
 */
export async function readPlanWorld(
  scope: ScopedTx,
  plan: { readonly id: string; readonly clientId: string; readonly locale: Locale },
  moment: { readonly at: Date; readonly alsoApproving?: boolean },
): Promise<PlanWorld> {
  const agency = await getAgency(scope);
  const client = await getClient(scope, plan.clientId);
  const { metrics, channels } = await loadCatalogues(scope, plan.locale);
  const approved = approvedVersion({
    reviews: await listReviews(scope, plan.id),
    versions: await listVersions(scope, plan.id),
  });
  const settings = settingsOf(agency.settings);
  return {
    agency,
    client,
    settings,
    context: {
      today: dayIn(agency.timeZone, moment.at),
      catalogues: { metrics: metrics.entries, channels: channels.entries },
      settings,
      country: client.country,
      ...(moment.alsoApproving === true ? {} : { approvers: await listApprovers(scope, client.id) }),
      ...(approved === null
        ? {}
        : {
            approved: {
              version: approved.number,
              sections: approved.sectionHashes,
              header: approved.headerHash,
            },
          }),
    },
  };
}

async function listApprovers(
  scope: ScopedTx,
  clientId: string,
): Promise<readonly { readonly userId: string }[]> {
  const people = await listClientPeople(scope, clientId);
  return people.filter(({ role }) => role === 'approver').map(({ userId }) => ({ userId }));
}
