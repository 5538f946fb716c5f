import { waiveChange } from '@kader/plan/evaluate';
import { type PlanState, planStates } from '@kader/services/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Door, listDoors } from '../testing/list-doors.ts';
import {
  type CallerName,
  callerNames,
  openWalledApps,
  type WalledApps,
} from '../testing/open-walled-apps.ts';
import { undoWrites } from '../testing/undo-writes.ts';
import { inputWithoutIds, noThings, type Way, waysThrough } from '../testing/ways-through.ts';

// Hundreds of requests in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const everyDoor = await listDoors();
const doors = everyDoor.filter(({ isReading }) => isReading);
const writingDoors = everyDoor.filter(({ app, isReading }) => app === 'web' && !isReading);

let apps: WalledApps;
beforeAll(async () => {
  apps = await openWalledApps();
});
afterAll(() => apps.close());

test.each(doors)(
  '$name: its answers, refusals too, are kept by no cache and taken for nothing else',
  async (door) => {
    const [way] = waysThrough(door);
    const inputs =
      way === undefined ? [inputWithoutIds(door)()] : [apps.own.things.approved, noThings].map(way.inputOf);
    const caller = door.app === 'admin' ? apps.callers['library admin'] : apps.callers.planner;
    for (const input of inputs) {
      const { headers } = await apps.send(door, caller, input);
      expect(headers.get('cache-control')).toMatch(/^(?:private, )?no-(?:store|cache)$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  },
);

test('a file is kept, not shown, under a name that no sign in it can change', async () => {
  const door = doors.find(({ name }) => name === 'web GET /:agency/exports/:export');
  const way = door && waysThrough(door)[0];
  const fileName = 'a"; filename="evil.html\r\n<script>\u202Efdp.pdf';
  await apps.server.context.database.asSuperuser((client) =>
    client.query('update export set file_name = $1 where id = $2', [
      fileName,
      apps.own.things.approved.exportId,
    ]),
  );
  const answer =
    way && (await apps.send(way.door, apps.callers.planner, way.inputOf(apps.own.things.approved)));
  expect(answer?.status).toBe(200);
  const named = answer?.headers.get('content-disposition') ?? '';
  expect(named).toMatch(/^attachment; filename="[^"\\%]+"; filename\*=UTF-8''[\w%.!~-]+$/);
  expect(answer?.headers.get('content-type')).toBe('application/pdf');
});

const letters = { draft: 'd', inReview: 'r', approved: 'a', archived: 'x', inBin: 'b' } as const;

/** A question at a door, whose answer is a code. */
interface Asking {
  readonly name: string;
  readonly by: readonly CallerName[];
  readonly ask: (caller: CallerName, state: PlanState) => Promise<string>;
  /** Codes by which somebody was let through. */
  readonly through: readonly string[];
}

/** A line of a table: for each caller the states of a plan in which they are let through. */
async function lineOf({ name, by, ask, through }: Asking): Promise<string> {
  const cells: string[] = [];
  for (const caller of by) {
    const approved = await ask(caller, 'approved');
    // Whom the role refuses, no state makes a difference to.
    const isRefused = ['FORBIDDEN', 'UNAUTHENTICATED'].includes(approved);
    const states: string[] = [];
    for (const state of isRefused ? [] : planStates) {
      const code = state === 'approved' ? approved : await ask(caller, state);
      states.push(...(through.includes(code) ? [letters[state]] : []));
    }
    cells.push(states.join('') || '·');
  }
  return `| ${[name.replace('web ', ''), ...cells].join(' | ')} |`;
}

function tableOf(callers: readonly CallerName[], rows: readonly string[]): string {
  const columns = ['door', ...callers];
  return `| ${columns.join(' | ')} |
| ${columns.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}

test('who reads what of a plan in which state stands in a file, so that a change of it shows in review', async () => {
  const ways = doors
    .filter(({ app }) => app === 'web')
    .flatMap(waysThrough)
    .filter(({ keys }) => keys.includes('planId') || keys.includes('exportId'));
  const rows: string[] = [];
  for (const { name, door, inputOf } of ways) {
    const ask: Asking['ask'] = async (caller, state) =>
      (await apps.send(door, apps.callers[caller], inputOf(apps.own.things[state]))).code;
    rows.push(await lineOf({ name, by: callerNames, ask, through: ['OK'] }));
  }
  await expect(`# Who reads what of a plan

Made by \`src/walls/answers.int.test.ts\`, which asks at every reading door as everybody; CONTRIBUTING.md says how. Not
written by hand. Letters are the states of a plan in which there is an answer: **d**raft, in **r**eview, **a**pproved,
archived (**x**), in the **b**in. What a person of a client is answered holds what was shared, and nothing else.

${tableOf(callerNames, rows)}`).toMatchFileSnapshot('../../readers.snapshot.md');
});

/** What a change set does that not everybody may do who writes in a plan. */
const changes: Readonly<Record<string, (planId: string) => object>> = {
  'writing in it': () => {
    const fields = { title: 'T' };
    return { op: 'item.add', collection: 'goals', order: 'V', id: crypto.randomUUID(), fields };
  },
  'hiding a section': () => ({ op: 'section.set', section: 'scenarios', field: 'hidden', value: true }),
  'waiving a finding': (planId) => {
    const given = { reason: 'R', by: crypto.randomUUID(), on: '2026-11-02' };
    return waiveChange(planId, { id: 'GOAL-NONE', code: 'GOAL-NONE' }, given);
  },
};

/** A way of writing about a plan at each door, and of change sets each that not everybody may send. */
function waysOfWriting(door: Door): readonly Pick<Way, 'name' | 'inputOf'>[] {
  if (door.useCase?.name === 'apply-change-set') {
    return Object.entries(changes).map(([what, make]) => ({
      name: what,
      inputOf: ({ planId }) => ({
        planId,
        set: { id: crypto.randomUUID(), changes: [make(planId)], base: {} },
      }),
    }));
  }
  return waysThrough(door)
    .slice(-1)
    .filter(({ keys }) => keys.some((key) => ['planId', 'sparePlanId', 'reviewId'].includes(key)));
}

/** Without two who may do about plans what an owner and a planner may: writing takes its time. */
const writers = callerNames.filter((name) => name !== 'admin' && name !== 'member of both agencies');

test('who writes what of a plan in which state stands in another file', async () => {
  const writes = await undoWrites(apps.server.context);
  const rows: string[] = [];
  let failed = 0;
  for (const door of writingDoors) {
    for (const { name, inputOf } of waysOfWriting(door)) {
      const ask: Asking['ask'] = async (caller, state) => {
        const { code } = await apps.send(door, apps.callers[caller], inputOf(apps.own.things[state]));
        failed += code === 'INTERNAL' ? 1 : 0;
        return code;
      };
      rows.push(await lineOf({ name, by: writers, ask, through: ['INTERNAL', 'OK'] }));
    }
  }
  // Nothing else made the server fail.
  expect(await writes.undone()).toBe(failed);
  await writes.end();
  await expect(`# Who writes what of a plan

Made by \`src/walls/answers.int.test.ts\`, which asks at every writing door as everybody and undoes what was written;
CONTRIBUTING.md says how. Not written by hand. Letters are the states of a plan in which something is written: **d**raft, in
**r**eview, **a**pproved, archived (**x**), in the **b**in. Nothing that is frozen is among it: a version, a decision, a choice of a
scenario and an approved file stay as they are, whoever writes.

${tableOf(writers, rows)}`).toMatchFileSnapshot('../../writers.snapshot.md');
});
