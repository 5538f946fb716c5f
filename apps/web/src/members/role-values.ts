import { type AgencyRole, agencyRoles } from '@kader/access';

/** A role and the clients that go with it, as they are chosen in a form. */
export interface RoleValues extends Record<string, unknown> {
  readonly role: AgencyRole;
  /** Whether a contributor works for all clients, also those to come, or for some. */
  readonly scope: 'all' | 'only';
  readonly clientIds: readonly string[];
}

/** Roles that somebody may give: only owners make owners. */
export function rolesToGive(mayManageOwners: boolean): readonly AgencyRole[] {
  return mayManageOwners ? agencyRoles : agencyRoles.filter((role) => role !== 'owner');
}

/** The clients that were chosen; none = all. */
export function chosenClients({ role, scope, clientIds }: RoleValues): string[] {
  return role === 'contributor' && scope === 'only' ? [...clientIds] : [];
}

/** What is wrong with a choice, by field: whoever works for some clients works for one at least. */
export function wrongChoice(values: RoleValues): { readonly clientIds?: string } {
  const { role, scope, clientIds } = values;
  return role === 'contributor' && scope === 'only' && clientIds.length === 0
    ? { clientIds: 'notOption' }
    : {};
}
