import type { Locale } from '@kader/plan/template';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { userIdOf } from './actor-columns.ts';
import { fromJson } from './json.ts';
import { expectOne } from './refuse.ts';

/** What can lie in the bin. */
export type Binned = 'plan' | 'client';

/** Something in the bin. A plan whose client lies there too is not listed: it comes back with the client. */
export interface BinEntry {
  readonly kind: Binned;
  readonly id: string;
  /** Title of the plan, or name of the client, as written. */
  readonly name: string;
  /** Language in which the name is written. */
  readonly locale: Locale;
  readonly client: { readonly id: string; readonly name: string; readonly slug: string };
  /** How many plans come back with it. */
  readonly plans: number;
  readonly deletedAt: Date;
  /** Null when whoever did it left the agency before, or was no member. */
  readonly deletedByName: string | null;
}

interface BinRecord extends Omit<BinEntry, 'client'> {
  readonly clientId: string;
  readonly clientName: string;
  readonly clientSlug: string;
}

/** Puts a plan or client out of everybody's sight. Throws NOT_FOUND when it is not there, or in the bin already. */
export async function putInBin(
  scope: ScopedTx,
  thing: { readonly kind: Binned; readonly id: string },
  at: Date,
): Promise<void> {
  const rows = await prismaOf(scope).$queryRaw<{ done: boolean }[]>`
    select app.put_in_bin(${thing.kind}, ${thing.id}::uuid, ${userIdOf(scope.actor)}::uuid, ${at}::timestamptz) as done`;
  expectOne({ count: rows[0]?.done === true ? 1 : 0 });
}

/** Takes it back as it was. Throws NOT_FOUND when it does not lie in the bin (any more). */
export async function takeFromBin(
  scope: ScopedTx,
  thing: { readonly kind: Binned; readonly id: string },
): Promise<void> {
  const rows = await prismaOf(scope).$queryRaw<{ done: boolean }[]>`
    select app.take_from_bin(${thing.kind}, ${thing.id}::uuid) as done`;
  expectOne({ count: rows[0]?.done === true ? 1 : 0 });
}

/** What lies in the bin of the agency, deleted last first. */
export async function listBin(scope: ScopedTx): Promise<BinEntry[]> {
  const rows = await prismaOf(scope).$queryRaw<BinRecord[]>`
    select kind, id, name, locale, client_id as "clientId", client_name as "clientName", client_slug as "clientSlug",
      plans, deleted_at as "deletedAt", deleted_by_name as "deletedByName"
    from app.list_bin()`;
  return rows.map(({ clientId, clientName, clientSlug, ...entry }) => ({
    ...entry,
    client: { id: clientId, name: clientName, slug: clientSlug },
  }));
}

/** Something whose days in the bin are over, with the exports of it, whose files go too. */
export interface DueForErasure {
  readonly kind: Binned;
  readonly id: string;
  readonly clientId: string;
  readonly exports: readonly string[];
}

/** What has lain in the bin since `before`. Needs the worker's role. */
export async function listDueForErasure(scope: ScopedTx, before: Date): Promise<DueForErasure[]> {
  return await prismaOf(scope).$queryRaw<DueForErasure[]>`
    select kind, id, client_id as "clientId", exports
    from app.due_for_erasure(${before}::timestamptz)`;
}

/**
 * Erases a plan or client that has lain in the bin since `before`, with everything that belongs to it, and leaves a
 * tombstone. False when there is nothing to erase: taken back meanwhile, or erased already. Needs the worker's role.
 */
export async function eraseFromBin(
  scope: ScopedTx,
  thing: { readonly kind: Binned; readonly id: string },
  when: { readonly before: Date; readonly at: Date },
): Promise<boolean> {
  const { id } = thing;
  const { before, at } = when;
  const client = prismaOf(scope);
  const rows =
    thing.kind === 'client'
      ? await client.$queryRaw<{ done: boolean }[]>`
          select app.erase_client(${id}::uuid, ${before}::timestamptz, ${at}::timestamptz) as done`
      : await client.$queryRaw<{ done: boolean }[]>`
          select app.erase_document(${id}::uuid, ${before}::timestamptz, ${at}::timestamptz) as done`;
  return rows[0]?.done === true;
}

/** What stays of something erased. */
export interface TombstoneRow {
  readonly kind: Binned;
  readonly target: string;
  readonly clientId: string;
  readonly deletedAt: Date;
  readonly deletedBy: string | null;
  readonly erasedAt: Date;
  /** Hashes of what was shared, per version. */
  readonly versions: readonly { readonly document: string; readonly number: number; readonly hash: string }[];
}

/** What was erased in the agency, last first. */
export async function listTombstones(scope: ScopedTx): Promise<TombstoneRow[]> {
  const rows = await prismaOf(scope).tombstone.findMany({
    where: { agencyId: scope.agencyId },
    omit: { agencyId: true },
    orderBy: [{ erasedAt: 'desc' }, { target: 'asc' }],
  });
  return rows.map((row) => ({
    ...row,
    kind: row.kind === 'client' ? 'client' : 'plan',
    versions: fromJson<TombstoneRow['versions']>(row.versions),
  }));
}
