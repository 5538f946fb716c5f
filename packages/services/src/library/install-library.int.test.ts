import { promptRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { documentFromJson, rowsOf } from '@kader/plan/document';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlan } from '../plan/create-plan.ts';
import { openPlan } from '../plan/open-plan.ts';
import { decideReview } from '../review/decide-review.ts';
import { getSharedVersion } from '../review/get-shared-version.ts';
import { requestReview } from '../review/request-review.ts';
import {
  changePlan,
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  type TestContext,
} from '../testing/face.ts';
import { installFirstFoursteps } from '../testing/install-first-foursteps.ts';
import { execute } from '../use-case/define-use-case.ts';
import { installLibrary } from './install-library.ts';

const header = { title: 'Plan', currency: 'PLN', periodStart: '2027-01-01', periodEnd: '2027-06-30' };
let context: TestContext;
let agency: MadeAgency;

/** A library of the first version, an agency with a plan of it, then the library of today. */
beforeAll(async () => {
  context = await createTestContext(installFirstFoursteps);
  agency = await makeAgency(context);
});
afterAll(() => context.close());

const open = (planId: string, locale = 'nl') => execute(openPlan, context, agency.owner, { planId, locale });

describe('a library with an earlier version of a template', () => {
  it('gets the packaged one as the next version, once', async () => {
    const installed = await installLibrary(context.db, context.clock());
    expect(installed.templates).toContainEqual({ key: 'foursteps', version: 3 });
    expect(installed.templates.filter(({ key }) => key === 'foursteps')).toHaveLength(1);
    expect((await installLibrary(context.db, context.clock())).templates).toEqual([]);
  });

  it('begins new plans from the new version, with starter texts in the language of the plan', async () => {
    const { planId } = await execute(createPlan, context, agency.owner, {
      ...header,
      clientSlug: agency.clientSlug,
      templateKey: 'foursteps',
      locale: 'pl',
    });
    const document = documentFromJson((await open(planId, 'sv')).document);
    expect(document.structure.version).toBe(3);
    expect(rowsOf(document, 'funnelStages').map(({ fields }) => fields.name)).toEqual([
      'Dotarcie',
      'Zaangażowanie',
      'Konwersja',
      'Lojalność',
    ]);
  });

  it('leaves plans of the earlier version as they are: they open, are filled, shared and approved', async () => {
    const { planId, owner } = agency;
    await fillGoals(context, owner, planId, { meeting: false });
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Advies, geen korting' }] }];
    await changePlan(context, owner, planId, [
      {
        op: 'item.add',
        id: promptRowId(planId, 'strategy', 'social'),
        collection: 'answers',
        block: 'strategy',
        order: orderAt(0),
        fields: { answer: { type: 'doc', content } },
      },
    ]);
    const opened = await open(planId);
    expect(opened.document.structure.version).toBe(1);
    expect(opened.document.structure.sections.map(({ key }) => key)).toEqual([
      'goals',
      'strategy',
      'approval',
    ]);
    expect(opened.frame.words['blocks.strategy.prompts.social.question']).toBe(
      'nl blocks.strategy.prompts.social.question',
    );

    const approver = await agency.clientPerson('approver');
    const userId = 'userId' in approver.actor ? approver.actor.userId : '';
    await execute(requestReview, context, owner, { planId, approvers: [{ userId }], locale: 'nl' });
    const shared = await execute(getSharedVersion, context, approver, { planId });
    expect(shared.document.structure.version).toBe(1);
    await execute(decideReview, context, approver, {
      reviewId: shared.review?.id,
      version: shared.version,
      hash: shared.hash,
      kind: 'approve',
      locale: 'nl',
    });
    expect((await open(planId)).status).toEqual({ state: 'approved', version: 1 });
  });
});
