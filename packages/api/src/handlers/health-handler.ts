import { checkHealth } from '@kader/services';
import { json, type PersonHandler } from './handler.ts';

/** Whether the process can work: the database answers, under roles to which row-level security applies. */
export const healthHandler: PersonHandler = {
  kind: 'person',
  method: 'GET',
  pattern: '/health',
  useCase: null,
  respond: async ({ context }) => {
    const { ok } = await checkHealth(context.services, context.demo);
    return json({ ok, version: context.services.appVersion }, { status: ok ? 200 : 503 });
  },
};
