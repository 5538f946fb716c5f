import { v7 as uuidv7 } from 'uuid';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { actorColumns } from './actor-columns.ts';
import { fromJson, toJson } from './json.ts';

/** What happened: an action such as `plan.create`, the things it happened to by kind, and particulars. Ids and counts, never content. */
export interface AuditEntry {
  readonly at: Date;
  readonly actorName: string;
  readonly action: string;
  readonly target: Readonly<Record<string, string>>;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditRow extends AuditEntry {
  readonly id: string;
  readonly actorKind: string;
  readonly actorId: string | null;
}

/** Writes down what the actor of the scope did, in the transaction in which it was done. Works on every side. */
export async function writeAudit(scope: ScopedTx, entry: AuditEntry): Promise<void> {
  // createMany, not create: that reads the row back, which a client's side may not.
  await prismaOf(scope).auditEvent.createMany({
    data: [
      {
        ...entry,
        ...actorColumns(scope.actor),
        agencyId: scope.agencyId,
        id: uuidv7(),
        target: toJson(entry.target),
        detail: toJson(entry.detail),
      },
    ],
  });
}

/** Newest first, at most `limit`. Agency side. */
export async function listAudit(scope: ScopedTx, limit: number): Promise<AuditRow[]> {
  const rows = await prismaOf(scope).auditEvent.findMany({
    where: { agencyId: scope.agencyId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  return rows.map(({ agencyId: _agency, ...row }) => ({
    ...row,
    target: fromJson<AuditEntry['target']>(row.target),
    detail: fromJson<AuditEntry['detail']>(row.detail),
  }));
}
