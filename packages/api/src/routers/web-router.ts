import {
  archiveClient,
  archivePlan,
  compareVersions,
  compareWithDecided,
  copyPlan,
  createAgency,
  createClient,
  createPlan,
  decideReview,
  deleteClient,
  deletePlan,
  endOtherSessions,
  endSession,
  findInBin,
  getAgencyHome,
  getAgencySettings,
  getExport,
  getHistory,
  getInvitation,
  getSharedVersion,
  getTemplate,
  listBin,
  listMyAgencies,
  listMySessions,
  listTemplates,
  requestDraftExport,
  requestExport,
  requestReview,
  restoreClient,
  restorePlan,
  restoreVersion,
  saveAgencySettings,
  searchNames,
} from '@kader/services';
import { personMutation, personQuery, router, tenantMutation, tenantQuery } from '../trpc/procedures.ts';

/** Everything the web app can ask for, beside the document handlers. A table of contents: the work is in `services`. */
export const webRouter = router({
  account: router({
    agencies: personQuery(listMyAgencies),
    createAgency: personMutation(createAgency),
    sessions: personQuery(listMySessions),
    endSession: personMutation(endSession),
    endOtherSessions: personMutation(endOtherSessions),
  }),
  agency: router({
    home: tenantQuery(getAgencyHome),
    search: tenantQuery(searchNames),
    settings: tenantQuery(getAgencySettings),
    saveSettings: tenantMutation(saveAgencySettings),
  }),
  client: router({
    create: tenantMutation(createClient),
    archive: tenantMutation(archiveClient),
    delete: tenantMutation(deleteClient),
    restore: tenantMutation(restoreClient),
  }),
  bin: router({
    list: tenantQuery(listBin),
    find: tenantQuery(findInBin),
  }),
  template: router({
    list: tenantQuery(listTemplates),
    get: tenantQuery(getTemplate),
  }),
  plan: router({
    create: tenantMutation(createPlan),
    history: tenantQuery(getHistory),
    compare: tenantQuery(compareVersions),
    restoreVersion: tenantMutation(restoreVersion),
    copy: tenantMutation(copyPlan),
    archive: tenantMutation(archivePlan),
    delete: tenantMutation(deletePlan),
    restore: tenantMutation(restorePlan),
  }),
  review: router({
    request: tenantMutation(requestReview),
    version: tenantQuery(getSharedVersion),
    decided: tenantQuery(compareWithDecided),
    decide: tenantMutation(decideReview),
  }),
  export: router({
    request: tenantMutation(requestExport),
    requestDraft: tenantMutation(requestDraftExport),
    get: tenantQuery(getExport),
  }),
  invitation: router({
    get: personQuery(getInvitation),
  }),
});

export type WebRouter = typeof webRouter;
