import type { AgencyRole, ClientRole } from '@kader/access';
import type { Locale } from '@kader/plan/template';
import type { PlanStatus } from '../plan/plan-status.ts';

/** One agency that a person belongs to, on either side. */
export type MyAgency = { readonly name: string; readonly slug: string } & (
  | { readonly side: 'agency'; readonly role: AgencyRole }
  | {
      readonly side: 'client';
      /** Clients of the agency at which the person sits, by name, with the role they have at each. At least one. */
      readonly seats: readonly { readonly clientName: string; readonly role: ClientRole }[];
    }
);

/** A plan as a row of a list. Money and checks come from roll-ups, never from items. */
export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly client: { readonly name: string; readonly slug: string };
  readonly status: PlanStatus;
  /** Who has to act next; names of client people for `client`. */
  readonly waitsOn: { readonly kind: 'client' | 'agency' | 'nobody'; readonly names: readonly string[] };
  /** Filled and required fields of the shown sections (F42); null until calculated for the first time. */
  readonly completeness: { readonly filled: number; readonly required: number } | null;
  readonly checks: { readonly errors: number; readonly warnings: number } | null;
  /** ISO date-time of the last change and who made it. */
  readonly updatedAt: string;
  readonly updatedBy: string;
}

export interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly trade: string;
  readonly country: string;
  readonly currency: string;
  readonly locale: Locale;
  /** Plans that are not archived. */
  readonly planCount: number;
  readonly archived: boolean;
}

/** The first screen of an agency; for a person of a client the same shape, holding only what is theirs. */
export interface AgencyHome {
  readonly clients: readonly ClientRow[];
  readonly plans: readonly PlanRow[];
}
