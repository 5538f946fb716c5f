import { platformAgencyId } from '@kader/access';
import { stateOfAgency } from '@kader/db/testing';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createTestContext,
  type MadePlan,
  makeAgency,
  makePlanStates,
  type TestContext,
} from '../testing/face.ts';
import { emptyBinTask } from './empty-bin.ts';
import { evaluateActivePlansTask } from './evaluate-active-plans.ts';
import type { JobContext } from './job-context.ts';
import { sweepIdentityTask } from './sweep-identity.ts';
import { createTaskList } from './task-list.ts';
import { makeWorker, someRun, type TestWorker } from './testing/make-worker.ts';

/** Ids of one agency that payloads can hold. */
interface Ids {
  readonly agencyId: string;
  readonly documentId: string;
  readonly exportId: string;
  readonly reviewId: string;
  readonly decisionId: string;
  readonly choiceId: string;
  readonly invitationId: string;
}

/** What each task is told. A task that stands neither here nor among the visits fails the first test. */
const payloads: Readonly<Record<string, readonly (keyof Ids)[]>> = {
  'evaluate-document': ['documentId'],
  'render-export': ['exportId'],
  'send-invitation': ['invitationId'],
  'send-decision': ['reviewId', 'decisionId'],
  'after-decision': ['reviewId', 'decisionId'],
  'send-choice': ['reviewId', 'choiceId'],
  'after-choice': ['reviewId', 'choiceId'],
};
/** Started by the clock: they are told a moment and visit the agencies one after the other, each in a scope of its own. */
const visits = [evaluateActivePlansTask, emptyBinTask, sweepIdentityTask];

/** Takes every call for a mail and sends none. */
function countingMail(): { readonly mail: JobContext['mail']; readonly sent: () => number } {
  let count = 0;
  return {
    mail: {
      send: async () => {
        count += 1;
        return { id: String(count) };
      },
    },
    sent: () => count,
  };
}

let context: TestContext;
let worker: TestWorker;
let own: Ids;
let foreign: Ids;

beforeAll(async () => {
  context = await createTestContext();
  worker = await makeWorker(context);
  [own, foreign] = [await makeIds(), await makeIds()];
});
afterAll(async () => {
  await worker.close();
  await context.close();
});

async function makeIds(): Promise<Ids> {
  const agency = await makeAgency(context);
  const plans = await makePlanStates(context, agency, { shared: 'shared', inside: 'inside' });
  const idOf = async (table: string, plan: MadePlan) => {
    const text = `select id from ${table} where document_id = $1 order by id limit 1`;
    const found = await context.database.asOwner((client) =>
      client.query<{ id: string }>(text, [plan.planId]),
    );
    return found.rows[0]?.id ?? '';
  };
  return {
    agencyId: agency.agencyId,
    documentId: plans.approved.planId,
    reviewId: plans.approved.reviewId,
    exportId: await idOf('export', plans.draft),
    decisionId: await idOf('decision', plans.approved),
    choiceId: await idOf('scenario_choice', plans.approved),
    invitationId: await idOf('invitation', plans.inReview),
  };
}

const nowhere: Ids = {
  agencyId: platformAgencyId,
  documentId: uuidv7(),
  exportId: uuidv7(),
  reviewId: uuidv7(),
  decisionId: uuidv7(),
  choiceId: uuidv7(),
  invitationId: uuidv7(),
};

/** Runs a task as the queue does; what it ended with, and whether it sent mail. */
async function run(
  task: string,
  payload: object,
): Promise<{ readonly ended: string; readonly mails: number }> {
  const { mail, sent } = countingMail();
  const work = createTaskList({ ...worker.context, mail })[task];
  const ended = await Promise.resolve(work?.(payload, someRun)).then(
    () => 'done',
    (error: Error) => error.message,
  );
  return { ended, mails: sent() };
}

async function checksums() {
  const of = ({ agencyId }: Ids) => stateOfAgency(context.database, agencyId);
  return [await of(own), await of(foreign)];
}

test('every task of the queue is walked', () => {
  const tasks = Object.keys(createTaskList(worker.context));
  expect(tasks.sort()).toEqual([...Object.keys(payloads), ...visits].sort());
});

const mixes = Object.entries(payloads).flatMap(([task, fields]) => [
  ...fields.map((field) => ({ task, agency: 'own', field })),
  ...fields.map((field) => ({ task, agency: 'foreign', field })),
]);

describe('a payload that names what is another agency’s', () => {
  test.each(mixes)(
    '$task: in the name of the $agency agency, with the $field of the other, does nothing',
    async (mix) => {
      const { task, agency, field } = mix;
      const [at, other] = agency === 'own' ? [own, foreign] : [foreign, own];
      const payloadOf = (value: string) => {
        const named = Object.fromEntries((payloads[task] ?? []).map((name) => [name, at[name]]));
        return { agencyId: at.agencyId, ...named, [field]: value };
      };
      const before = await checksums();
      const ofOther = await run(task, payloadOf(other[field]));
      expect(ofOther).toEqual({ ended: 'done', mails: 0 });
      expect(ofOther).toEqual(await run(task, payloadOf(nowhere[field])));
      expect(await checksums()).toEqual(before);
    },
  );

  test.each(Object.keys(payloads))('%s: refuses what is no payload', async (task) => {
    const whole = Object.fromEntries((payloads[task] ?? []).map((name) => [name, own[name]]));
    const before = await checksums();
    for (const payload of [
      {},
      whole,
      { ...whole, agencyId: 'x' },
      { ...whole, agencyId: own.agencyId, more: 1 },
    ]) {
      expect(await run(task, payload)).toEqual({ ended: 'INVALID_INPUT', mails: 0 });
    }
    expect(await checksums()).toEqual(before);
  });
});

test('the walk can fail: with its own ids a task does its work', async () => {
  const before = await checksums();
  const { agencyId, reviewId, decisionId } = own;
  expect(await run('send-decision', { agencyId, reviewId, decisionId })).toEqual({ ended: 'done', mails: 1 });
  expect(await run('evaluate-document', { agencyId, documentId: own.documentId })).toMatchObject({
    ended: 'done',
  });
  expect(await checksums()).not.toEqual(before);
});
