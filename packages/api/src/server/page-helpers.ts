import 'server-only';
import { type AgencyRole, type ClientSeat, type Permission, permissionsOf } from '@kader/access';
import type { ErrorCode } from '@kader/errors';
import type { Locale } from '@kader/plan/template';
import {
  execute,
  getAgencyFacts,
  type OpenPlanAnswer,
  openPlan as openPlanUseCase,
  reservedSlugs,
} from '@kader/services';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { logRefusal } from '../http/log-access.ts';
import { makeContext } from '../http/make-context.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requestIdOf } from '../http/request-id.ts';
import { type Theme, themeCookie } from '../http/request-locale.ts';
import { adminRouter } from '../routers/admin-router.ts';
import { webRouter } from '../routers/web-router.ts';
import { fromTrpcError, refusalOf } from '../trpc/format-error.ts';
import { createCallerFactory } from '../trpc/procedures.ts';
import { platformOf } from './platform.ts';

const makeWebCaller = createCallerFactory(webRouter);
const makeAdminCaller = createCallerFactory(adminRouter);

/** What the reader of a page is refused stands in the log, as it does when a browser asks. */
function noteRefusal({ log, person, actor }: RequestContext, code: ErrorCode): void {
  const who = { ...(person && { userId: person.userId }), ...(actor && { agencyId: actor.agencyId }) };
  logRefusal(log, code, { door: 'page', ...who });
}

function webCaller(context: RequestContext) {
  return makeWebCaller(context, {
    onError: ({ error }) => noteRefusal(context, fromTrpcError(error).code),
  });
}

function adminCaller(context: RequestContext) {
  return makeAdminCaller(context, {
    onError: ({ error }) => noteRefusal(context, fromTrpcError(error).code),
  });
}

/** Who looks at a page, and how they want it. */
export interface Viewer {
  readonly person: { readonly userId: string; readonly email: string; readonly name: string } | null;
  readonly locale: Locale;
  readonly theme: Theme;
  /** True in the demo, where people are picked instead of signing in. */
  readonly demo: boolean;
  /** Origins of both apps, for links between them. */
  readonly webUrl: string;
  readonly adminUrl: string;
}

/** One context per request and agency, however many components ask. */
const contextFor = cache(async (app: 'web' | 'admin', agencySlug: string | null): Promise<RequestContext> => {
  const given = new Headers(await headers());
  const platform = platformOf(app);
  const requestId = requestIdOf(given);
  const log = platform.log.child({ requestId });
  return await makeContext(platform, { headers: given, agencySlug, requestId, log });
});

async function viewerOf(app: 'web' | 'admin'): Promise<Viewer> {
  const { person, locale } = await contextFor(app, null);
  const { demo, webUrl, adminUrl } = platformOf(app).settings;
  const theme = (await cookies()).get(themeCookie)?.value;
  return {
    person,
    locale,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    demo,
    webUrl,
    adminUrl,
  };
}

/** Who looks at a page of the web app. */
export async function getViewer(): Promise<Viewer> {
  return await viewerOf('web');
}

/** Who looks at a page of the admin app. A person there is always staff: nobody else gets a session of this app. */
export async function getAdminViewer(): Promise<Viewer> {
  return await viewerOf('admin');
}

/** An agency as one of its pages sees it. */
export interface AgencyView {
  readonly agency: Awaited<ReturnType<typeof getAgencyFacts.run>>;
  readonly me: {
    readonly userId: string;
    readonly name: string;
    readonly email: string;
  } & (
    | { readonly side: 'agency'; readonly role: AgencyRole }
    /** The person's seats at clients of the agency, each with its role. */
    | { readonly side: 'client'; readonly seats: readonly ClientSeat[] }
  );
  /** What the person may do on something of this agency; object rules are checked again where it is done. */
  readonly permissions: readonly Permission[];
  readonly caller: ReturnType<typeof webCaller>;
}

/**
 * The agency of a page's address. Nobody signed in → sign-in, with the way back; unknown or foreign → not found, and so is
 * a name that no agency can have: a language that there is none of leads no visitor to sign-in.
 */
export const getAgency = cache(async (slug: string): Promise<AgencyView> => {
  if (reservedSlugs.has(slug)) {
    notFound();
  }
  const context = await contextFor('web', slug);
  const { person, actor, services } = context;
  if (person === null) {
    const wanted = (await headers()).get('x-path') ?? `/${slug}`;
    redirect(`/${context.locale}/sign-in?next=${encodeURIComponent(wanted)}`);
  }
  if (actor === null || (actor.kind !== 'member' && actor.kind !== 'clientPerson')) {
    noteRefusal(context, 'NOT_FOUND');
    notFound();
  }
  const agency = await execute(getAgencyFacts, services, { actor, name: person.name }, undefined);
  return {
    agency,
    me:
      actor.kind === 'member'
        ? { ...person, side: 'agency', role: actor.role }
        : { ...person, side: 'client', seats: actor.seats },
    permissions: permissionsOf(actor),
    caller: webCaller(context),
  };
});

/** Procedures that need no agency, for pages. */
export async function publicCaller() {
  return webCaller(await contextFor('web', null));
}

/** The staff member of an admin page with their procedures. Nobody signed in → the admin's sign-in. */
export async function getStaff() {
  const context = await contextFor('admin', null);
  const { person, actor } = context;
  if (person === null || actor?.kind !== 'staff') {
    redirect('/sign-in');
  }
  return {
    me: { ...person, role: actor.role },
    permissions: permissionsOf(actor),
    caller: adminCaller(context),
  };
}

/** First load of a plan for its editor, on the server. Not found, also for what the person must not know of. */
export async function openPlan(slug: string, planId: string): Promise<OpenPlanAnswer> {
  const { me } = await getAgency(slug);
  const { actor, services, locale } = await contextFor('web', slug);
  if (actor === null) {
    notFound();
  }
  return await orNotFound(() =>
    execute(openPlanUseCase, services, { actor, name: me.name }, { planId, locale }),
  );
}

/** Turns NOT_FOUND, and an id that is none, into the page that says so. */
export async function orNotFound<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = refusalOf(error);
    if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') {
      notFound();
    }
    throw error;
  }
}
