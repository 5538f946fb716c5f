import { type Actor, platformAgencyId } from '@kader/access';
import { KaderError } from '@kader/errors';
import { type Acting, execute, executeAsPerson, type IdentityUseCase, type UseCase } from '@kader/services';
import {
  createTestContext,
  type MadeAgency,
  makeAgency,
  makePerson,
  makeSpares,
  makeThings,
  type TestContext,
} from '@kader/services/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handlers } from '../handlers/handler-registry.ts';
import { adminRouter } from '../routers/admin-router.ts';
import { webRouter } from '../routers/web-router.ts';
import { listProcedures } from './procedure-paths.ts';
import { inputs, inputsWithoutIds, type Things } from './valid-inputs.ts';

const useCases: readonly (UseCase | IdentityUseCase)[] = [
  ...new Set(
    [
      ...listProcedures(webRouter),
      ...listProcedures(adminRouter),
      ...handlers.web,
      ...handlers.admin,
    ].flatMap(({ useCase }) => useCase ?? []),
  ),
];

/** What stands in for each part of a valid input, one after the other. */
const bad: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  1.5,
  2 ** 31,
  2 ** 53 - 1,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  'x'.repeat(5000),
  'a\u0000b',
  'a\ud800b',
  [],
  [null],
  {},
  JSON.parse('{"__proto__":{"a":1}}'),
  '1e400',
  'eur',
  '%',
  'constructor',
  '$exists',
  '0001-01-01',
  '9999-12-31',
  'z'.repeat(1000),
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '0192F0C0-9999-7000-8000-00000000000A',
];

type Path = readonly (string | number)[];

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      yield* pathsOf(inner, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* pathsOf(inner, [...path, key]);
    }
  }
}

function withPart(value: unknown, [head, ...rest]: Path, part: unknown): unknown {
  if (head === undefined) {
    return part;
  }
  if (Array.isArray(value)) {
    return value.map((inner, index) => (index === head ? withPart(inner, rest, part) : inner));
  }
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [head]: withPart(record[head], rest, part) };
}

let context: TestContext;
let agency: MadeAgency;
let things: Things;
let actors: Readonly<Record<'owner' | 'approver' | 'staff', Acting>>;

beforeAll(async () => {
  context = await createTestContext();
  agency = await makeAgency(context);
  const memberId = 'userId' in agency.owner.actor ? agency.owner.actor.userId : '';
  things = {
    ...(await makeThings(context, agency)),
    ...(await makeSpares(context, agency)),
    memberId,
    invitationId: fresh(),
    setId: fresh(),
    templateKey: 'foursteps',
    sessionId: '0'.repeat(64),
  };
  const { userId } = await makePerson(context, 'Ellen');
  const staff: Actor = { kind: 'staff', agencyId: platformAgencyId, userId, role: 'library-admin' };
  actors = {
    owner: agency.owner,
    approver: await agency.clientPerson('approver', 'executive'),
    staff: { actor: staff, name: 'Ellen' },
  };
});
afterAll(() => context.close());

/** Somebody who may do it, so that a refusal is about the input. */
function actorFor({ name }: UseCase): Acting {
  const isStaffs = name.endsWith('library-template') || name.endsWith('library-templates');
  const isClients = name === 'decide-review' || name === 'choose-scenario';
  return isStaffs ? actors.staff : isClients ? actors.approver : actors.owner;
}

async function run(useCase: UseCase | IdentityUseCase, input: unknown): Promise<void> {
  const { owner } = actors;
  const userId = 'userId' in owner.actor ? owner.actor.userId : '';
  return useCase.kind === 'tenant'
    ? await execute(useCase, context, actorFor(useCase), input).then(() => undefined)
    : await executeAsPerson(useCase, context, { userId, email: 'o@x.example', name: owner.name }, input).then(
        () => undefined,
      );
}

