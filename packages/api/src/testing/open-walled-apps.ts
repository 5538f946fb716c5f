import { platformAgencyId } from '@kader/access';
import { createAuth } from '@kader/auth';
import { type Acting, execute, inviteMember } from '@kader/services';
import {
  idsOfAgency,
  type MadeAgency,
  type MadePlan,
  type Marks,
  makeAgency,
  makePerson,
  makePlanStates,
  makeSpares,
  type PlanState,
  seedStructure,
  seedTemplate,
  type TestContext,
} from '@kader/services/testing';
import { handleRequest } from '../server/handle-request.ts';
import type { Platform } from '../server/platform.ts';
import type { Things } from '../walls/valid-inputs.ts';
import type { Door } from './list-doors.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';

/** An agency with a plan in every state, and with marks in all that was written in it. */
export interface WalledAgency extends MadeAgency {
  readonly marks: Marks;
  readonly templateKey: string;
  /** A second client, without plans. */
  readonly other: { readonly id: string; readonly slug: string };
  /** Ids with which every use-case can be asked about the plan in a state. */
  readonly things: Readonly<Record<PlanState, Things>>;
}

/** Somebody at the door, by the cookies of their browser; none are signed out. */
export interface Caller {
  readonly cookies: Readonly<Record<Door['app'], string>>;
  readonly acting: Acting | null;
}

/** What came back, with every byte of it as text. */
export interface Answer {
  readonly status: number;
  /** Code of the refusal; `OK` for an answer. */
  readonly code: string;
  readonly text: string;
  readonly headers: Headers;
}

