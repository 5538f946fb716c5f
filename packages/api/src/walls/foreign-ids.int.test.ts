import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '@kader/access';
import { type Acting, decideReview, execute, getSharedVersion, type UseCase } from '@kader/services';
import {
  createTestContext,
  type MadeAgency,
  makeAgency,
  makeSpares,
  makeThings,
  type TestContext,
} from '@kader/services/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handlers } from '../handlers/handler-registry.ts';
import { adminRouter } from '../routers/admin-router.ts';
import { webRouter } from '../routers/web-router.ts';
import { listProcedures } from './procedure-paths.ts';
import { inputs, inputsWithoutIds, type Things } from './valid-inputs.ts';

const useCases: readonly UseCase[] = [
  ...new Set(
    [...listProcedures(webRouter), ...listProcedures(adminRouter), ...handlers.web].flatMap(({ useCase }) =>
      useCase?.kind === 'tenant' ? [useCase] : [],
    ),
  ),
];
const walked = useCases.filter(({ name }) => inputs[name] !== undefined);

const random: Things = {
  planId: '0192f0c0-9999-7000-8000-000000000001',
  clientSlug: 'nowhere-to-be-found',
  reviewId: '0192f0c0-9999-7000-8000-000000000002',
  exportId: '0192f0c0-9999-7000-8000-000000000003',
  hash: 'f'.repeat(64),
  userId: '0192f0c0-9999-7000-8000-000000000004',
  itemId: '0192f0c0-9999-7000-8000-000000000005',
  clientId: '0192f0c0-9999-7000-8000-000000000006',
  sparePlanId: '0192f0c0-9999-7000-8000-000000000007',
  spareClientSlug: 'nowhere-either',
};

let context: TestContext;
let own: MadeAgency;
let foreign: MadeAgency;
let foreignThings: Things;
let actors: Record<string, Acting>;
let otherClientPerson: Acting;
let ownThings: Things;

beforeAll(async () => {
  context = await createTestContext();
  [own, foreign] = [await makeAgency(context), await makeAgency(context)];
  [ownThings, foreignThings] = [await everythingOf(own), await everythingOf(foreign)];
  const guest: Actor = {
    kind: 'guest',
    agencyId: own.agencyId,
    grantId: random.planId,
    targetId: random.planId,
  };
  actors = {
    owner: own.owner,
    admin: await own.member('admin'),
    planner: await own.member('planner'),
    contributor: await own.member('contributor'),
    viewer: await own.member('viewer'),
    'client viewer': await own.clientPerson('viewer'),
    'client reviewer': await own.clientPerson('reviewer'),
    'client approver': await own.clientPerson('approver'),
    guest: { actor: guest, name: 'Guest' },
  };
  const seat = { clientId: random.planId, role: 'approver', executive: true, steering: true } as const;
  otherClientPerson = {
    actor: { kind: 'clientPerson', agencyId: own.agencyId, userId: random.userId, seats: [seat] },
    name: 'Of another client',
  };
});
afterAll(() => context.close());

async function everythingOf(agency: MadeAgency): Promise<Things> {
  return { ...(await makeThings(context, agency)), ...(await makeSpares(context, agency)) };
}

function inputOf({ name }: UseCase, things: Things): unknown {
  return inputs[name]?.(things);
}

function actingAs(role: string): Acting {
  const acting = actors[role];
  if (acting === undefined) {
    throw new Error(`no actor for ${role}`);
  }
  return acting;
}

async function refusal(useCase: UseCase, acting: Acting, things: Things): Promise<string> {
  return await execute(useCase, context, acting, inputOf(useCase, things)).then(
    () => 'accepted',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

/** Everything of the foreign agency that a write could have changed, as one text. */
async function foreignState(): Promise<string> {
  const tables = [
    'client',
    'document',
    'document_item',
    'change_set',
    'version',
    'review',
    'decision',
    'invitation',
    'export',
    'audit_event',
  ];
  return await context.database.asOwner(async (client) => {
    const parts: string[] = [];
    for (const table of tables) {
      const text = `select coalesce(json_agg(t order by t::text), '[]')::text as rows from ${table} t where agency_id = $1`;
      parts.push((await client.query(text, [foreign.agencyId])).rows[0].rows);
    }
    return parts.join('\n');
  });
}

const roles = [
  'owner',
  'admin',
  'planner',
  'contributor',
  'viewer',
  'client viewer',
  'client reviewer',
  'client approver',
  'guest',
] as const;
const combinations = walked.flatMap((useCase) =>
  roles.map((role) => ({ useCase, role, name: useCase.name })),
);

test('every use-case of the app is walked, or names nothing', () => {
  const missing = useCases
    .map(({ name }) => name)
    .filter((name) => inputs[name] === undefined && inputsWithoutIds[name] === undefined);
  expect(missing).toEqual([]);
  expect(walked.length).toBeGreaterThan(8);
});

describe('what lies in another agency', () => {
  test.each(combinations)(
    '$name as $role: its ids cannot be told from ids that do not exist',
    async ({ useCase, role }) => {
      const acting = actingAs(role);
      const before = await foreignState();
      const [ofForeign, ofRandom] = [
        await refusal(useCase, acting, foreignThings),
        await refusal(useCase, acting, random),
      ];
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(ofForeign);
      expect(ofForeign).toBe(ofRandom);
      expect(await foreignState()).toBe(before);
    },
  );
});

describe('own and foreign ids mixed', () => {
  const keys = Object.keys(random) as (keyof Things)[];
  const mixes = walked.flatMap((useCase) =>
    keys
      .filter(
        (key) => !isDeepStrictEqual(inputOf(useCase, random), inputOf(useCase, { ...random, [key]: '' })),
      )
      .flatMap((key) =>
        (['owner', 'client approver'] as const).map((role) => ({ useCase, key, role, name: useCase.name })),
      ),
  );

  test.each(mixes)(
    '$name as $role: a foreign $key among own ids is like one that does not exist',
    async (mix) => {
      const { useCase, key, role } = mix;
      const before = await foreignState();
      const refused = async (things: Things) =>
        await refusal(useCase, actingAs(role), { ...ownThings, [key]: things[key] });
      const ofForeign = await refused(foreignThings);
      expect(ofForeign).not.toBe('accepted');
      expect(ofForeign).toBe(await refused(random));
      expect(await foreignState()).toBe(before);
    },
  );
});

describe('what lies at another client of the same agency', () => {
  test.each(walked)('$name: a person of one client learns nothing of another’s', async (useCase) => {
    const ofOther = await refusal(useCase, otherClientPerson, ownThings);
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(ofOther);
    expect(ofOther).toBe(await refusal(useCase, otherClientPerson, random));
  });

  test.each(walked)('$name: a contributor assigned elsewhere learns nothing', async (useCase) => {
    const elsewhere: Acting = {
      name: 'Elsewhere',
      actor: {
        kind: 'member',
        agencyId: own.agencyId,
        userId: random.userId,
        role: 'contributor',
        assignedClientIds: [random.planId],
      },
    };
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await refusal(useCase, elsewhere, ownThings));
  });
});

test('the walk can fail: with their own ids, those who may do it do', async () => {
  const approver = actors['client approver'];
  expect(
    approver === undefined ? null : await refusal(getSharedVersion as UseCase, approver, ownThings),
  ).toBe('accepted');
  const asked = await execute(getSharedVersion, context, own.owner, { planId: ownThings.planId });
  expect(asked.version).toBe(1);
  expect(await refusal(decideReview as UseCase, own.owner, ownThings)).toBe('FORBIDDEN');
});
