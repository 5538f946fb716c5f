import { type PlanState, planStates } from '@kader/services/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listDoors } from '../testing/list-doors.ts';
import { callerNames, openWalledApps, type WalledApps } from '../testing/open-walled-apps.ts';
import { inputWithoutIds, noThings, waysThrough } from '../testing/ways-through.ts';

// Hundreds of requests in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const doors = (await listDoors()).filter(({ isReading }) => isReading);

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

test('who reads what of a plan in which state stands in a file, so that a change of it shows in review', async () => {
  const ways = doors
    .filter(({ app }) => app === 'web')
    .flatMap(waysThrough)
    .filter(({ keys }) => keys.includes('planId') || keys.includes('exportId'));
  const rows: string[] = [];
  for (const { name, door, inputOf } of ways) {
    const cells: string[] = [];
    for (const caller of callerNames) {
      const asked = (state: PlanState) =>
        apps.send(door, apps.callers[caller], inputOf(apps.own.things[state]));
      // Whom the role refuses, no state makes a difference to.
      const isRefused = ['FORBIDDEN', 'UNAUTHENTICATED'].includes((await asked('approved')).code);
      const states: string[] = [];
      for (const state of isRefused ? [] : planStates) {
        states.push(...((await asked(state)).code === 'OK' ? [letters[state]] : []));
      }
      cells.push(states.join('') || '·');
    }
    rows.push(`| ${[name.replace('web ', ''), ...cells].join(' | ')} |`);
  }
  const columns = ['door', ...callerNames];
  await expect(`# Who reads what of a plan

Made by \`src/walls/answers.int.test.ts\`, which asks at every reading door as everybody; CONTRIBUTING.md says how. Not
written by hand. Letters are the states of a plan in which there is an answer: **d**raft, in **r**eview, **a**pproved,
archived (**x**), in the **b**in. What a person of a client is answered holds what was shared, and nothing else.

| ${columns.join(' | ')} |
| ${columns.map(() => '---').join(' | ')} |
${rows.join('\n')}
`).toMatchFileSnapshot('../../readers.snapshot.md');
});
