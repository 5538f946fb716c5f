export { getLibraryTemplate } from './admin/get-library-template.ts';
export { listLibraryTemplates } from './admin/list-library-templates.ts';
export type { AgencyHome, ClientRow, MyAgency, PlanRow } from './agency/agency-home.ts';
export { createAgency } from './agency/create-agency.ts';
export { getAgencyFacts } from './agency/get-agency-facts.ts';
export { getAgencyHome } from './agency/get-agency-home.ts';
export { type AgencySettingsAnswer, getAgencySettings } from './agency/get-agency-settings.ts';
export { listMyAgencies } from './agency/list-my-agencies.ts';
export { makeSlug, reservedSlugs } from './agency/make-slug.ts';
export { saveAgencySettings } from './agency/save-agency-settings.ts';
export { deleteClient } from './bin/delete-client.ts';
export { deletePlan } from './bin/delete-plan.ts';
export { type FoundInBin, findInBin } from './bin/find-in-bin.ts';
export { type BinAnswer, type BinRow, listBin } from './bin/list-bin.ts';
export { restoreClient } from './bin/restore-client.ts';
export { restorePlan } from './bin/restore-plan.ts';
export { archiveClient } from './client/archive-client.ts';
export { createClient } from './client/create-client.ts';
export { type ClientPeopleAnswer, listClientPeople } from './client/list-client-people.ts';
export { saveClientSeat } from './client/save-client-seat.ts';
export type { CompareAnswer, ComparedState } from './compare/compare-answer.ts';
export { compareVersions } from './compare/compare-versions.ts';
export { compareWithDecided, type DecidedVersion } from './compare/compare-with-decided.ts';
export { type RestoreAnswer, restoreVersion } from './compare/restore-version.ts';
export { type DownloadedFile, downloadExport, getExport } from './export/get-export.ts';
export { requestDraftExport } from './export/request-draft-export.ts';
export { requestExport } from './export/request-export.ts';
export { assertReady } from './health/assert-ready.ts';
export { checkHealth, type Health } from './health/check-health.ts';
export { getHistory, type HistoryAnswer, type HistoryEntry } from './history/get-history.ts';
export { type AcceptedInvitation, acceptInvitation } from './invitation/accept-invitation.ts';
export { getInvitation, type InvitationAnswer } from './invitation/get-invitation.ts';
export { resendInvitation } from './invitation/resend-invitation.ts';
export { revokeInvitation } from './invitation/revoke-invitation.ts';
export { type InstalledLibrary, installLibrary } from './library/install-library.ts';
export { inviteMember } from './member/invite-member.ts';
export { listAgencyMembers, type MemberRow, type MembersAnswer } from './member/list-members.ts';
export type { SentInvitation } from './member/present-invitation.ts';
export { removeMember } from './member/remove-member.ts';
export { saveMember } from './member/save-member.ts';
export { findPersonByEmail } from './person/find-person-by-email.ts';
export { savePreferences } from './person/save-preferences.ts';
export { type ApplyAnswer, applyChangeSet } from './plan/apply-change-set.ts';
export { archivePlan } from './plan/archive-plan.ts';
export { copyPlan } from './plan/copy-plan.ts';
export { createPlan } from './plan/create-plan.ts';
export { getChangesSince } from './plan/get-changes-since.ts';
export { getPlanTag } from './plan/get-plan-tag.ts';
export { openPlan } from './plan/open-plan.ts';
export type {
  DecisionRecord,
  OpenPlanAnswer,
  PersonCandidate,
  PersonEntry,
  PlanRights,
  ReviewState,
  SinceAnswer,
} from './plan/open-plan-answer.ts';
export type { PlanStatus } from './plan/plan-status.ts';
export { exportPlanFile } from './plan-file/export-plan-file.ts';
export { importPlan } from './plan-file/import-plan.ts';
export type { PlanFileAnswer, PlanFileFaultAnswer, PlanFileSummary } from './plan-file/plan-file-answer.ts';
export { readPlanFile } from './plan-file/read-plan-file.ts';
export { chooseScenario } from './review/choose-scenario.ts';
export { decideReview } from './review/decide-review.ts';
export { getSharedVersion } from './review/get-shared-version.ts';
export { requestReview } from './review/request-review.ts';
export type { ExportState, SharedVersionAnswer } from './review/shared-version-answer.ts';
export { type SearchAnswer, searchNames } from './search/search-names.ts';
export { endOtherSessions } from './session/end-other-sessions.ts';
export { endSession } from './session/end-session.ts';
export { listMySessions, type MySession } from './session/list-my-sessions.ts';
export { getSignInLink, type SignInLinkAnswer } from './sign-in/get-sign-in-link.ts';
export { pathWithin } from './sign-in/path-within.ts';
export { requestSignInLink } from './sign-in/request-sign-in-link.ts';
export { signInByLink } from './sign-in/sign-in-by-link.ts';
export { getPublicTemplate } from './template/get-public-template.ts';
export { getTemplate } from './template/get-template.ts';
export { listPublicTemplates } from './template/list-public-templates.ts';
export { listTemplates } from './template/list-templates.ts';
export type {
  AdminTemplatePreview,
  AdminTemplateRow,
  TemplateCard,
  TemplateCompleteness,
  TemplatePreview,
} from './template/template-answers.ts';
export { createServiceContext, type ServiceSettings } from './use-case/create-service-context.ts';
export {
  type Acting,
  defineIdentityUseCase,
  defineUseCase,
  execute,
  executeAsPerson,
  type IdentityUseCase,
  type Person,
  type UseCase,
} from './use-case/define-use-case.ts';
export type { ServiceContext } from './use-case/service-context.ts';
