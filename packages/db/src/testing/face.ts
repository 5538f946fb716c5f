export { createEmptyDatabase, type EmptyDatabase } from './create-empty-database.ts';
export { createTestDatabase, type TestDatabase } from './create-test-database.ts';
export { type OwnCluster, openOwnCluster } from './open-own-cluster.ts';
export { queryAs } from './query-as.ts';
export { idsOfAgency, stateOfAgency } from './rows-of-agency.ts';
export {
  type SeededAgency,
  seedAgency,
  seedClient,
  seedDocument,
  seedMember,
  seedStructure,
  seedTemplate,
  seedTime,
  sha256Of,
} from './seed-agency.ts';
export { type SeededReview, seedReview } from './seed-version.ts';
