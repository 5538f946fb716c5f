import type { Permission } from '@kader/access';

/** What somebody may do with the life of plans and clients. */
export interface LifeRights {
  readonly copy: boolean;
  /** Download a plan as it stands. */
  readonly pdf: boolean;
  readonly archivePlans: boolean;
  readonly deletePlans: boolean;
  readonly archiveClients: boolean;
  readonly deleteClients: boolean;
  /** See the bin and take things out of it. */
  readonly bin: boolean;
}

/** The same, from the permissions that an agency's page knows. */
export function lifeRights(permissions: readonly Permission[]): LifeRights {
  const may = (permission: Permission) => permissions.includes(permission);
  return {
    copy: may('plan.document:create'),
    pdf: may('plan.content:export'),
    archivePlans: may('plan.document:archive'),
    deletePlans: may('plan.document:delete'),
    archiveClients: may('client.workspace:archive'),
    deleteClients: may('client.workspace:delete'),
    bin: may('plan.document:restore'),
  };
}
