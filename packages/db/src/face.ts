export { assertHarmlessRoles } from './doors/assert-harmless-roles.ts';
export { createDatabase, type Database, type DatabaseOptions, type DatabaseUrls } from './doors/database.ts';
export { type HotTx, withHotScope } from './doors/with-hot-scope.ts';
export { type IdentityTx, withIdentity } from './doors/with-identity.ts';
export { type ScopedTx, withScope } from './doors/with-scope.ts';

export { type AccountRow, findUserByAccount, linkAccount } from './identity/accounts.ts';
export { type AuthAdapter, createAuthAdapter } from './identity/auth-adapter.ts';
export {
  findAgencyBySlug,
  isMarked,
  listMembershipsOf,
  type MembershipEntry,
  markInstallation,
  type ResolvedToken,
  resolveToken,
  type SeatAtClient,
} from './identity/lookups.ts';
export { hitRateLimit, type RateRule, returnHit } from './identity/rate-limits.ts';
export {
  type Audience,
  createSession,
  deleteSession,
  deleteSessionOf,
  deleteSessionsOf,
  extendSession,
  findSession,
  listSessionsOf,
  type NewSession,
  type SessionRow,
  sweepIdentity,
} from './identity/sessions.ts';
export {
  createSignInLink,
  findSignInLink,
  type SignInLinkRow,
  signInByLink,
} from './identity/sign-in-links.ts';
export {
  ensureUser,
  findUser,
  findUserByEmail,
  grantStaffRole,
  type UserChange,
  type UserRow,
  updateUser,
} from './identity/users.ts';
export { freeJobsOfTheDead, holdQueuePlace, type QueuePlace } from './queue/hold-place.ts';
export {
  type AgencyRow,
  createAgency,
  findAgency,
  getAgency,
  updateAgency,
} from './repositories/agencies.ts';
export { type AuditEntry, type AuditRow, listAudit, writeAudit } from './repositories/audit-events.ts';
export {
  type BinEntry,
  type DueForErasure,
  eraseFromBin,
  listBin,
  listDueForErasure,
  listTombstones,
  putInBin,
  type TombstoneRow,
  takeFromBin,
} from './repositories/bin.ts';
export {
  type CatalogueVersionRow,
  createCatalogueVersion,
  findCatalogue,
  type NewCatalogueVersion,
  publishCatalogueVersion,
} from './repositories/catalogues.ts';
export {
  addClientPerson,
  type ClientPersonRow,
  listClientPeople,
  removeClientPerson,
  removeFromClients,
  setClientSeat,
} from './repositories/client-people.ts';
export {
  type ClientRow,
  createClient,
  getClient,
  getClientBySlug,
  listClients,
  setClientArchived,
} from './repositories/clients.ts';
export { type DecisionRow, listDecisions, recordDecision } from './repositories/decisions.ts';
export {
  consumeToken,
  type NewToken,
  registerToken,
  revokeTokens,
  type TokenKind,
} from './repositories/directory.ts';
export { type DocumentPersonRow, listDocumentPeople } from './repositories/document-people.ts';
export {
  createDocument,
  type DocumentRollUps,
  type DocumentRow,
  getDocument,
  listActiveDocuments,
  lockDocument,
  type NewDocument,
  setDocumentArchived,
  setDocumentRollUps,
} from './repositories/documents.ts';
export {
  type DraftFacts,
  type ExportRow,
  type FinishedFile,
  failExport,
  finishExport,
  getExport,
  moveExport,
  type NewExport,
  renewDraft,
  renewExports,
  requestExport,
  setExportProgress,
} from './repositories/exports.ts';
export {
  acceptInvitation,
  createInvitation,
  getInvitation,
  type InvitationRow,
  joinByInvitation,
  listInvitations,
  listMemberInvitations,
  markUndelivered,
  type NewInvitation,
  renewInvitation,
  replaceInvitationToken,
  revokeInvitation,
  revokeMemberInvitationsBy,
} from './repositories/invitations.ts';
export { enqueueJob, type Job, listAgenciesForJobs } from './repositories/jobs.ts';
export {
  addMember,
  assignClients,
  getMember,
  listMembers,
  lockOwnersWith,
  type MembershipRow,
  removeMember,
  setMemberRole,
} from './repositories/memberships.ts';
export {
  addReviewApprover,
  createReview,
  getReview,
  listReviews,
  lockReview,
  type NewReview,
  type ReviewApproverRow,
  type ReviewOutcome,
  type ReviewRow,
  withdrawPlace,
  withdrawReview,
} from './repositories/reviews.ts';
export {
  listScenarioChoices,
  namesExecutive,
  recordScenarioChoice,
  type ScenarioChoiceRow,
} from './repositories/scenario-choices.ts';
export {
  createTemplate,
  createTemplateVersion,
  deprecateTemplateVersion,
  findOwnTemplate,
  getPublishedTemplate,
  getTemplateVersion,
  type LibraryStatus,
  listOwnTemplates,
  listPublishedTemplates,
  listTemplateWords,
  type NewTemplateVersion,
  publishTemplateVersion,
  putTemplateWords,
  type TemplateRef,
  type TemplateRow,
  type TemplateVersionRow,
  type TemplateWordsRow,
} from './repositories/templates.ts';
export {
  createVersion,
  getInternalBody,
  getSharedBody,
  getVersion,
  listVersions,
  type NewVersion,
  type VersionRow,
} from './repositories/versions.ts';
export { withMigrationLock } from './server/migration-lock.ts';
