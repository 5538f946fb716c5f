export type { Actor, AgencyRole, ClientRole, ClientSeat, Side, StaffRole } from './actor.ts';
export { agencyRoles, clientRoles, platformAgencyId, sideOf, staffRoles } from './actor.ts';
export type { Resource } from './can.ts';
export { assertCan, can, permissionsOf } from './can.ts';
export type { Grant, ObjectRule, Permission, SystemTask } from './permissions.ts';
export { allPermissions, grantOf, permissions, systemTasks } from './permissions.ts';
