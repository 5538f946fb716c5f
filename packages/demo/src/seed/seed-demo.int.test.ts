import { documentFromJson, rowsOf } from '@kader/plan/document';
import {
  createAgency,
  execute,
  executeAsPerson,
  findPersonByEmail,
  getAgencyHome,
  getChangesSince,
  getSharedVersion,
  listMyAgencies,
  openPlan,
} from '@kader/services';
import { actAs, markDemoBegun, readDemoState } from '@kader/services/demo';
import { createTestContext, makePerson, type TestContext } from '@kader/services/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { korenaarSpring } from '../content/korenaar-spring/story.ts';
import { type DemoPersonKey, demoAgencySlug, demoPeople } from '../demo-people.ts';
import { type DemoPlanKey, demoPlanId } from '../demo-plan-id.ts';
import { seedDemo } from './seed-demo.ts';

/** A Sunday, so that weekends have to be stepped over. */
const now = new Date('2026-11-22T01:30:00Z');

let context: TestContext;
beforeAll(async () => {
  context = await createTestContext();
  await seedDemo(context, now);
  context.setClock(now);
});
afterAll(() => context.close());

async function personOf(key: DemoPersonKey) {
  const email = demoPeople.find((person) => person.key === key)?.email ?? '';
  const person = await findPersonByEmail(context, email);
  if (person === null) {
    throw new Error(`${key} has no account.`);
  }
  return person;
}

const signedIn = async (key: DemoPersonKey) => await actAs(context, await personOf(key), demoAgencySlug);

/** Rows of everything that a seed could write twice. */
async function countRows(): Promise<unknown> {
  return await context.database.asOwner(async (client) => {
    const { rows } = await client.query(`select
      (select count(*) from "user") as users, (select count(*) from membership) as members,
      (select count(*) from client_person) as seats, (select count(*) from client) as clients,
      (select count(*) from document) as documents, (select count(*) from change_set) as sets,
      (select count(*) from version) as versions, (select count(*) from decision) as decisions,
      (select count(*) from export) as exports, (select count(*) from audit_event) as audits,
      (select count(*) from directory) as directory`);
    return rows[0];
  });
}

