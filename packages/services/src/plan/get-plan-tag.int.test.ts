import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  changePlan,
  createTestContext,
  type MadeAgency,
  makeAgency,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { getPlanTag } from './get-plan-tag.ts';
import { openPlan } from './open-plan.ts';

let context: TestContext;
let agency: MadeAgency;

beforeAll(async () => {
  context = await createTestContext();
  agency = await makeAgency(context);
});
afterAll(() => context.close());

const asked = () => ({ planId: agency.planId, locale: 'nl' });
const tag = (acting: Acting = agency.owner) => execute(getPlanTag, context, acting, asked());
const passes = (ms: number) => context.setClock(new Date(context.clock().getTime() + ms));

test('is that of opening, and stays the same while only time passes, until the day is another', async () => {
  const { tag: opened } = await execute(openPlan, context, agency.owner, asked());
  expect(await tag()).toBe(opened);
  passes(60_000);
  expect(await tag()).toBe(opened);
  expect((await execute(openPlan, context, agency.owner, asked())).tag).toBe(opened);
  passes(86_400_000);
  expect(await tag()).not.toBe(opened);
});

test('is another for each change of the content, each language and each right', async () => {
  const before = await tag();
  await changePlan(context, agency.owner, agency.planId, [
    { op: 'document.set', field: 'title', value: 'Anders' },
  ]);
  const inPolish = await execute(getPlanTag, context, agency.owner, { ...asked(), locale: 'pl' });
  const tags = [before, await tag(), await tag(await agency.member('viewer')), inPolish];
  expect(new Set(tags).size).toBe(4);
});

test('is not told to another agency', async () => {
  const other = await makeAgency(context);
  await expect(tag(other.owner)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
