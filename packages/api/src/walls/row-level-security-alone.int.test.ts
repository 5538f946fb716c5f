import type * as access from '@kader/access';
import { type Acting, execute, type UseCase } from '@kader/services';
import { type PlanState, planStates, queryAs } from '@kader/services/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listDoors } from '../testing/list-doors.ts';
import { type CallerName, openWalledApps, type WalledApps } from '../testing/open-walled-apps.ts';
import { leaksIn, stateOf, writtenIn } from '../testing/walk.ts';
import { asksForNothing, inputWithoutIds, noThings, waysThrough } from '../testing/ways-through.ts';

// The walls of the database, with those of the app taken down: whoever asks for a permission is told that they have it.
// There is no switch for this in the product. The table is replaced in this file's own process, as a fault in it would.
vi.mock('@kader/access', async (importOriginal) => {
  const whole = await importOriginal<typeof access>();
  return { ...whole, can: () => true, assertCan: () => undefined, permissionsOf: () => whole.allPermissions };
});

// Hundreds of requests in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const doors = await listDoors();
const ways = doors.flatMap(waysThrough);
const openDoors = doors.filter((door) => asksForNothing(door) && door.useCase?.kind === 'tenant');

let apps: WalledApps;
beforeAll(async () => {
  apps = await openWalledApps();
});
afterAll(() => apps.close());

/** One of every side: roles within an agency, and the clients that a contributor is assigned to, are the app's alone. */
const everySide: readonly CallerName[] = [
  'viewer',
  'approver who was asked',
  'approver of another client',
  'member of both agencies',
  'person of no agency',
  'library admin',
  'nobody',
];
const mixing: readonly CallerName[] = ['viewer', 'approver who was asked'];
/** What a person of a client may leave behind. */
const clientsWrite = ['audit_event', 'decision', 'export', 'jobs', 'review', 'scenario_choice'];

/** Everything that two may do with a plan, one after the other. */
function pairs<One>(ones: readonly One[]): readonly (readonly [One, PlanState])[] {
  return ones.flatMap((one) => planStates.map((state) => [one, state] as const));
}

test('the checks of the app are off: who may only read archives a client', async () => {
  const door = ways.find(({ name }) => name === 'web client.archive');
  const { own, callers } = apps;
  const answer = door && (await apps.send(door.door, callers.viewer, door.inputOf(own.things.draft)));
  expect(answer?.code).toBe('OK');
});

/** Whatever a query says: those of the product name the agency themselves, beside what row-level security adds. */
describe('every table', () => {
  const commands = {
    select: (table: string) => `select 1 from "${table}" where agency_id = $1`,
    update: (table: string) => `update "${table}" set agency_id = agency_id where agency_id = $1`,
    delete: (table: string) => `delete from "${table}" where agency_id = $1`,
  };

  test.each(['owner', 'approver who was asked', 'guest'] as const)(
    'keeps the rows of others from the %s',
    async (who) => {
      const { own, foreign, server, callers } = apps;
      const targetId = own.things.inReview.planId;
      const guest: access.Actor = { kind: 'guest', agencyId: own.agencyId, grantId: targetId, targetId };
      const actor = who === 'guest' ? guest : callers[who].acting?.actor;
      const tables = Object.keys(await stateOf(apps, foreign)).filter((table) => table !== 'jobs');
      const reached: string[] = [];
      const written = await writtenIn(apps, foreign, async () => {
        for (const table of tables) {
          for (const [command, textFor] of Object.entries(commands)) {
            const asked = queryAs(server.context.database.urls.app, actor ?? guest, textFor(table), [
              foreign.agencyId,
            ]);
            // Refused outright where the command was granted to nobody.
            const count = await asked.then(
              ({ rowCount }) => rowCount,
              ({ code }: { code: string }) => code,
            );
            if (count !== 0 && count !== '42501') {
              reached.push(`${command} ${table}: ${count}`);
            }
          }
        }
      });
      expect({ reached, written }).toEqual({ reached: [], written: [] });
      expect(tables.length).toBeGreaterThan(20);
    },
  );
});

