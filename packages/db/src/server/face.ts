export { createRoles } from './create-roles.ts';
export { migrate } from './migrate.ts';
export type { RoleUrls } from './roles.ts';