/** Both apps in production over one database, with two agencies on either side of the walls. */
export interface WalledApps {
  readonly server: TestServer;
  readonly own: WalledAgency;
  readonly foreign: WalledAgency;
  /** Ids of the foreign agency that nobody of the own one may ever be told. */
  readonly foreignIds: ReadonlySet<string>;
  readonly callers: Readonly<Record<CallerName, Caller>>;
  send(door: Door, caller: Caller, input: unknown, agencySlug?: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Every role on every side of the own agency, and whoever else can stand before its door. */
export const callerNames = [
  'owner',
  'admin',
  'planner',
  'contributor',
  'viewer',
  'contributor of another client',
  'client viewer',
  'client reviewer',
  'client approver',
  'approver who was asked',
  'approver of another client',
  'member of both agencies',
  'person of no agency',
  'library admin',
  'nobody',
] as const;
export type CallerName = (typeof callerNames)[number];

export async function openWalledApps(): Promise<WalledApps> {
  const server = await openTestServer();
  const { context } = server;
  const admin = adminPlatform(server);
  const [own, foreign] = [await makeWalledAgency(server, 'ours'), await makeWalledAgency(server, 'theirs')];
  const callers = await makeCallers(server, admin, { own, foreign });
  const idsOf = (agencyId: string) => idsOfAgency(context.database, agencyId);
  const [known, platform] = [await idsOf(own.agencyId), await idsOf(platformAgencyId)];
  const foreignIds = [...(await idsOf(foreign.agencyId))].filter((id) => !known.has(id) && !platform.has(id));
  return {
    server,
    own,
    foreign,
    foreignIds: new Set(foreignIds),
    callers,
    send: async (door, { cookies }, input, agencySlug = own.slug) => {
      const { path, body } = door.ask(agencySlug, input);
      const platformOfDoor = door.app === 'web' ? server.platform : admin;
      const { origin } = platformOfDoor.settings;
      const headers = { cookie: cookies[door.app], origin, 'content-type': 'application/json' };
      const init = body === undefined ? { headers } : { method: 'POST', headers, body };
      return await readAnswer(await handleRequest(platformOfDoor, new Request(`${origin}${path}`, init)));
    },
    close: () => context.close(),
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id').join('\n');
  const code = response.ok ? 'OK' : codeIn(text);
  return { status: response.status, code, text: `${text}\n${headers}`, headers: response.headers };
}

interface ErrorAnswer {
  readonly error?: {
    readonly code?: unknown;
    readonly data?: { readonly kader?: { readonly code?: unknown } };
  };
}

function codeIn(text: string): string {
  const { error }: ErrorAnswer = JSON.parse(text);
  return String(error?.data?.kader?.code ?? error?.code);
}

/** The admin app over the database of the web app. */
function adminPlatform({ platform: { settings, services, log }, context }: TestServer): Platform {
  const auth = createAuth({
    db: services.db,
    cookiePrefix: 'kader-admin',
    audience: 'admin',
    secureCookies: false,
    secret: settings.secret,
    clock: context.clock,
  });
  return { settings: { ...settings, app: 'admin', origin: settings.adminUrl }, services, auth, log };
}

async function makeWalledAgency({ context, platform }: TestServer, name: string): Promise<WalledAgency> {
  const agency = await makeAgency(context);
  const mark = `${name}${agency.agencyId.slice(-12)}`;
  const marks = { shared: `shared-${mark}`, inside: `inside-${mark}` };
  const plans = await makePlanStates(context, agency, marks);
  const { spareClientSlug: slug } = await makeSpares(context, agency);
  const system = { kind: 'system', agencyId: agency.agencyId, task: 'seed' } as const;
  const templateKey = `template-${mark}`;
  await seedTemplate(context.db, system, { ...seedStructure, key: templateKey });
  const id = await readOne(context, 'select id as value from client where slug = $1', slug);
  // A session beside the one with which the owner will ask.
  await platform.auth.startSession(userIdOf(agency.owner));
  const ofUser = 'select token_hash as value from session where user_id = $1';
  const sessionId = await readOne(context, ofUser, userIdOf(agency.owner));
  const { invitationId } = await execute(inviteMember, context, agency.owner, {
    name: marks.inside,
    email: `${mark}@invited.example`,
    role: 'contributor',
    clientIds: [agency.clientId],
    locale: 'nl',
  });
  const of = (plan: MadePlan): Things => ({
    ...plan,
    sparePlanId: plan.planId,
    spareClientSlug: plan.clientSlug,
    memberId: userIdOf(agency.owner),
    invitationId,
    templateKey,
    sessionId,
  });
  const { draft, inReview, approved, archived, inBin } = plans;
  const things = {
    draft: of(draft),
    inReview: of(inReview),
    approved: of(approved),
    archived: of(archived),
    inBin: of(inBin),
  };
  return { ...agency, marks, templateKey, other: { id, slug }, things };
}

/** The `value` of the one row that a query finds. */
async function readOne({ database }: TestContext, text: string, about: string): Promise<string> {
  const { rows } = await database.asOwner((client) => client.query<{ value: string }>(text, [about]));
  return rows[0]?.value ?? '';
}

/** The user whom somebody is. */
function userIdOf({ actor }: Acting): string {
  return 'userId' in actor ? actor.userId : '';
}

async function makeCallers(
  { platform, context }: TestServer,
  admin: Platform,
  { own, foreign }: { readonly own: WalledAgency; readonly foreign: WalledAgency },
): Promise<Readonly<Record<CallerName, Caller>>> {
  const sql = (text: string, values: readonly unknown[]) =>
    context.database.asSuperuser((client) => client.query(text, [...values]));
  const cookieFrom = ([line = '']: readonly string[]) => line.split(';')[0] ?? '';
  const cookiesOf = async (userId: string): Promise<Caller['cookies']> => {
    const web = cookieFrom(await platform.auth.startSession(userId));
    // The token of one app under the name of the other's cookie opens nothing there.
    return { web, admin: web.replace('kader-web', 'kader-admin') };
  };
  const callerOf = async (acting: Acting): Promise<Caller> => ({
    acting,
    cookies: await cookiesOf(userIdOf(acting)),
  });
  const elsewhere = await own.clientPerson('approver');
  await sql('update client_person set client_id = $1 where user_id = $2', [
    own.other.id,
    userIdOf(elsewhere),
  ]);
  const both = await own.member('planner');
  await sql(
    `insert into membership select (jsonb_populate_record(m, jsonb_build_object('agency_id', $1::text))).*
     from membership m where m.agency_id = $2 and m.user_id = $3`,
    [foreign.agencyId, own.agencyId, userIdOf(both)],
  );
  const stranger = await makePerson(context, 'Stranger');
  const librarian = await makePerson(context, 'Librarian');
  await sql('select app.grant_staff_role($1, $2)', [librarian.userId, 'library-admin']);
  const librarianCookies = {
    web: cookieFrom(await platform.auth.startSession(librarian.userId)),
    admin: cookieFrom(await admin.auth.startSession(librarian.userId)),
  };
  const asked: Acting = {
    name: 'approver',
    actor: {
      kind: 'clientPerson',
      agencyId: own.agencyId,
      userId: own.things.approved.userId,
      seats: [{ clientId: own.clientId, role: 'approver', executive: true, steering: false }],
    },
  };
  return {
    owner: await callerOf(own.owner),
    admin: await callerOf(await own.member('admin')),
    planner: await callerOf(await own.member('planner')),
    contributor: await callerOf(await own.member('contributor')),
    viewer: await callerOf(await own.member('viewer')),
    'contributor of another client': await callerOf(await own.member('contributor', [own.other.id])),
    'client viewer': await callerOf(await own.clientPerson('viewer')),
    'client reviewer': await callerOf(await own.clientPerson('reviewer')),
    'client approver': await callerOf(await own.clientPerson('approver')),
    'approver who was asked': await callerOf(asked),
    'approver of another client': await callerOf(elsewhere),
    'member of both agencies': await callerOf(both),
    'person of no agency': { acting: null, cookies: await cookiesOf(stranger.userId) },
    'library admin': { acting: null, cookies: librarianCookies },
    nobody: { acting: null, cookies: { web: '', admin: '' } },
  };
}
