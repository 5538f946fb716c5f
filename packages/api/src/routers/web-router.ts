import {
  createAgency,
  createClient,
  createPlan,
  decideReview,
  getAgencyHome,
  getExport,
  getInvitation,
  getSharedVersion,
  getTemplate,
  listMyAgencies,
  listTemplates,
  requestExport,
  requestReview,
} from '@kader/services';
import { personMutation, personQuery, router, tenantMutation, tenantQuery } from '../trpc/procedures.ts';

/** Everything the web app can ask for, beside the document handlers. A table of contents: the work is in `services`. */
export const webRouter = router({
  account: router({
    agencies: personQuery(listMyAgencies),
    createAgency: personMutation(createAgency),
  }),
  agency: router({
    home: tenantQuery(getAgencyHome),
  }),
  client: router({
    create: tenantMutation(createClient),
  }),
  template: router({
    list: tenantQuery(listTemplates),
    get: tenantQuery(getTemplate),
  }),
  plan: router({
    create: tenantMutation(createPlan),
  }),
  review: router({
    request: tenantMutation(requestReview),
    version: tenantQuery(getSharedVersion),
    decide: tenantMutation(decideReview),
  }),
  export: router({
    request: tenantMutation(requestExport),
    get: tenantQuery(getExport),
  }),
  invitation: router({
    get: personQuery(getInvitation),
  }),
});

export type WebRouter = typeof webRouter;
