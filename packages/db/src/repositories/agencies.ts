import type { AgencySettings } from '@kader/plan/evaluate';
import type { Locale } from '@kader/plan/template';
import { sqlStates } from '../doors/sql-state.ts';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { fromJson, toJson } from './json.ts';
import { expectOne, orNotFound, orRefuse } from './refuse.ts';

/** An agency. Readable by all its people and those of its clients. */
export interface AgencyRow {
  readonly agencyId: string;
  readonly slug: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly defaultLocale: Locale;
  /** IANA zone, e.g. `Europe/Amsterdam`. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Thresholds that differ from the defaults of domain 2.1. */
  readonly settings: Partial<AgencySettings>;
  /** `#rrggbb`, lower case. */
  readonly brandColor: string | null;
  readonly createdAt: Date;
}

/**
 * Makes the agency of the scope and claims its slug, both or neither. The scope's actor acts in the new agency's name: its
 * first owner, or the system.
 * Throws SLUG_TAKEN.
 */
export async function createAgency(scope: ScopedTx, agency: Omit<AgencyRow, 'agencyId'>): Promise<void> {
  const client = prismaOf(scope);
  await orRefuse(
    client.$queryRaw`select app.claim_slug(${agency.slug}, ${agency.createdAt}::timestamptz)::text`,
    {
      [sqlStates.unique]: 'SLUG_TAKEN',
    },
  );
  await client.agency.createMany({
    data: [{ ...agency, agencyId: scope.agencyId, settings: toJson(agency.settings) }],
  });
}

/** The agency of the scope; null before it was made. */
export async function findAgency(scope: ScopedTx): Promise<AgencyRow | null> {
  const row = await prismaOf(scope).agency.findUnique({ where: { agencyId: scope.agencyId } });
  return row === null
    ? null
    : {
        ...row,
        defaultLocale: row.defaultLocale as Locale,
        settings: fromJson<Partial<AgencySettings>>(row.settings),
      };
}

/** The agency of the scope. Throws NOT_FOUND. */
export async function getAgency(scope: ScopedTx): Promise<AgencyRow> {
  return orNotFound(await findAgency(scope));
}

/** Keeps what the agency's people set for all of it. Throws NOT_FOUND. */
export async function updateAgency(
  scope: ScopedTx,
  change: Pick<AgencyRow, 'name' | 'timeZone' | 'settings'>,
): Promise<void> {
  const { settings, ...rest } = change;
  const data = { ...rest, settings: toJson(settings) };
  expectOne(await prismaOf(scope).agency.updateMany({ where: { agencyId: scope.agencyId }, data }));
}
