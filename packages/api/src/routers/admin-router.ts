import { getLibraryTemplate, listLibraryTemplates } from '@kader/services';
import { router, tenantQuery } from '../trpc/procedures.ts';

/** Everything the admin app can ask for. Staff act in the platform's own agency. */
export const adminRouter = router({
  template: router({
    list: tenantQuery(listLibraryTemplates),
    get: tenantQuery(getLibraryTemplate),
  }),
});
