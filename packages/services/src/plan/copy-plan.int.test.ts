import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getAgencyHome } from '../agency/get-agency-home.ts';
import { createClient } from '../client/create-client.ts';
import {
  createTestContext,
  type MadeAgency,
  makeAgency,
  makeThings,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { copyPlan } from './copy-plan.ts';
import { openPlan } from './open-plan.ts';

let context: TestContext;
let agency: MadeAgency;

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  agency = await makeAgency(context);
  await makeThings(context, agency);
});

const copy = (more: object = {}, acting: Acting = agency.owner) =>
  execute(copyPlan, context, acting, {
    planId: agency.planId,
    title: 'Plan (kopie)',
    clientSlug: agency.clientSlug,
    months: 0,
    ...more,
  });
const open = (planId: string) => execute(openPlan, context, agency.owner, { planId, locale: 'nl' });

test('a copy has the content and the people, and is a draft without a past', async () => {
  const { planId } = await copy();
  const [original, copied] = [await open(agency.planId), await open(planId)];
  expect(copied.status).toEqual({ state: 'draft' });
  expect([copied.document.seq, copied.decisions, copied.review]).toEqual([0, [], null]);
  expect(copied.document.items).toHaveLength(original.document.items.length);
  expect(copied.people.map(({ name }) => name)).toEqual(original.people.map(({ name }) => name));
  const goalOf = ({ document }: typeof copied) =>
    document.items.find(({ collection }) => collection === 'goals');
  const person = copied.people[0]?.id;
  expect(goalOf(copied)?.fields).toMatchObject({ owner: person, target: '1400', dueDate: '2027-03-31' });
  expect(goalOf(copied)?.id).not.toBe(goalOf(original)?.id);
});

test('for another client and another year', async () => {
  const { slug } = await execute(createClient, context, agency.owner, {
    name: 'Brasserie',
    trade: '',
    country: 'NL',
    currency: 'EUR',
    locale: 'nl',
  });
  const { planId, clientSlug } = await copy({ clientSlug: slug, months: 12, title: 'Ander plan' });
  expect(clientSlug).toBe(slug);
  const { document, client } = await open(planId);
  expect(client.slug).toBe(slug);
  const header = document.items.find(({ collection }) => collection === 'document');
  expect(header?.fields).toMatchObject({
    title: 'Ander plan',
    periodStart: '2028-01-01',
    periodEnd: '2028-06-30',
  });
  const { plans } = await execute(getAgencyHome, context, agency.owner, undefined);
  expect(plans.map(({ title }) => title).sort()).toEqual(['Ander plan', 'Plan']);
});

test('is refused to whoever may not make plans, and for a client that is not there', async () => {
  const contributor = await agency.member('contributor');
  await expect(copy({}, contributor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(copy({ clientSlug: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(copy({ months: 61 })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['months'] });
});
