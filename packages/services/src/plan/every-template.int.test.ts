import { withHotScope } from '@kader/db';
import { openDocument } from '@kader/db/hot';
import { documentFromJson, headerOf, rowsOf, selectRows, visibleSections } from '@kader/plan/document';
import { type Finding, waiveChange } from '@kader/plan/evaluate';
import { locales, starterWordKey } from '@kader/plan/template';
import { packagedTemplates } from '@kader/templates';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getSharedVersion } from '../review/get-shared-version.ts';
import { requestReview } from '../review/request-review.ts';
import {
  changePlan,
  createTestContext,
  type MadeAgency,
  makeAgency,
  type TestContext,
} from '../testing/face.ts';
import { execute } from '../use-case/define-use-case.ts';
import { copyPlan } from './copy-plan.ts';
import { createPlan } from './create-plan.ts';
import { openPlan } from './open-plan.ts';

let context: TestContext;
let agency: MadeAgency;

beforeAll(async () => {
  context = await createTestContext();
  agency = await makeAgency(context);
});
afterAll(() => context.close());

async function documentOf(planId: string) {
  return await withHotScope(context.db, agency.owner.actor, (scope) => openDocument(scope, planId));
}

/** The errors for which an empty plan is not shared. */
async function heldBackBy(ask: object): Promise<readonly Finding[]> {
  const refused = await execute(requestReview, context, agency.owner, ask).then(
    () => null,
    (error: unknown) => error,
  );
  expect(refused).toMatchObject({ code: 'REVIEW_HELD_BACK' });
  return (refused as { readonly details: { readonly findings: readonly Finding[] } }).details.findings;
}

test.each(
  packagedTemplates().map((template, index) => ({ ...template, locale: locales[index % 5] ?? 'en' })),
)(
  'a plan of $key in $locale opens with its rows, is judged, shared and read by the client',
  async ({ key, structure, words, locale }) => {
    const { owner, clientSlug } = agency;
    const { planId } = await execute(createPlan, context, owner, {
      clientSlug,
      templateKey: key,
      title: key,
      locale,
      currency: 'EUR',
      periodStart: '2027-01-01',
      periodEnd: '2027-12-31',
    });
    const opened = await execute(openPlan, context, owner, { planId, locale });
    const document = documentFromJson(opened.document);
    expect(opened.frame.fallbacks).toEqual({});
    for (const { element, collection, words: filled = [] } of structure.starterItems) {
      const row = rowsOf(document, collection).find(({ origin }) => origin?.element === element);
      expect(filled.map((field) => row?.fields[field])).toEqual(
        filled.map((field) => words[locale][starterWordKey(element, field)]),
      );
    }

    const approver = await agency.clientPerson('approver');
    const userId = 'userId' in approver.actor ? approver.actor.userId : '';
    const ask = { planId, approvers: [{ userId }], locale };
    const errors = await heldBackBy(ask);
    expect(errors.map(({ code }) => code)).toContain('GOAL-NONE');
    const me = opened.candidates.find(({ name }) => name === owner.name);
    const given = { reason: 'Nog niet ingevuld', by: me?.id ?? '', on: opened.today };
    await changePlan(
      context,
      owner,
      planId,
      errors.map(({ id, code }) => waiveChange(planId, { id, code }, given)),
    );

    await execute(requestReview, context, owner, ask);
    const shared = await execute(getSharedVersion, context, approver, { planId });
    expect(shared.document.structure.sections.map(({ key: section }) => section)).toEqual(
      structure.sections.map(({ key: section }) => section),
    );
  },
);

test('a view of a stage shows in a plan, and in its copy, the activities of its own stage', async () => {
  const { owner, clientSlug } = agency;
  const { planId } = await execute(createPlan, context, owner, {
    clientSlug,
    templateKey: 'race',
    title: 'RACE',
    locale: 'nl',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-12-31',
  });
  const { document } = await documentOf(planId);
  const engage = rowsOf(document, 'funnelStages').find(({ origin }) => origin?.element === 'funnel.engage');
  await changePlan(context, owner, planId, [
    {
      op: 'item.add',
      id: uuidv7(),
      collection: 'activities',
      order: 'V',
      fields: { title: 'Bericht na de eerste bestelling', stage: { id: engage?.id ?? '' } },
    },
  ]);
  const copied = await execute(copyPlan, context, owner, { planId, clientSlug, title: 'RACE 2', months: 0 });
  for (const id of [planId, copied.planId]) {
    const plan = await documentOf(id);
    const blockOf = (key: string) =>
      plan.document.structure.sections.flatMap(({ blocks }) => blocks).find((block) => block.key === key);
    const titlesIn = (key: string) => {
      const block = blockOf(key);
      return block === undefined
        ? null
        : selectRows(plan.document, block, 'activities').map(({ fields }) => fields.title);
    };
    expect(titlesIn('engageActivities')).toEqual(['Bericht na de eerste bestelling']);
    expect(titlesIn('reachActivities')).toEqual([]);
  }
});

test('a plan of a firm that sells offline leaves out what does not apply, and has all of it once that changes', async () => {
  const { owner, clientSlug } = agency;
  const given = {
    clientSlug,
    templateKey: 'foursteps',
    title: 'Winkel',
    locale: 'nl',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-12-31',
  };
  const { planId } = await execute(createPlan, context, owner, { ...given, business: 'offline' });
  const askedNow = async () => {
    const { document } = await documentOf(planId);
    const blocks = visibleSections(document).flatMap((section) => section.blocks);
    const prompts = blocks.find(({ key }) => key === 'questions')?.settings?.prompts ?? [];
    return { business: headerOf(document).fields.business, keys: prompts.map(({ key }) => key) };
  };
  const expected = { business: 'offline', keys: ['social', 'traffic', 'content', 'organisation'] };
  expect(await askedNow()).toEqual(expected);
  await changePlan(context, owner, planId, [{ op: 'document.set', field: 'business', value: 'mixed' }]);
  expect((await askedNow()).keys).toEqual(['social', 'shops', 'traffic', 'content', 'organisation']);
  await expect(execute(createPlan, context, owner, { ...given, business: 'kiosk' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    path: ['business'],
  });
});
