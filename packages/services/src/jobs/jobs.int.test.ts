import { createHash } from 'node:crypto';
import {
  type ExportRow,
  getDocument,
  getExport,
  requestExport as insertExport,
  setExportProgress,
  withScope,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { createSmtpTransport, MailError } from '@kader/mail';
import { startSmtpServer } from '@kader/mail/testing';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listClientPeople } from '../client/list-client-people.ts';
import { downloadExport, getExport as readExport } from '../export/get-export.ts';
import { requestExport } from '../export/request-export.ts';
import { getInvitation } from '../invitation/get-invitation.ts';
import { resendInvitation } from '../invitation/resend-invitation.ts';
import { inviteMember } from '../member/invite-member.ts';
import { listAgencyMembers } from '../member/list-members.ts';
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
import { type Acting, execute, executeAsPerson } from '../use-case/define-use-case.ts';
import { afterDecision } from './after-decision.ts';
import { runJob } from './define-job.ts';
import { evaluateActivePlans } from './evaluate-active-plans.ts';
import { evaluateDocument } from './evaluate-document.ts';
import { renderExport } from './render-export.ts';
import { sendDecision } from './send-decision.ts';
import { sendInvitation } from './send-invitation.ts';
import { makeWorker, type TestWorker } from './testing/make-worker.ts';

