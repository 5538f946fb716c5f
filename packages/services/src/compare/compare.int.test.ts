import { withHotScope } from '@kader/db';
import { openDocument } from '@kader/db/hot';
import { diffDocuments } from '@kader/plan/diff';
import { documentFromJson } from '@kader/plan/document';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyChangeSet } from '../plan/apply-change-set.ts';
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
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { compareVersions } from './compare-versions.ts';
import { compareWithDecided } from './compare-with-decided.ts';
import { restoreVersion } from './restore-version.ts';

let context: TestContext;
let agency: MadeAgency;
let approver: Acting & { readonly email: string };
let goal: string;

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  agency = await makeAgency(context);
  approver = await agency.clientPerson('approver');
  goal = await fillGoals(context, agency.owner, agency.planId);
});

const share = () =>
  execute(requestReview, context, agency.owner, {
    planId: agency.planId,
    approvers: [{ userId: 'userId' in approver.actor ? approver.actor.userId : '' }],
    locale: 'nl',
  });
const change = (field: string, value: string | boolean) =>
  changePlan(context, agency.owner, agency.planId, [{ op: 'item.set', id: goal, field, value }]);
const compare = (input: object, acting: Acting = agency.owner) =>
  execute(compareVersions, context, acting, { planId: agency.planId, locale: 'nl', ...input });
const fields = async () => {
  const { document } = await withHotScope(context.db, agency.owner.actor, (scope) =>
    openDocument(scope, agency.planId),
  );
  return document.items.get(goal)?.fields;
};

describe('comparing', () => {
  test('a version with the plan as it is tells what changed, internal things too', async () => {
    await share();
    await change('target', '1500');
    await change('internal', true);
    const { from, to, versions } = await compare({ from: 1, to: 'working' });
    expect([from.version, to.version, versions.length]).toEqual([1, null, 1]);
    const diff = diffDocuments(documentFromJson(from.document), documentFromJson(to.document));
    expect(diff.items.map(({ id, fields: changed }) => [id, changed.map(({ field }) => field)])).toEqual([
      [goal, ['target', 'internal']],
    ]);
  });

  test('two versions; one that does not exist is not found; the client side gets none of it', async () => {
    await share();
    await change('target', '1500');
    await share();
    const { from, to } = await compare({ from: 1, to: 2 });
    expect(diffDocuments(documentFromJson(from.document), documentFromJson(to.document)).items).toHaveLength(
      1,
    );
    await expect(compare({ from: 3, to: 'working' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(compare({ from: 1, to: 2 }, approver)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('what changed since the client decided', () => {
  test('is told from shared content, and is nothing where they decided on none', async () => {
    await share();
    const reading = (version: number) =>
      execute(compareWithDecided, context, approver, { planId: agency.planId, version });
    expect(await reading(1)).toBeNull();
    const { review, hash } = await execute(getSharedVersion, context, approver, { planId: agency.planId });
    await execute(decideReview, context, approver, {
      reviewId: review?.id,
      version: 1,
      hash,
      kind: 'requestChanges',
      note: 'Liever meer',
      locale: 'nl',
    });
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'item.set', id: goal, field: 'target', value: '1500' },
      { op: 'section.set', section: 'strategy', field: 'hiddenReason', value: 'Geheim' },
    ]);
    await share();
    const decided = await reading(2);
    expect(decided).toMatchObject({ version: 1, kind: 'requestChanges' });
    expect(JSON.stringify(decided)).not.toContain('Geheim');
    const now = await execute(getSharedVersion, context, approver, { planId: agency.planId });
    const before = documentFromJson(decided?.document ?? now.document);
    expect(
      diffDocuments(before, documentFromJson(now.document)).items.map(({ fields: changed }) => changed),
    ).toMatchObject([[{ field: 'target', before: '1400', after: '1500' }]]);
    expect(await reading(1)).toBeNull();
  });
});

describe('restoring', () => {
  test('a row comes back as a change set of its own, and undoing takes it back', async () => {
    await share();
    await change('target', '1500');
    await change('title', 'Anders');
    const input = { planId: agency.planId, version: 1, scope: { kind: 'item', item: goal } };
    const { seq, undo } = await execute(restoreVersion, context, agency.owner, input);
    expect(seq).toBe(4);
    expect(await fields()).toMatchObject({ target: '1400', title: expect.stringContaining('900') });
    await execute(applyChangeSet, context, agency.owner, { planId: agency.planId, set: undo });
    expect(await fields()).toMatchObject({ target: '1500', title: 'Anders' });
  });

  test('a whole version brings back a deleted row; nothing to bring back changes nothing', async () => {
    await share();
    await changePlan(context, agency.owner, agency.planId, [{ op: 'item.remove', id: goal }]);
    const input = { planId: agency.planId, version: 1, scope: { kind: 'all' } };
    expect((await execute(restoreVersion, context, agency.owner, input)).seq).toBe(3);
    expect(await fields()).toMatchObject({ target: '1400' });
    expect(await execute(restoreVersion, context, agency.owner, input)).toEqual({ seq: null, undo: null });
  });

  test('is for planners and those above them', async () => {
    await share();
    const input = { planId: agency.planId, version: 1, scope: { kind: 'all' } };
    for (const acting of [await agency.member('contributor', [agency.clientId]), approver]) {
      await expect(execute(restoreVersion, context, acting, input)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});