describe('agencies', () => {
  test.each(ways)('$name: nothing of another is told or written', async ({ door, keys, inputOf }) => {
    const faults: string[] = [];
    const written = await writtenIn(apps, apps.foreign, async () => {
      for (const [caller, state] of pairs(everySide)) {
        const [own, foreign] = [apps.own.things[state], apps.foreign.things[state]];
        // Who has a foot in the agency names its things beside those of the other.
        const mixed = keys.length > 1 && mixing.includes(caller) ? keys : [];
        const asked = [foreign, ...mixed.map((key) => ({ ...own, [key]: foreign[key] }))];
        for (const [index, things] of asked.entries()) {
          const input = inputOf(things);
          const answer = await apps.send(door, apps.callers[caller], input);
          faults.push(...leaksIn(apps, answer, input).map((leak) => `${caller}, ${state}: told ${leak}`));
          if (index === 0 && answer.code === 'OK') {
            faults.push(`${caller}, ${state}: answered`);
          }
        }
      }
    });
    expect({ faults, written }).toEqual({ faults: [], written: [] });
  });

  test.each(openDoors)('$name: tells nothing of another', async (door) => {
    for (const caller of everySide.filter((name) => name !== 'member of both agencies')) {
      const input = inputWithoutIds(door)();
      expect(leaksIn(apps, await apps.send(door, apps.callers[caller], input), input)).toEqual([]);
    }
  });
});

describe('the client’s side', () => {
  const clientSide = ['client viewer', 'approver of another client'] as const;

  /** What no answer to somebody may hold. */
  function hiddenFrom(caller: (typeof clientSide)[number]): readonly string[] {
    const { marks, clientId } = apps.own;
    return caller === 'client viewer' ? [marks.inside] : [marks.inside, marks.shared, clientId];
  }

  test.each(ways)(
    '$name: is told nothing from inside or of another client, and changes nothing there',
    async (way) => {
      const faults: string[] = [];
      const written = await writtenIn(apps, apps.own, async () => {
        for (const [caller, state] of pairs(clientSide)) {
          const input = way.inputOf({ ...apps.own.things[state], clientId: noThings.clientId });
          const { text } = await apps.send(way.door, apps.callers[caller], input);
          const told = hiddenFrom(caller).filter((word) => text.includes(word));
          faults.push(...told.map((word) => `${caller}, ${state}: ${word}`));
        }
      });
      expect(faults).toEqual([]);
      expect(written.filter((table) => !clientsWrite.includes(table))).toEqual([]);
    },
  );

  test.each(openDoors)(
    '$name: is told nothing from inside or of another client, and changes nothing',
    async (door) => {
      const written = await writtenIn(apps, apps.own, async () => {
        for (const caller of clientSide) {
          const { text } = await apps.send(door, apps.callers[caller], inputWithoutIds(door)());
          expect(hiddenFrom(caller).filter((word) => text.includes(word))).toEqual([]);
        }
      });
      expect(written.filter((table) => !clientsWrite.includes(table))).toEqual([]);
    },
  );
});

describe('a guest, whose link opens one document', () => {
  const useCases = [
    ...new Set(ways.flatMap(({ door: { useCase } }) => (useCase?.kind === 'tenant' ? [useCase] : []))),
  ];

  async function answerTo(guest: access.Actor, useCase: UseCase, input: unknown): Promise<string> {
    const acting: Acting = { actor: guest, name: 'Guest' };
    return await execute(useCase, apps.server.context, acting, input).then(
      (answer) => JSON.stringify(answer) ?? '',
      (error: { code?: string; message: string }) => error.code ?? error.message,
    );
  }

  test.each(useCases)(
    '$name: tells nothing from inside, of another plan or of another agency',
    async (useCase) => {
      const { own, foreign } = apps;
      const targetId = own.things.draft.planId;
      const guest: access.Actor = {
        kind: 'guest',
        agencyId: own.agencyId,
        grantId: noThings.planId,
        targetId,
      };
      const hidden = [own.marks.inside, own.marks.shared, foreign.marks.inside, foreign.marks.shared];
      const asking = ways.filter(({ door }) => door.useCase?.name === useCase.name);
      const written = await writtenIn(apps, foreign, async () => {
        for (const [{ inputOf }, state] of pairs(asking)) {
          for (const things of [own.things[state], foreign.things[state]]) {
            const text = await answerTo(guest, useCase, inputOf(things));
            expect(hidden.filter((word) => text.includes(word))).toEqual([]);
          }
        }
      });
      expect(written).toEqual([]);
    },
  );
});
