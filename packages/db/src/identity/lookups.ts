import type { AgencyRole, ClientSeat } from '@kader/access';
import { type Database, rolePool } from '../doors/database.ts';
import { type IdentityTx, queryIdentity } from '../doors/with-identity.ts';
import type { TokenKind } from '../repositories/directory.ts';

/** Id of the agency that an address names; null if none does. */
export async function findAgencyBySlug(identity: IdentityTx, slug: string): Promise<string | null> {
  const rows = await queryIdentity<{ id: string | null }>(identity, 'select app.agency_of_slug($1) as id', [
    slug,
  ]);
  return rows[0]?.id ?? null;
}

/** What a token opens, and whether it still does. */
export interface ResolvedToken {
  readonly agencyId: string;
  readonly target: string;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly usedAt: Date | null;
}

/** Looks a token up by its hash, also one that is used, revoked or expired; null if there never was one. */
export async function resolveToken(
  identity: IdentityTx,
  kind: TokenKind,
  hash: string,
): Promise<ResolvedToken | null> {
  const rows = await queryIdentity<ResolvedToken>(
    identity,
    `select agency_id as "agencyId", target, expires_at as "expiresAt", revoked_at as "revokedAt", used_at as "usedAt"
     from app.resolve_token($1, $2)`,
    [kind, hash],
  );
  return rows[0] ?? null;
}

/** A seat with what is shown of its client before a scope is open. */
export interface SeatAtClient extends ClientSeat {
  readonly clientSlug: string;
  readonly clientName: string;
}

/** One side of one agency that a person belongs to. */
export type MembershipEntry =
  | {
      readonly kind: 'member';
      readonly agencyId: string;
      readonly agencySlug: string;
      readonly agencyName: string;
      readonly role: AgencyRole;
      readonly assignedClientIds: readonly string[];
    }
  | {
      readonly kind: 'clientPerson';
      readonly agencyId: string;
      readonly agencySlug: string;
      readonly agencyName: string;
      readonly seats: readonly SeatAtClient[];
    };

/** A membership as the database gives it. */
export interface MembershipRecord {
  readonly agencyId: string;
  readonly agencySlug: string;
  readonly agencyName: string;
  readonly kind: 'member' | 'clientPerson';
  readonly role: AgencyRole;
  readonly assigned: readonly string[];
  readonly seats: readonly SeatAtClient[];
}

/** Columns of a `MembershipRecord` of `app.my_memberships(…) m`. */
export const membershipColumns = `m.agency_id as "agencyId", m.agency_slug as "agencySlug", m.agency_name as "agencyName",
  m.kind, m.role, m.assigned, m.seats`;

export function toMembership(record: MembershipRecord): MembershipEntry {
  const { kind, agencyId, agencySlug, agencyName, role, assigned, seats } = record;
  const agency = { agencyId, agencySlug, agencyName };
  return kind === 'member'
    ? { kind, ...agency, role, assignedClientIds: assigned }
    : { kind, ...agency, seats };
}

/** Everything a person belongs to, by agency name. */
export async function listMembershipsOf(identity: IdentityTx, userId: string): Promise<MembershipEntry[]> {
  const rows = await queryIdentity<MembershipRecord>(
    identity,
    `select ${membershipColumns} from app.my_memberships($1) m order by m.agency_name, m.agency_id, m.kind`,
    [userId],
  );
  return rows.map(toMembership);
}

/** Whether the installation carries a mark, e.g. `demo`. */
export async function isMarked(identity: IdentityTx, mark: string): Promise<boolean> {
  const text = `select 1 as found from directory where kind = 'mark' and key = $1`;
  return (await queryIdentity(identity, text, [mark])).length > 0;
}

/** Marks the whole installation, for good. Needs the worker's role. */
export async function markInstallation(database: Database, mark: string, at: Date): Promise<void> {
  await rolePool(database, 'worker').query('select app.set_mark($1, $2)', [mark, at]);
}