describe('an installation that was filled', () => {
  test('is marked, and a second seed changes nothing', async () => {
    expect(await readDemoState(context)).toBe('filled');
    const before = await countRows();
    const later = new Date(now.getTime() + 40 * 86_400_000);
    expect(await seedDemo(context, later)).toEqual({ filled: false });
    expect(await countRows()).toEqual(before);
  });

  test('shows a planner every stage of a plan', async () => {
    const planner = await signedIn('daan');
    const { clients, plans } = await execute(getAgencyHome, context, planner, undefined);
    expect(clients.map(({ slug, currency, planCount }) => [slug, currency, planCount])).toEqual([
      ['korenaar', 'EUR', 3],
      ['zegar', 'PLN', 3],
      ['klaralven', 'SEK', 2],
      ['sad-i-svet', 'KZT', 2],
    ]);
    expect(Object.fromEntries(plans.map(({ id, waitsOn }) => [id, waitsOn]))).toMatchObject({
      [demoPlanId('sad-season')]: { kind: 'client', names: ['Асель Нурланова'] },
      [demoPlanId('zegar-subscription')]: { kind: 'agency' },
      [demoPlanId('korenaar-spring')]: { kind: 'agency' },
    });
    expect(plans.find(({ id }) => id === demoPlanId('korenaar-spring'))?.title).toBe(
      'Online vaste klanten: van eerste brood tot abonnement',
    );
    expect(plans.every(({ updatedAt }) => updatedAt < now.toISOString())).toBe(true);
    expect(plans.every(({ updatedBy }) => updatedBy !== '')).toBe(true);
  });

  test.each<{ key: DemoPlanKey; state: object }>([
    { key: 'korenaar-spring', state: { state: 'draft' } },
    { key: 'korenaar-lunch', state: { state: 'changedSince', version: 1 } },
    { key: 'korenaar-year', state: { state: 'draft' } },
    { key: 'sad-season', state: { state: 'inReview', version: 1 } },
    { key: 'zegar-subscription', state: { state: 'changesRequested', version: 1 } },
    { key: 'zegar-new', state: { state: 'draft' } },
    { key: 'zegar-managed', state: { state: 'draft' } },
    { key: 'sad-race', state: { state: 'draft' } },
    { key: 'klaralven-vision', state: { state: 'draft' } },
    { key: 'klaralven-chairs', state: { state: 'approved', version: 2 } },
  ])('has $key as $state.state', async ({ key, state }) => {
    const given = { planId: demoPlanId(key), locale: 'en' };
    const { status } = await execute(openPlan, context, await signedIn('irina'), given);
    expect(status).toEqual(state);
  });

  test.each<{ key: DemoPersonKey; plans: readonly DemoPlanKey[] }>([
    { key: 'marieke', plans: ['korenaar-lunch'] },
    { key: 'tom', plans: ['korenaar-lunch'] },
    { key: 'asel', plans: ['sad-season'] },
    { key: 'marta', plans: ['zegar-subscription'] },
    { key: 'piotr', plans: ['zegar-subscription'] },
    { key: 'karin', plans: ['klaralven-chairs'] },
    { key: 'jonas', plans: ['klaralven-chairs'] },
  ])('shows $key what was shared with them, and nothing else', async ({ key, plans }) => {
    const home = await execute(getAgencyHome, context, await signedIn(key), undefined);
    expect(home.plans.map(({ id }) => id)).toEqual(plans.map(demoPlanId));
    expect(home.clients).toHaveLength(1);
  });

  test('waits for one decision, and only the approver may make it', async () => {
    const given = { planId: demoPlanId('sad-season') };
    const read = async (key: DemoPersonKey) =>
      await execute(getSharedVersion, context, await signedIn(key), given);
    expect((await read('asel')).rights).toEqual({ decide: true, chooseScenario: false, export: true });
    expect((await read('irina')).rights.decide).toBe(false);
    expect((await read('asel')).review).toMatchObject({ outcome: 'open', requestedBy: 'Ирина Соколова' });
  });

  test('keeps what the client decided, with the note', async () => {
    const decisionOf = async (key: DemoPlanKey, reader: DemoPersonKey) => {
      const given = { planId: demoPlanId(key) };
      const { decisions } = await execute(getSharedVersion, context, await signedIn(reader), given);
      return decisions.map(({ name, kind, note }) => ({ name, kind, noted: (note ?? '').length > 20 }));
    };
    expect(await decisionOf('korenaar-lunch', 'marieke')).toEqual([
      { name: 'Marieke de Bruin', kind: 'approve', noted: true },
    ]);
    expect(await decisionOf('zegar-subscription', 'marta')).toEqual([
      { name: 'Marta Zielińska', kind: 'requestChanges', noted: true },
    ]);
  });

  test('keeps the agency’s own line from the client', async () => {
    const given = { planId: demoPlanId('korenaar-lunch') };
    const shared = await execute(getSharedVersion, context, await signedIn('marieke'), given);
    const working = await execute(openPlan, context, await signedIn('daan'), { ...given, locale: 'nl' });
    const linesIn = ({ document }: Pick<typeof shared, 'document'>) =>
      rowsOf(documentFromJson(document), 'strategicLines').length;
    expect(linesIn(working)).toBe(linesIn(shared) + 1);
  });

  test('has a history by several people, and names for everybody whom a plan mentions', async () => {
    const planId = demoPlanId('korenaar-spring');
    const given = { planId, seq: 0 };
    const { sets, people } = await execute(getChangesSince, context, await signedIn('daan'), given);
    expect(sets).toHaveLength(korenaarSpring.steps.length);
    expect(new Set(sets.map(({ by }) => by))).toEqual(
      new Set(['Daan Mulder', 'Wout Peeters', 'Saskia Verhoeven']),
    );
    expect(people.map(({ name }) => name).toSorted()).toEqual([
      'Daan Mulder',
      'Joost van der Meer',
      'Marieke de Bruin',
      'Saskia Verhoeven',
      'Tom Jansen',
      'Wout Peeters',
    ]);
  });

  test('asks the worker for the PDF of what was approved, and for every plan’s checks', async () => {
    const tasks = await context.database.asSuperuser(async (client) => {
      const { rows } = await client.query<{ task: string; count: string }>(
        'select task_identifier as task, count(*) from graphile_worker.jobs group by 1',
      );
      return Object.fromEntries(rows.map(({ task, count }) => [task, Number(count)]));
    });
    expect(tasks).toMatchObject({ 'render-export': 2, 'evaluate-document': 10, 'send-invitation': 5 });
  });

  test('gives everybody the place that the sign-in page promises', async () => {
    for (const { key, place } of demoPeople) {
      const places = await executeAsPerson(listMyAgencies, context, await personOf(key), undefined);
      const roles = places.flatMap((own): readonly string[] | string =>
        own.side === 'agency' ? `agency ${own.role}` : own.seats.map(({ role }) => `client ${role}`),
      );
      expect(roles).toEqual(place.kind === 'staff' ? [] : [`${place.kind} ${place.role}`]);
    }
    const staff = await context.database.asOwner(async (client) => {
      const { rows } = await client.query(
        'select staff_role from "user" where staff_role is not null order by 1',
      );
      return rows;
    });
    expect(staff).toEqual([{ staff_role: 'library-admin' }, { staff_role: 'platform-admin' }]);
  });
});

describe('an installation that is not the demo’s to fill', () => {
  test('is left alone when it holds an agency', async () => {
    const other = await createTestContext();
    try {
      const founder = await makePerson(other, 'Somebody');
      const agency = { name: 'Real work', country: 'SE', currency: 'SEK', locale: 'sv' };
      await executeAsPerson(createAgency, other, founder, agency);
      await expect(seedDemo(other, now)).rejects.toThrow('not a demo');
      expect(await readDemoState(other)).toBe('foreign');
    } finally {
      await other.close();
    }
  });

  test('is not filled twice after a seed that was cut off', async () => {
    const other = await createTestContext();
    try {
      await markDemoBegun(other);
      await expect(seedDemo(other, now)).rejects.toThrow('npm run reset');
    } finally {
      await other.close();
    }
  });
});
