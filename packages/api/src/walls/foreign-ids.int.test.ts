import { type PlanState, planStates } from '@kader/services/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listDoors } from '../testing/list-doors.ts';
import {
  type Answer,
  type CallerName,
  callerNames,
  openWalledApps,
  type WalledApps,
} from '../testing/open-walled-apps.ts';
import { faultsAmong, leaksIn, shapeOf, stateOf, writtenIn } from '../testing/walk.ts';
import {
  asksForNothing,
  idPathsOf,
  inputWithoutIds,
  noThings,
  pathsNamed,
  type Way,
  waysThrough,
} from '../testing/ways-through.ts';
import type { Things } from './valid-inputs.ts';

// Hundreds of requests in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const doors = await listDoors();
const ways = doors.flatMap(waysThrough);
const openDoors = doors.filter(asksForNothing);
const refusals = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'];

let apps: WalledApps;
let foreignState: Awaited<ReturnType<typeof stateOf>>;
beforeAll(async () => {
  apps = await openWalledApps();
  foreignState = await stateOf(apps, apps.foreign);
});
afterAll(() => apps.close());

/** An answer with what it tells, whatever the ids. */
type Asked = Answer & { readonly shape: string };

async function ask(way: Way, caller: CallerName, things: Things): Promise<Asked> {
  const input = way.inputOf(things);
  const answer = await apps.send(way.door, apps.callers[caller], input);
  return { ...answer, shape: shapeOf(answer, things) };
}

interface Faults {
  readonly caller: CallerName;
  readonly state: PlanState;
  readonly found: readonly (string | false)[];
}

function told({ caller, state, found }: Faults): string[] {
  return found.flatMap((fault) => (fault === false ? [] : [`${caller}, ${state}: ${fault}`]));
}

function withShape(answer: Answer): Asked {
  return { ...answer, shape: shapeOf(answer, {}) };
}

/** One of each side, who walk through every state of a plan; the others take turns, so that each state meets many of them. */
const everyState: readonly CallerName[] = ['owner', 'approver who was asked', 'member of both agencies'];

/** States to be walked by somebody. Whom the role refuses before anything is looked for, no state makes a difference to. */
function statesFor(caller: CallerName, { code }: Answer): readonly PlanState[] {
  const turn = planStates[callerNames.indexOf(caller) % planStates.length] ?? 'inReview';
  return everyState.includes(caller) && code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED'
    ? planStates
    : [turn];
}

/** What is wrong with the answer about something that the caller must not know of, beside the one about nothing. */
function refusedLike(answer: Asked, ofNothing: Asked): Faults['found'] {
  return [
    !refusals.includes(answer.code) && `answered ${answer.status} ${answer.code}`,
    answer.shape !== ofNothing.shape && `${answer.shape} is not ${ofNothing.shape}`,
  ];
}

function leaked(way: Way, answer: Answer, things: Things): string | false {
  const leaks = leaksIn(apps, answer, way.inputOf(things));
  return leaks.length > 0 && `told ${leaks.join(', ')}`;
}

