import { can } from '@kader/access';
import { withHotScope } from '@kader/db';
import {
  type ApprovedFacts,
  type ClientListRow,
  listClientRows,
  listDocuments,
  listSharedDocuments,
  type ReviewFacts,
} from '@kader/db/hot';
import { z } from 'zod';
import { derivePlanStatus, type PlanStatus } from '../plan/plan-status.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import type { AgencyHome, PlanRow } from './agency-home.ts';

/**
 * Clients and plans that the actor may see, with what waits on whom. A person of a client gets what was shared with
 * them, a contributor who is assigned to clients theirs.
 */
export const getAgencyHome = defineUseCase({
  name: 'get-agency-home',
  permission: 'client.workspace:read',
  input: z.undefined(),
  run: async ({ actor, context }): Promise<AgencyHome> => {
    const mayKnow = (clientId: string) => can(actor, 'client.workspace:read', { clientId });
    return await withHotScope(context.db, actor, async (scope) => {
      const [clients, plans] = await Promise.all([
        listClientRows(scope),
        actor.kind === 'clientPerson'
          ? listSharedDocuments(scope).then((rows) => rows.map(presentShared))
          : listDocuments(scope).then((rows) =>
              rows.filter(({ clientId }) => mayKnow(clientId)).map(presentWorking),
            ),
      ]);
      const known = clients.filter(({ id }) => mayKnow(id));
      const counts = countPlans(plans);
      return { clients: known.map((client) => presentClient(client, counts.get(client.slug) ?? 0)), plans };
    });
  },
});

/** Plans that are not archived, by the slug of their client. */
function countPlans(plans: readonly PlanRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { client, status } of plans) {
    if (status.state !== 'archived') {
      counts.set(client.slug, (counts.get(client.slug) ?? 0) + 1);
    }
  }
  return counts;
}

function presentClient(client: ClientListRow, planCount: number): AgencyHome['clients'][number] {
  const { id, name, slug, trade, country, currency, defaultLocale } = client;
  const archived = client.archivedAt !== null;
  return { id, name, slug, trade, country, currency, locale: defaultLocale, planCount, archived };
}

interface Facts {
  readonly archivedAt: Date | null;
  readonly review: ReviewFacts | null;
  readonly approved: ApprovedFacts | null;
  readonly sharedHash: string | null;
}

function statusFrom({ archivedAt, review, approved, sharedHash }: Facts): PlanStatus {
  const outcomes = { approved: 'approved', changes_requested: 'changesRequested' } as const;
  return derivePlanStatus({
    archivedAt,
    review:
      review === null
        ? null
        : {
            version: review.versionNumber,
            outcome: review.outcome === null ? 'open' : outcomes[review.outcome],
          },
    approved: approved === null ? null : { version: approved.versionNumber, hash: approved.hash },
    sharedHash,
  });
}

/** An open review waits on the client's approvers; what the client asked to change waits on the agency. */
function waitsOn(status: PlanStatus, review: ReviewFacts | null): PlanRow['waitsOn'] {
  switch (status.state) {
    case 'inReview':
      return { kind: 'client', names: review?.waitingFor ?? [] };
    case 'changesRequested':
    case 'changedSince':
    case 'draft':
      return { kind: 'agency', names: [] };
    default:
      return { kind: 'nobody', names: [] };
  }
}

function presentWorking(row: Awaited<ReturnType<typeof listDocuments>>[number]): PlanRow {
  const status = statusFrom(row);
  return {
    id: row.id,
    title: row.title,
    locale: row.locale,
    client: { name: row.clientName, slug: row.clientSlug },
    status,
    waitsOn: waitsOn(status, row.review),
    completeness: row.evaluated ? { filled: row.filled, required: row.required } : null,
    checks: row.evaluated ? { errors: row.errors, warnings: row.warnings } : null,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedByName ?? '',
  };
}

function presentShared(row: Awaited<ReturnType<typeof listSharedDocuments>>[number]): PlanRow {
  const status = statusFrom({ ...row, archivedAt: null, sharedHash: null });
  return {
    id: row.id,
    title: row.title,
    locale: row.locale,
    client: { name: row.clientName, slug: row.clientSlug },
    status,
    waitsOn: waitsOn(status, row.review),
    completeness: null,
    checks: null,
    updatedAt: row.sharedAt.toISOString(),
    updatedBy: row.sharedByName,
  };
}