/** What an input with one bad part did that it should not have: an error that is the server's fault. */
async function faultsOf(useCase: UseCase | IdentityUseCase, valid: () => unknown): Promise<string[]> {
  const faults: string[] = [];
  for (const path of pathsOf(valid())) {
    for (const part of bad) {
      const input = withPart(valid(), path, part);
      const error: unknown = await run(useCase, input).catch((thrown: unknown) => thrown);
      if (error !== undefined && !(error instanceof KaderError && error.status < 500)) {
        faults.push(
          `${path.join('.')} = ${JSON.stringify(part)?.slice(0, 50)}: ${error instanceof Error ? error.message.slice(0, 200) : typeof error}`,
        );
      }
    }
  }
  return faults;
}

const others = useCases.filter(({ name }) => name !== 'apply-change-set');

test.each(others)(
  '$name refuses bad input clearly, whatever part is bad',
  { timeout: 120_000 },
  async (useCase) => {
    const input = inputs[useCase.name];
    const valid = inputsWithoutIds[useCase.name] ?? (() => input?.(things));
    await expect(
      run(useCase, valid()).catch((error: KaderError) => error.status ?? error),
    ).resolves.toBeOneOf([undefined, 404, 409]);
    expect(await faultsOf(useCase, valid)).toEqual([]);
  },
);

const fresh = () => crypto.randomUUID();
const personId = fresh();
const seen = { seen: 2 ** 53 - 1, text: 'before' };
const headerFields = [
  'title',
  'locale',
  'currency',
  'periodStart',
  'periodEnd',
  'business',
  'detailWindowDays',
];

/** Change sets that hold every kind of change; what they write counts as seen, so that nothing hides behind a conflict. */
const changeSets: Readonly<
  Record<string, () => { changes: readonly object[]; base: object; persons?: object }>
> = {
  'adding a goal': () => ({
    changes: [
      {
        op: 'item.add',
        id: fresh(),
        collection: 'goals',
        order: 'V',
        origin: { element: 'goals.one', version: 1 },
        fields: {
          title: 'Goal',
          unit: 'count',
          baseline: '1',
          dueDate: '2027-01-02',
          owner: things.userId,
          businessGoal: { id: things.itemId },
        },
      },
    ],
    base: {},
  }),
  'adding a person, twice': () => {
    const id = personId;
    const add = { op: 'item.add', id, collection: 'people', order: 'V', fields: { kind: 'member' } };
    return { changes: [add, add], base: {}, persons: { [id]: { name: 'Daan', userId: things.userId } } };
  },
  'changing a goal': () => ({
    changes: [
      { op: 'item.set', id: things.itemId, field: 'title', value: 'Other' },
      { op: 'item.move', id: things.itemId, order: 'W' },
      { op: 'item.remove', id: things.itemId },
      { op: 'item.restore', id: things.itemId },
    ],
    base: { [`${things.itemId}.title`]: seen },
  }),
  'changing a section': () => ({
    changes: [
      { op: 'section.set', section: 'goals', field: 'title', value: 'Goals' },
      { op: 'section.move', section: 'goals', order: 'b' },
    ],
    base: {},
  }),
  ...Object.fromEntries(
    headerFields.map((field) => [
      `changing the plan’s ${field}`,
      () => ({
        changes: [{ op: 'document.set', field, value: 'x' }],
        base: { [`${things.planId}.${field}`]: seen },
      }),
    ]),
  ),
};

test.each(Object.entries(changeSets))(
  'a change set %s refuses bad input clearly',
  { timeout: 120_000 },
  async (_, make) => {
    const applying = useCases.find(({ name }) => name === 'apply-change-set');
    if (applying === undefined) {
      throw new Error('no such use-case');
    }
    const valid = () => {
      const { persons, ...set } = make();
      return {
        planId: things.planId,
        set: { id: fresh(), ...set },
        ...(persons === undefined ? {} : { persons }),
      };
    };
    expect(await faultsOf(applying, valid)).toEqual([]);
  },
);
