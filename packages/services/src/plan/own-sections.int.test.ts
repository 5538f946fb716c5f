import { withHotScope } from '@kader/db';
import { openDocument } from '@kader/db/hot';
import { promptRowId } from '@kader/plan/blocks';
import { baseFor, type Change } from '@kader/plan/changes';
import { ownPrompt, ownSectionKey, rowsOf, sectionItemId, visibleSections } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getHistory } from '../history/get-history.ts';
import { createTestContext, type MadeAgency, makeAgency, type TestContext } from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { applyChangeSet } from './apply-change-set.ts';

let context: TestContext;
let agency: MadeAgency;
let own: string;
let section: string;
let text: string;

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  agency = await makeAgency(context);
  own = ownSectionKey(uuidv7());
  section = sectionItemId(agency.planId, own);
  text = promptRowId(agency.planId, own, ownPrompt);
});

const opened = async () =>
  (await withHotScope(context.db, agency.owner.actor, (scope) => openDocument(scope, agency.planId)))
    .document;

function prose(words: string) {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
}
const adding = (): Change => ({
  op: 'item.add',
  id: section,
  collection: 'sections',
  block: own,
  order: 'z',
  fields: { title: 'Locaties' },
});
const writing = (): Change => ({
  op: 'item.add',
  id: text,
  collection: 'answers',
  block: own,
  order: 'V',
  fields: { answer: prose('Twee winkels') },
});
const rewriting = (): Change => ({
  op: 'item.set',
  id: text,
  field: 'answer',
  value: prose('Drie winkels'),
});

/** Sends one change as somebody who sees the plan as it is now. */
async function send(change: Change, acting: Acting = agency.owner) {
  const set = { id: uuidv7(), changes: [change], base: baseFor(await opened(), [change]) };
  return await execute(applyChangeSet, context, acting, { planId: agency.planId, set });
}

describe('a section of a plan’s own', () => {
  test('is added by one set, written in by the next ones, told in history and removed with what it holds', async () => {
    await send(adding());
    await send(writing());
    await send(rewriting());
    const plan = await opened();
    expect(visibleSections(plan).at(-1)?.key).toBe(own);
    expect(rowsOf(plan, 'answers', own).map(({ fields }) => fields.answer)).toEqual([prose('Drie winkels')]);
    await send({ op: 'item.remove', id: section });
    expect(rowsOf(await opened(), 'answers', own)).toEqual([]);
    await send({ op: 'item.restore', id: section });
    expect(rowsOf(await opened(), 'answers', own)).toHaveLength(1);
    const { entries } = await execute(getHistory, context, agency.owner, {
      planId: agency.planId,
      section: own,
    });
    expect(entries.map(({ lines }) => lines[0]?.key)).toEqual([
      'section.restored',
      'section.removed',
      'item.changed',
      'item.added',
      'section.added',
    ]);
  });

  test('is added and removed by planners, written in by contributors, and left alone by viewers', async () => {
    const [planner, contributor, viewer] = [
      await agency.member('planner'),
      await agency.member('contributor'),
      await agency.member('viewer'),
    ];
    for (const acting of [contributor, viewer]) {
      await expect(send(adding(), acting)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await send(adding(), planner);
    await expect(send(writing(), viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await send(writing(), contributor);
    for (const acting of [contributor, viewer]) {
      await expect(send({ op: 'item.remove', id: section }, acting)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    expect(rowsOf(await opened(), 'answers', own)).toHaveLength(1);
  });

  test('of another plan, or of none, is not written in', async () => {
    await send(adding());
    const elsewhere = await makeAgency(context);
    const foreign = promptRowId(elsewhere.planId, own, ownPrompt);
    const sent = execute(applyChangeSet, context, elsewhere.owner, {
      planId: elsewhere.planId,
      set: { id: uuidv7(), changes: [{ ...writing(), id: foreign }], base: {} },
    });
    await expect(sent).rejects.toMatchObject({
      code: 'INVALID_CHANGE',
      path: ['changes', '0', 'block'],
      params: { reason: 'unknownBlock' },
    });
  });

  test('that a colleague removed at this moment is a conflict for whoever writes in it, and nothing is lost', async () => {
    await send(adding());
    await send(writing());
    const base = baseFor(await opened(), [rewriting()]);
    await send({ op: 'item.remove', id: section });
    const late = (changes: readonly Change[]) =>
      execute(applyChangeSet, context, agency.owner, {
        planId: agency.planId,
        set: { id: uuidv7(), changes, base },
      });
    await expect(late([rewriting()])).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { conflicts: [{ item: section, removed: true, yours: prose('Drie winkels') }] },
    });
    await late([{ op: 'item.restore', id: section }, rewriting()]);
    expect(rowsOf(await opened(), 'answers', own)[0]?.fields.answer).toEqual(prose('Drie winkels'));
  });
});