let context: TestContext;
let worker: TestWorker;
beforeAll(async () => {
  context = await createTestContext();
  worker = await makeWorker(context);
});
afterAll(async () => {
  await worker.close();
  await context.close();
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

async function filledAgency(): Promise<MadeAgency> {
  const agency = await makeAgency(context);
  await fillGoals(context, agency.owner, agency.planId);
  return agency;
}

async function ask(agency: MadeAgency, approvers: readonly object[]) {
  const message = 'Graag voor vrijdag.';
  return await execute(requestReview, context, agency.owner, {
    planId: agency.planId,
    approvers,
    message,
    locale: 'pl',
  });
}

async function sharedWith(agency: MadeAgency): Promise<Acting & { readonly email: string }> {
  const approver = await agency.clientPerson('approver');
  await ask(agency, [{ userId: 'userId' in approver.actor ? approver.actor.userId : '' }]);
  return approver;
}

async function decide(agency: MadeAgency, approver: Acting, kind: 'approve' | 'requestChanges') {
  const shared = await execute(getSharedVersion, context, approver, { planId: agency.planId });
  await execute(decideReview, context, approver, {
    reviewId: shared.review?.id,
    version: shared.version,
    hash: shared.hash,
    kind,
    note: 'Akkoord zo.',
    locale: 'nl',
  });
}

const documentOf = (agency: MadeAgency) =>
  withScope(context.db, agency.owner.actor, (scope) => getDocument(scope, agency.planId));

describe('evaluate-document', () => {
  test('writes completeness, findings and the hash of what would be shared, for the newest change', async () => {
    const agency = await makeAgency(context);
    await worker.drain();
    // The template names the four stages of the funnel; goals and a meeting are missing.
    expect(await documentOf(agency)).toMatchObject({ rolledSeq: 0, filled: 5, errors: 2 });
    await fillGoals(context, agency.owner, agency.planId);
    await worker.drain();
    const rolled = await documentOf(agency);
    expect(rolled).toMatchObject({ rolledSeq: rolled.seq, errors: 0 });
    expect(rolled.filled).toBeGreaterThan(8);
    const approver = await sharedWith(agency);
    const shared = await execute(getSharedVersion, context, approver, { planId: agency.planId });
    expect(rolled.sharedHash).toBe(shared.hash);
  });

  test('an approver who was asked is no longer missing', async () => {
    const agency = await filledAgency();
    await worker.drain();
    const { warnings } = await documentOf(agency);
    await sharedWith(agency);
    await worker.drain();
    expect((await documentOf(agency)).warnings).toBeLessThanOrEqual(warnings);
  });
});

describe('send-invitation', () => {
  const tokenIn = (text: string) => /\/invite\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? '';

  test('sends a mail in the language of the invited, with a link whose token opens the invitation', async () => {
    const agency = await filledAgency();
    const email = `${uuidv7()}@shop.example`;
    await ask(agency, [{ name: 'Marta Zielińska', email }]);
    await worker.drain();
    const [mail, ...others] = await worker.mailsTo(email);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ locale: 'pl', to: { name: 'Marta Zielińska', address: email } });
    expect(mail?.text).toContain('Graag voor vrijdag.');
    const token = tokenIn(mail?.text ?? '');
    expect(token).toHaveLength(43);
    expect(mail?.html).toContain(`${context.webUrl}/invite/${token}`);
    const opened = await executeAsPerson(getInvitation, context, null, { token });
    expect(opened).toMatchObject({ state: 'open', email, name: 'Marta Zielińska' });
    const { rows } = await context.database.asOwner((client) =>
      client.query('select * from invitation i join directory d on d.target = i.id where i.email = $1', [
        email,
      ]),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('sent again it carries another token, and the first opens nothing', async () => {
    const agency = await filledAgency();
    const email = `${uuidv7()}@shop.example`;
    await ask(agency, [{ name: 'Tom', email }]);
    const [job] = (await worker.waiting()).filter(
      ({ task, payload }) => task === 'send-invitation' && payload.agencyId === agency.agencyId,
    );
    await worker.drain();
    await runJob(sendInvitation, worker.context, job?.payload);
    const tokens = (await worker.mailsTo(email)).map(({ text }) => tokenIn(text));
    const states = await Promise.all(
      tokens.map(async (token) => (await executeAsPerson(getInvitation, context, null, { token })).state),
    );
    expect(states.toSorted()).toEqual(['closed', 'open']);
  });

  test('sends nothing for a review that was superseded before the mail left', async () => {
    const agency = await filledAgency();
    const email = `${uuidv7()}@shop.example`;
    await ask(agency, [{ name: 'Tom', email }]);
    await ask(agency, [{ name: 'An', email: `other-${email}` }]);
    await worker.drain();
    expect(await worker.mailsTo(email)).toEqual([]);
    expect(await worker.mailsTo(`other-${email}`)).toHaveLength(1);
  });

  test('sends nothing for a review that was decided before the mail left', async () => {
    const agency = await filledAgency();
    const email = `${uuidv7()}@shop.example`;
    const approver = await agency.clientPerson('approver');
    const userId = 'userId' in approver.actor ? approver.actor.userId : '';
    await ask(agency, [{ userId }, { name: 'Tom', email }]);
    await decide(agency, approver, 'approve');
    await worker.drain();
    expect(await worker.mailsTo(email)).toEqual([]);
  });

  test.each([
    ['sends', 13, 1],
    ['sends nothing, as the time to accept is over,', 15, 0],
  ])('%s after %i days', async (_, days, mails) => {
    const agency = await filledAgency();
    const email = `${uuidv7()}@shop.example`;
    await ask(agency, [{ name: 'Tom', email }]);
    await worker.drain({ clock: () => new Date(context.clock().getTime() + days * 86_400_000) });
    expect(await worker.mailsTo(email)).toHaveLength(mails);
  });

  test('waits for a mail server that is down, and keeps nothing of what it said', async () => {
    const agency = await filledAgency();
    const email = `${uuidv7()}@shop.example`;
    await ask(agency, [{ name: 'Tom', email }]);
    const down = {
      send: () => Promise.reject(new Error(`connect ECONNREFUSED while sending to ${email}`)),
    };
    await worker.drain({ mail: down });
    const kept = (await worker.waiting()).filter(({ payload }) => payload.agencyId === agency.agencyId);
    expect(kept).toMatchObject([{ task: 'send-invitation', lastError: 'Error' }]);
    expect(await worker.mailsTo(email)).toEqual([]);
    await runJob(sendInvitation, worker.context, kept[0]?.payload);
    expect(await worker.mailsTo(email)).toHaveLength(1);
  });

  test('does not insist on an address that cannot be', async () => {
    const agency = await filledAgency();
    await ask(agency, [{ name: 'Tom', email: `${uuidv7()}@shop.example` }]);
    await worker.drain({ mail: { send: () => Promise.reject(new MailError('address')) } });
    const kept = (await worker.waiting()).filter(({ payload }) => payload.agencyId === agency.agencyId);
    expect(kept).toEqual([]);
  });

  test('says beside the invitation that a mail server refused the address for good, until it is sent again', async () => {
    const agency = await filledAgency();
    const server = await startSmtpServer({ RCPT: '550 no such person' });
    const invited = {
      [`${uuidv7()}@client.example`]: async (email: string) => await ask(agency, [{ name: 'Tom', email }]),
      [`${uuidv7()}@agency.example`]: async (email: string) =>
        await execute(inviteMember, context, agency.owner, {
          name: 'An',
          email,
          role: 'planner',
          clientIds: [],
          locale: 'nl',
        }),
    };
    for (const [email, invite] of Object.entries(invited)) {
      await invite(email);
    }
    const from = { name: 'Kader', address: 'mail@kader.example' };
    await worker.drain({ mail: createSmtpTransport({ url: server.url, from }) });
    server.close();
    expect(server.commands).toContain('RCPT');
    const kept = (await worker.waiting()).filter(({ payload }) => payload.agencyId === agency.agencyId);
    expect(kept).toEqual([]);
    const { clientSlug } = agency;
    const shown = async () => [
      ...(await execute(listClientPeople, context, agency.owner, { clientSlug })).invitations,
      ...((await execute(listAgencyMembers, context, agency.owner, undefined)).managed?.invitations ?? []),
    ];
    const refused = await shown();
    expect(refused).toMatchObject([
      { name: 'Tom', state: 'undelivered' },
      { name: 'An', state: 'undelivered' },
    ]);
    for (const { id: invitationId } of refused) {
      await execute(resendInvitation, context, agency.owner, { invitationId });
    }
    await worker.drain();
    expect(await shown()).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]);
    for (const email of Object.keys(invited)) {
      expect(await worker.mailsTo(email)).toHaveLength(1);
    }
  });
});

describe('render-export', () => {
  const request = (agency: MadeAgency, by: Acting, locale = 'nl') =>
    execute(requestExport, context, by, { planId: agency.planId, version: 1, locale });

  test('makes the file once; asked again the same bytes come', async () => {
    const agency = await filledAgency();
    const approver = await sharedWith(agency);
    const asked = await request(agency, approver);
    expect(asked).toMatchObject({ state: 'queued' });
    await worker.drain();
    const made = await execute(readExport, context, approver, { exportId: asked.id });
    expect(made).toMatchObject({
      state: 'done',
      done: 7,
      total: 7,
      fileName: expect.stringMatching(/ – Plan – versie 1\.pdf$/),
    });
    const file = await execute(downloadExport, context, approver, { exportId: asked.id });
    expect(file.contentType).toBe('application/pdf');
    expect(Buffer.from(file.bytes).toString('latin1', 0, 5)).toBe('%PDF-');

    expect(await request(agency, agency.owner)).toMatchObject({ id: asked.id, state: 'done' });
    await runJob(renderExport, worker.context, { agencyId: agency.agencyId, exportId: asked.id });
    const again = await execute(downloadExport, context, agency.owner, { exportId: asked.id });
    expect(Buffer.compare(again.bytes, file.bytes)).toBe(0);
    const row = await rowOf(agency, asked.id);
    expect(row.sha256).toBe(createHash('sha256').update(file.bytes).digest('hex'));
    expect((await request(agency, approver, 'ru')).id).not.toBe(asked.id);
    await worker.drain();
  });

  test('says with a code why it failed, and is tried again', async () => {
    const agency = await filledAgency();
    const approver = await sharedWith(agency);
    const asked = await request(agency, approver);
    const full = {
      ...context.storage,
      put: () => Promise.reject(new KaderError('UNAVAILABLE', { params: { part: 'storage' } })),
    };
    await worker.drain({ storage: full });
    expect(await rowOf(agency, asked.id)).toMatchObject({ state: 'failed', errorCode: 'UNAVAILABLE' });
    const [kept] = (await worker.waiting()).filter(({ payload }) => payload.exportId === asked.id);
    expect(kept?.lastError).toBe('UNAVAILABLE');
    // Asked for again it is on its way, and the failure that its row still tells of can be told from a new one.
    const before = await execute(readExport, context, approver, { exportId: asked.id });
    expect(before).toMatchObject({ state: 'failed', failedAt: expect.any(String) });
    const again = await request(agency, approver);
    expect(again).toMatchObject({ id: asked.id, state: 'queued', done: 0, failedAt: before.failedAt });
    await runJob(renderExport, worker.context, kept?.payload);
    expect(await rowOf(agency, asked.id)).toMatchObject({ state: 'done', errorCode: null });
    const made = await execute(readExport, context, approver, { exportId: asked.id });
    expect(made).toMatchObject({ state: 'done', failedAt: null });
    await worker.drain();
  });

  test('whoever asks again gets a file whose worker died, after two minutes without a word from it', async () => {
    const agency = await filledAgency();
    const approver = await sharedWith(agency);
    const asked = await request(agency, approver);
    const begun = context.clock();
    const waitingFor = async () =>
      (await worker.waiting()).filter(({ payload }) => payload.exportId === asked.id).length;
    await context.database.asSuperuser((client) =>
      client.query(
        `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1
         where payload ->> 'exportId' = $1`,
        [asked.id],
      ),
    );
    await withScope(
      worker.context.db,
      { kind: 'system', agencyId: agency.agencyId, task: 'make-export' },
      (scope) => setExportProgress(scope, asked.id, { done: 3, total: 7, at: begun }),
    );
    context.setClock(new Date(begun.getTime() + 60_000));
    expect(await request(agency, approver)).toMatchObject({ state: 'running', done: 3 });
    expect(await waitingFor()).toBe(1);
    context.setClock(new Date(begun.getTime() + 121_000));
    expect(await request(agency, approver)).toMatchObject({ id: asked.id });
    expect(await request(agency, agency.owner)).toMatchObject({ id: asked.id });
    expect(await waitingFor()).toBe(2);
    await worker.drain();
    expect(await rowOf(agency, asked.id)).toMatchObject({ state: 'done' });
  });

  test('a decision that comes while the file is made is in it', async () => {
    const agency = await filledAgency();
    const approver = await sharedWith(agency);
    const before = await request(agency, approver, 'en');
    await worker.drain();
    const asked = await request(agency, approver);
    let put = 0;
    const slow = {
      ...context.storage,
      put: async (...given: Parameters<typeof context.storage.put>) => {
        put += 1;
        if (put === 1) {
          await decide(agency, approver, 'approve');
        }
        await context.storage.put(...given);
      },
    };
    const old = await rowOf(agency, before.id);
    await worker.drain({ storage: slow });
    const row = await rowOf(agency, asked.id);
    expect(row.state).toBe('done');
    const renewed = await rowOf(agency, before.id);
    expect(renewed).toMatchObject({ state: 'done' });
    expect(renewed.sha256).not.toBe(old.sha256);
    // Dutch twice, as the first was overtaken, and English anew; the Dutch one that shows the decision is let be.
    expect(put).toBe(3);
  });
});

async function rowOf(agency: MadeAgency, id: string): Promise<ExportRow> {
  return await withScope(context.db, agency.owner.actor, (scope) => getExport(scope, id));
}

describe('after-decision', () => {
  test('an approval brings the PDF of the approved version, the mail and the roll-ups', async () => {
    const agency = await filledAgency();
    const approver = await sharedWith(agency);
    await worker.drain();
    await decide(agency, approver, 'approve');
    await worker.drain();
    const wanted = { planId: agency.planId, version: 1, locale: 'nl' };
    expect(await execute(requestExport, context, approver, wanted)).toMatchObject({ state: 'done' });
    const { rows } = await context.database.asOwner((client) =>
      client.query<{ email: string }>('select email from membership where agency_id = $1', [agency.agencyId]),
    );
    const [mail] = await worker.mailsTo(rows[0]?.email ?? '');
    expect(mail?.text).toContain('Akkoord zo.');
    expect(mail?.text).toContain(
      `${context.webUrl}/${agency.slug}/clients/${agency.clientSlug}/plans/${agency.planId}`,
    );
  });

  test('tried again it makes no file again, whatever names have become of it since', async () => {
    const agency = await filledAgency();
    const approver = await sharedWith(agency);
    const wanted = { planId: agency.planId, version: 1, locale: 'nl' };
    const { id } = await execute(requestExport, context, approver, wanted);
    await worker.drain();
    const before = await rowOf(agency, id);
    await decide(agency, approver, 'approve');
    const [job] = (await worker.waiting()).filter(({ task }) => task === 'after-decision');
    await worker.drain();
    const made = await rowOf(agency, id);
    expect(made).toMatchObject({ state: 'done', decisionsShown: 1 });
    expect(made.sha256).not.toBe(before.sha256);
    await context.database.asOwner((client) =>
      client.query(`update client set name = 'Renamed' where id = $1`, [agency.clientId]),
    );
    context.setClock(new Date(context.clock().getTime() + 3_600_000));
    await runJob(afterDecision, worker.context, job?.payload);
    await worker.drain();
    expect(await rowOf(agency, id)).toEqual(made);
  });

  test('a request for changes brings the mail and no file', async () => {
    const agency = await filledAgency();
    const approver = await sharedWith(agency);
    await decide(agency, approver, 'requestChanges');
    await worker.drain();
    const { rows } = await context.database.asOwner((client) =>
      client.query('select 1 from export where document_id = $1', [agency.planId]),
    );
    expect(rows).toEqual([]);
  });
});

describe('evaluate-active-plans', () => {
  const evaluations = async (agency: MadeAgency) =>
    (await worker.waiting()).filter(
      ({ task, payload }) => task === 'evaluate-document' && payload.documentId === agency.planId,
    );

  test.each([
    ['shortly after midnight in Amsterdam', '2026-11-02T23:05:00.000Z', 1],
    ['an hour later', '2026-11-03T00:05:00.000Z', 0],
    ['at midnight of another zone', '2026-11-02T19:05:00.000Z', 0],
    ['in the night when clocks go back', '2026-10-24T22:05:00.000Z', 1],
  ])('%s', async (_when, ts, expected) => {
    const agency = await makeAgency(context);
    await worker.drain();
    await evaluateActivePlans(worker.context, { _cron: { ts } });
    expect(await evaluations(agency)).toHaveLength(expected);
    await worker.drain();
  });
});

describe('the queue', () => {
  test('holds ids and nothing else', async () => {
    const agency = await filledAgency();
    const approver = await sharedWith(agency);
    await ask(agency, [{ name: 'Tom', email: `${uuidv7()}@shop.example` }]);
    await execute(requestExport, context, approver, { planId: agency.planId, version: 2, locale: 'nl' });
    const waiting = await worker.waiting();
    expect(waiting.map(({ task }) => task)).toEqual(
      expect.arrayContaining(['evaluate-document', 'send-invitation', 'render-export']),
    );
    for (const value of waiting.flatMap(({ payload }) => Object.values(payload))) {
      expect(value).toMatch(uuid);
    }
    await worker.drain();
    expect((await worker.waiting()).filter(({ payload }) => payload.agencyId === agency.agencyId)).toEqual(
      [],
    );
  });

  test('a job with an id of another agency finds nothing', async () => {
    const [own, foreign] = [await filledAgency(), await filledAgency()];
    await worker.drain();
    const approver = await sharedWith(foreign);
    const exportId = uuidv7();
    await withScope(context.db, foreign.owner.actor, (scope) =>
      insertExport(scope, {
        id: exportId,
        documentId: foreign.planId,
        clientId: foreign.clientId,
        versionNumber: 1,
        kind: 'pdf',
        locale: 'nl',
        createdAt: context.clock(),
      }),
    );
    await changePlan(context, foreign.owner, foreign.planId, [
      { op: 'document.set', field: 'title', value: 'Anders' },
    ]);
    const before = await documentOf(foreign);
    const shared = await execute(getSharedVersion, context, approver, { planId: foreign.planId });
    const { agencyId } = own;
    await runJob(evaluateDocument, worker.context, { agencyId, documentId: foreign.planId });
    await runJob(renderExport, worker.context, { agencyId, exportId });
    for (const job of await worker.waiting()) {
      if (job.task === 'send-invitation') {
        await runJob(sendInvitation, worker.context, { ...job.payload, agencyId });
      }
    }
    const reviewId = shared.review?.id ?? '';
    await runJob(sendDecision, worker.context, { agencyId, reviewId, decisionId: uuidv7() });
    expect(await documentOf(foreign)).toEqual(before);
    expect(await worker.mailsTo(approver.email)).toEqual([]);
    const row = await withScope(context.db, foreign.owner.actor, (scope) => getExport(scope, exportId));
    expect(row.state).toBe('queued');
  });

  test.each([
    {},
    { agencyId: 'x', documentId: 'y' },
    { agencyId: uuidv7(), documentId: uuidv7(), more: 1 },
    null,
  ])('refuses the payload %j', async (payload) => {
    await expect(runJob(evaluateDocument, worker.context, payload)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});