describe('the walk', () => {
  test('knows a valid input of every door', () => {
    expect(doors.length).toBeGreaterThan(40);
    expect(() => openDoors.map(inputWithoutIds)).not.toThrow();
  });

  test('names everything that an input can name', () => {
    const named = (name: string) =>
      ways.filter(({ door }) => door.useCase?.name === name).flatMap(pathsNamed);
    const missing = doors.flatMap(({ useCase }) =>
      useCase === null
        ? []
        : idPathsOf(useCase)
            .filter((path) => !named(useCase.name).includes(path))
            .map((path) => `${useCase.name}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test('can fail: with their own ids, those who may do it do', async () => {
    const reading = ways.filter(({ name }) =>
      ['web plan.history', 'web review.version', 'web bin.find'].includes(name),
    );
    const codes = await Promise.all(
      reading.map(async (way) => [
        (await ask(way, 'planner', apps.own.things.inReview)).code,
        (await ask(way, 'planner', apps.own.things.inBin)).code,
      ]),
    );
    expect(codes).toEqual([
      ['NOT_FOUND', 'OK'],
      ['OK', 'NOT_FOUND'],
      ['OK', 'NOT_FOUND'],
    ]);
  });
});

describe('what lies in another agency', () => {
  test.each(ways)('$name: its ids cannot be told from ids that do not exist', async (way) => {
    const { own, foreign } = apps;
    const steps = callerNames.map((caller) => async () => {
      const ofNothing = await ask(way, caller, noThings);
      const faults: string[] = [];
      for (const state of statesFor(caller, ofNothing)) {
        const things = foreign.things[state];
        const answer = await ask(way, caller, things);
        const found = [...refusedLike(answer, ofNothing), leaked(way, answer, things)];
        faults.push(...told({ caller, state, found }));
      }
      return faults;
    });
    let faults: readonly string[] = [];
    const written = await writtenIn(apps, own, async () => {
      faults = await faultsAmong(steps);
    });
    expect({ faults, written }).toEqual({ faults: [], written: [] });
  });

  const tenantDoors = openDoors.filter(({ app, useCase }) => app === 'web' && useCase?.kind === 'tenant');

  test.each(tenantDoors)('$name: at its address nobody of elsewhere is let in', async (door) => {
    const faults: string[] = [];
    for (const caller of callerNames.filter((name) => name !== 'member of both agencies')) {
      const at = (slug: string) => apps.send(door, apps.callers[caller], inputWithoutIds(door)(), slug);
      const [there, nowhere] = [await at(apps.foreign.slug), await at('nowhere-at-all')];
      faults.push(
        ...told({ caller, state: 'draft', found: refusedLike(withShape(there), withShape(nowhere)) }),
      );
    }
    expect(faults).toEqual([]);
  });

  const ofAgencies = ways.filter(({ door: { app, useCase } }) => app === 'web' && useCase?.kind === 'tenant');

  test.each(ofAgencies)(
    '$name: its own ids open nothing at its address, nor do others’',
    async ({ door, inputOf }) => {
      const faults: string[] = [];
      for (const caller of ['owner', 'approver who was asked', 'library admin', 'nobody'] as const) {
        for (const [state, things] of [
          ['approved', apps.foreign.things.approved],
          ['approved', apps.own.things.approved],
        ] as const) {
          const at = (slug: string) => apps.send(door, apps.callers[caller], inputOf(things), slug);
          const [there, nowhere] = [await at(apps.foreign.slug), await at('nowhere-at-all')];
          faults.push(...told({ caller, state, found: refusedLike(withShape(there), withShape(nowhere)) }));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

/** Ids that tell nothing wherever they come from, because they are looked up within the plan alone. */
const withinThePlan: readonly (keyof Things)[] = ['itemId', 'setId', 'memberId'];

describe('own and foreign ids mixed', () => {
  const mixes = ways.flatMap((way) =>
    way.keys.length < 2 ? [] : way.keys.map((key) => ({ way, key, name: way.name })),
  );
  const callers = ['owner', 'contributor', 'approver who was asked', 'member of both agencies'] as const;

  test.each(mixes)(
    '$name: a foreign $key among own ids is like one that does not exist',
    async ({ way, key }) => {
      const faults: string[] = [];
      // A set is taken once: its id is offered to each plan once.
      for (const caller of callers.slice(0, key === 'setId' ? 1 : callers.length)) {
        for (const state of statesFor(caller, await ask(way, caller, noThings))) {
          const own = apps.own.things[state === 'inBin' ? 'inReview' : state];
          const foreign = { ...own, [key]: apps.foreign.things[state][key] };
          const nothing = { ...own, [key]: key === 'setId' ? crypto.randomUUID() : noThings[key] };
          const [answer, ofNothing] = [await ask(way, caller, foreign), await ask(way, caller, nothing)];
          const isLikeNothing =
            answer.shape === ofNothing.shape && (answer.status >= 400 || withinThePlan.includes(key));
          const found = [
            !isLikeNothing && `${answer.shape} is not ${ofNothing.shape}`,
            leaked(way, answer, foreign),
          ];
          faults.push(...told({ caller, state, found }));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

describe('what lies in the bin', () => {
  const binDoors = ['restore-plan', 'find-in-bin'];
  const plans = ways.filter(
    ({ door, keys }) =>
      keys.some((key) => ['planId', 'sparePlanId', 'reviewId', 'exportId'].includes(key)) &&
      !binDoors.includes(door.useCase?.name ?? ''),
  );

  test.each(plans)('$name: the own plan there is like one that does not exist', async (way) => {
    const { own } = apps;
    const { planId, sparePlanId, reviewId, exportId } = noThings;
    let faults: readonly string[] = [];
    const written = await writtenIn(apps, own, async () => {
      faults = await faultsAmong(
        callerNames.map((caller) => async () => {
          const ofNothing = await ask(way, caller, {
            ...own.things.inBin,
            planId,
            sparePlanId,
            reviewId,
            exportId,
          });
          const answer = await ask(way, caller, own.things.inBin);
          return told({ caller, state: 'inBin', found: refusedLike(answer, ofNothing) });
        }),
      );
    });
    expect({ faults, written }).toEqual({ faults: [], written: [] });
  });
});

describe('what lies at another client of the same agency', () => {
  const elsewhere = ['contributor of another client', 'approver of another client'] as const;
  const ofClients = ways.filter(({ keys }) => keys.some((key) => key !== 'templateKey'));

  test.each(ofClients)('$name: whoever belongs elsewhere learns nothing and changes nothing', async (way) => {
    const { own } = apps;
    const faults: string[] = [];
    const written = await writtenIn(apps, own, async () => {
      for (const caller of elsewhere) {
        const ofNothing = await ask(way, caller, { ...noThings, templateKey: own.templateKey });
        for (const state of planStates) {
          const answer = await ask(way, caller, own.things[state]);
          faults.push(...told({ caller, state, found: refusedLike(answer, ofNothing) }));
        }
      }
    });
    expect({ faults, written }).toEqual({ faults: [], written: [] });
  });

  test.each(openDoors)('$name: names nothing of a client to whoever belongs elsewhere', async (door) => {
    for (const caller of elsewhere.filter(() => door.useCase?.kind === 'tenant')) {
      const { text } = await apps.send(door, apps.callers[caller], inputWithoutIds(door)());
      const { marks, clientId, clientSlug, things } = apps.own;
      const named = [
        marks.shared,
        marks.inside,
        clientId,
        clientSlug,
        ...planStates.map((state) => things[state].planId),
      ];
      expect(named.filter((word) => text.includes(word))).toEqual([]);
    }
  });
});

describe('doors at which nothing is named', () => {
  // Who ends sessions could ask no more; `packages/auth` and `services/session` show that they are over.
  const walked = openDoors.filter(
    ({ name, useCase }) => !name.endsWith('POST /sign-out') && useCase?.name !== 'end-other-sessions',
  );

  test.each(walked)('$name: tells nothing of another agency, whoever asks', async (door) => {
    const faults: string[] = [];
    for (const caller of callerNames.filter((name) => name !== 'member of both agencies')) {
      const input = inputWithoutIds(door)();
      const answer = await apps.send(door, apps.callers[caller], input);
      const leaks = leaksIn(apps, answer, input);
      const found = [
        leaks.length > 0 && `told ${leaks.join(', ')}`,
        answer.status >= 500 && `answered ${answer.code}`,
      ];
      faults.push(...told({ caller, state: 'draft', found }));
    }
    expect(faults).toEqual([]);
  });

  test('names of others are not found, whatever is looked for', async () => {
    const door = openDoors.filter(({ useCase }) => useCase?.name === 'search-names');
    const faults: string[] = [];
    for (const [one, query] of door.flatMap((one) =>
      ['shared', 'inside', 'Bakkerij', '', '%', '_'].map((query) => [one, query] as const),
    )) {
      for (const caller of callerNames) {
        const answer = await apps.send(one, apps.callers[caller], { query });
        faults.push(...leaksIn(apps, answer, query).map((leak) => `${caller}, ${query}: ${leak}`));
      }
    }
    expect(faults).toEqual([]);
    expect(door).toHaveLength(1);
  });

  test.each(doors.filter(({ useCase }) => useCase?.kind === 'tenant'))(
    '$name: is closed to nobody in particular',
    async (door) => {
      const input = waysThrough(door)[0]?.inputOf(noThings) ?? inputWithoutIds(door)();
      expect((await apps.send(door, apps.callers.nobody, input)).code).toBe('UNAUTHENTICATED');
    },
  );
});

/** What a person of a client may leave behind. */
const clientsWrite = ['audit_event', 'decision', 'export', 'jobs', 'review', 'scenario_choice'];

// Last, since a decision is made on the way.
describe('the client’s side of the own plan', () => {
  const clientSide = [
    'client viewer',
    'client reviewer',
    'client approver',
    'approver who was asked',
  ] as const;

  test.each(ways)(
    '$name: shows nothing that is for the agency alone, and writes no more than a decision or a choice',
    async (way) => {
      const { own } = apps;
      const faults: string[] = [];
      const written = await writtenIn(apps, own, async () => {
        for (const caller of clientSide) {
          for (const state of statesFor(caller, await ask(way, caller, noThings))) {
            const answer = await ask(way, caller, own.things[state]);
            const isHidden = state === 'draft' || state === 'inBin';
            const namesPlan = way.keys.some((key) => ['planId', 'sparePlanId', 'exportId'].includes(key));
            const found = [
              answer.text.includes(own.marks.inside) && 'told what is inside',
              isHidden && namesPlan && answer.code === 'OK' && 'answered',
              answer.status >= 500 && `answered ${answer.code}`,
            ];
            faults.push(...told({ caller, state, found }));
          }
        }
      });
      expect(faults).toEqual([]);
      expect(written.filter((table) => !clientsWrite.includes(table))).toEqual([]);
    },
  );

  test.each(openDoors)('$name: shows nothing that is for the agency alone', async (door) => {
    for (const caller of clientSide.filter(() => door.useCase?.kind === 'tenant')) {
      const { text } = await apps.send(door, apps.callers[caller], inputWithoutIds(door)());
      expect(text).not.toContain(apps.own.marks.inside);
    }
  });
});

test('whatever was asked in this file, nothing was written in the other agency', async () => {
  expect(await stateOf(apps, apps.foreign)).toEqual(foreignState);
});
