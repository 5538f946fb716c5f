import { createSession, withIdentity } from '@kader/db';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestContext, makePerson, newSession, type TestContext } from '../testing/face.ts';
import { executeAsPerson, type Person } from '../use-case/define-use-case.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import { endSession } from './end-session.ts';
import { listMySessions } from './list-my-sessions.ts';

let context: TestContext;
let person: Person;
let ids: readonly string[];

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());

/** Signs somebody in on several devices; returns what names the sessions. */
async function signIn({ userId }: Person, userAgents: readonly string[]): Promise<readonly string[]> {
  const made: string[] = [];
  for (const userAgent of userAgents) {
    context.setClock(new Date(context.clock().getTime() + 60_000));
    const row = { ...newSession(context), userId, audience: 'web', userAgent } as const;
    await withIdentity(context.db, (identity) => createSession(identity, row));
    made.push(row.tokenHash);
  }
  return made;
}

beforeEach(async () => {
  const made = await makePerson(context, 'Daan');
  ids = await signIn(made, ['X11; Linux Firefox/150.0', 'iPhone Version/26.0 Safari/604.1', '']);
  person = { ...made, sessionId: ids[0] ?? null };
});

const list = () => executeAsPerson(listMySessions, context, person, undefined);

test('a person sees where they are signed in, in words, the one that asks first', async () => {
  expect(await list()).toMatchObject([
    { id: ids[0], browser: 'firefox', device: 'linux', app: 'web', current: true },
    { id: ids[2], browser: 'other', device: 'other', current: false },
    { id: ids[1], browser: 'safari', device: 'iphone', current: false },
  ]);
});

test('ends one of them, or all others, and none of anybody else’s', async () => {
  const other = await makePerson(context, 'Irina');
  const [theirs = ''] = await signIn(other, ['']);
  const end = (sessionId: string) => executeAsPerson(endSession, context, person, { sessionId });
  await expect(end(theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await end(ids[1] ?? '');
  await expect(end(ids[1] ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await list()).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
  expect(await executeAsPerson(endOtherSessions, context, person, undefined)).toEqual({ ended: 1 });
  expect((await list()).map(({ id }) => id)).toEqual([ids[0]]);
  expect(await executeAsPerson(listMySessions, context, other, undefined)).toHaveLength(1);
});

test('nobody is told anything who is not signed in', async () => {
  const refused = { code: 'UNAUTHENTICATED' };
  await expect(executeAsPerson(listMySessions, context, null, undefined)).rejects.toMatchObject(refused);
  await expect(executeAsPerson(endOtherSessions, context, null, undefined)).rejects.toMatchObject(refused);
});
