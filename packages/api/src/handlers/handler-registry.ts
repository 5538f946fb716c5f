import { documentHandlers } from './document-handlers.ts';
import { exportHandler } from './export-handler.ts';
import type { Handler } from './handler.ts';
import { healthHandler } from './health-handler.ts';
import { adminPersonHandlers, webPersonHandlers } from './person-handlers.ts';
import { signInHandlers } from './sign-in-handlers.ts';

/** Plain handlers of each app, beside its procedures. Walkers go through this list; nothing is routed that is not in it. */
export const handlers: Readonly<Record<'web' | 'admin', readonly Handler[]>> = {
  web: [healthHandler, ...signInHandlers, ...webPersonHandlers, ...documentHandlers, exportHandler],
  admin: [healthHandler, ...signInHandlers, ...adminPersonHandlers],
};

/** Handlers of a process in its mode. Those of the demo are not even loaded in production. */
export async function handlersFor(app: 'web' | 'admin', demo: boolean): Promise<readonly Handler[]> {
  if (!demo) {
    return handlers[app];
  }
  const { adminDemoHandlers, webDemoHandlers } = await import('./demo-handlers.ts');
  return [...handlers[app], ...(app === 'web' ? webDemoHandlers : adminDemoHandlers)];
}
