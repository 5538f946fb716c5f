/** Roles a person can hold in an agency. */
export const agencyRoles = ['owner', 'admin', 'planner', 'contributor', 'viewer'] as const;
export type AgencyRole = (typeof agencyRoles)[number];

/** Roles a person can hold at a client of an agency. */
export const clientRoles = ['viewer', 'reviewer', 'approver'] as const;
export type ClientRole = (typeof clientRoles)[number];

/** Roles of platform staff. */
export const staffRoles = ['library-admin', 'platform-admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** One client that a client person sits at, with what they may do there. */
export interface ClientSeat {
  readonly clientId: string;
  readonly role: ClientRole;
  /** May choose the budget scenario (seed 004); the steering committee may if no executive is named. */
  readonly executive: boolean;
  readonly steering: boolean;
}

/** Who acts, on whose data. Resolved once per request from session and URL, never from input alone. */
export type Actor =
  | {
      readonly kind: 'member';
      readonly agencyId: string;
      readonly userId: string;
      readonly role: AgencyRole;
      /** Clients a contributor is assigned to; empty = all. Other roles: always empty. */
      readonly assignedClientIds: readonly string[];
    }
  | {
      readonly kind: 'clientPerson';
      readonly agencyId: string;
      readonly userId: string;
      readonly seats: readonly ClientSeat[];
    }
  | { readonly kind: 'guest'; readonly agencyId: string; readonly grantId: string; readonly targetId: string }
  | { readonly kind: 'staff'; readonly agencyId: string; readonly userId: string; readonly role: StaffRole }
  | { readonly kind: 'system'; readonly agencyId: string; readonly task: string };

/** Side of the wall on which row-level security puts an actor. Staff stand on the agency side of the platform's own agency. */
export type Side = 'agency' | 'client' | 'guest' | 'system';

export function sideOf(actor: Actor): Side {
  switch (actor.kind) {
    case 'member':
    case 'staff':
      return 'agency';
    case 'clientPerson':
      return 'client';
    case 'guest':
      return 'guest';
    case 'system':
      return 'system';
  }
}

/** Agency that holds the platform's template library. Reserved; no member belongs to it, only staff. */
export const platformAgencyId = '00000000-0000-7000-8000-000000000001';
