import 'server-only';
import { assertReady } from '@kader/services';
import { SettingsError } from '@kader/services/settings';
import { isBuilt } from './env.ts';
import { handleAuthRequest, handleRequest } from './handle-request.ts';
import { takeConsole } from './page-failures.ts';
import { logOf, platformOf } from './platform.ts';

export { pathWithin } from '@kader/services';
export { listDemoMails } from './demo-inbox.ts';
export { listDemoPeople } from './demo-people.ts';
export { logPageFailure } from './page-failures.ts';
export {
  type AgencyView,
  getAdminViewer,
  getAgency,
  getStaff,
  getViewer,
  openPlan,
  orNotFound,
  publicCaller,
  type Viewer,
} from './page-helpers.ts';
export { logOf } from './platform.ts';
export { readInvitation } from './read-invitation.ts';
export { readSignInLink } from './read-sign-in-link.ts';

/** Everything below `/api` of the web app but `/api/auth`. */
export async function handleWebRequest(request: Request): Promise<Response> {
  return await handleRequest(platformOf('web'), request);
}

/** `/api/auth/*` of the web app. */
export async function handleWebAuth(request: Request): Promise<Response> {
  return await handleAuthRequest(platformOf('web'), request);
}

/** Everything below `/api` of the admin app but `/api/auth`. */
export async function handleAdminRequest(request: Request): Promise<Response> {
  return await handleRequest(platformOf('admin'), request);
}

/** `/api/auth/*` of the admin app. */
export async function handleAdminAuth(request: Request): Promise<Response> {
  return await handleAuthRequest(platformOf('admin'), request);
}

/**
 * Called once when an app's process starts. A half-configured process, one whose database roles stand above row-level
 * security, and a demo on a database that is none end here, saying why.
 */
export async function startApp(app: 'web' | 'admin'): Promise<void> {
  const log = logOf(app);
  try {
    const { services, settings } = platformOf(app);
    await assertReady(services, settings.demo);
    log.info({ version: settings.appVersion, demo: settings.demo }, 'ready');
  } catch (error) {
    log.fatal(error instanceof SettingsError ? { faults: error.faults } : { err: error }, 'does not start');
    process.exit(1);
  }
  if (isBuilt()) {
    takeConsole(log);
  }
}
