import { setTimeout as pause } from 'node:timers/promises';
import type { PlanDocument } from '@kader/plan/document';
import { execute, getSharedVersion, requestReview } from '@kader/services';
import { changePlan, fillGoals, makeAgency } from '@kader/services/testing';
import { ask, isDecided, type Reply } from '../editing/ask.ts';
import { edit, openPlanOver } from '../editing/create-editor.ts';
import { firstGoals } from '../editing/make-edit.ts';
import { type Chance, chanceOf } from '../editing/random.ts';
import { checkHistory, type SentSet } from '../history/check-history.ts';
import { readStored } from '../history/read-stored.ts';
import { signIn } from '../serving/sign-in.ts';
import { checkJobs } from './check-jobs.ts';
import type { Installation, Victim } from './open-installation.ts';

const editors = 4;
/** Within this long after the editors have begun something is killed. */
const killWithinMs = 500;
/** How long they go on once all is well again. */
const afterwardsMs = 150;
const retryMs = 40;
const patienceMs = 60_000;

export interface RoundOutcome {
  readonly victim: Victim;
  /** From the kill until everything answered again. */
  readonly readyMs: number;
  readonly acknowledged: number;
  readonly conflicts: number;
  /** Times that something was sent and nobody knows what became of it: sent again. */
  readonly unanswered: number;
  readonly doubledMails: number;
  /** A sentence per fault. */
  readonly faults: readonly string[];
}

/**
 * Lets people save, approve and ask for files, kills something at a moment of chance, and looks when all is well again
 * whether anything that was acknowledged is lost, or anything is there twice.
 */
export async function runRound(
  installation: Installation,
  victim: Victim,
  seed: number,
): Promise<RoundOutcome> {
  const scene = await setScene(installation);
  const start = await openPlanOver(scene.place);
  const { sent, replies, readyMs } = await killWhileWriting(installation, { victim, seed, scene, start });
  const final = await openPlanOver(scene.place);
  const { cluster } = installation;
  const stored = await cluster.asSuperuser((client) => readStored(client, scene.planId, start.seq));
  const jobs = await checkJobs(installation, scene);
  return {
    victim,
    readyMs,
    acknowledged: stored.length,
    conflicts: sent.filter(({ answers }) => answers.some(({ kind }) => kind === 'conflict')).length,
    unanswered: sent.flatMap(({ answers }) => answers).filter(({ kind }) => kind === 'none').length,
    doubledMails: jobs.doubledMails,
    faults: [
      ...checkHistory({ start, sent, stored, final }),
      ...faultsOfFailures(sent),
      ...faultsOfActs(replies),
      ...jobs.faults,
    ],
  };
}

interface Writing {
  readonly victim: Victim;
  readonly seed: number;
  readonly scene: Scene;
  readonly start: PlanDocument;
}

async function killWhileWriting(installation: Installation, { victim, seed, scene, start }: Writing) {
  const chance = chanceOf(seed);
  let goesOn = true;
  const editing = Promise.all(
    scene.cookies.map((cookie, index) => {
      const person = { name: `editor ${index + 1}`, cookie, chance: chanceOf(seed * 31 + index) };
      return edit({ ...scene.place, ...person, document: start }, () => goesOn);
    }),
  );
  const acts = act(installation, scene, chance);
  try {
    await pause(chance.below(killWithinMs));
    const readyMs = await installation.kill(victim);
    await pause(afterwardsMs);
    goesOn = false;
    return { sent: (await editing).flat(), replies: await acts, readyMs };
  } finally {
    goesOn = false;
  }
}

/** A plan in review, its editors and its approver. */
export interface Scene {
  readonly agencyId: string;
  readonly planId: string;
  readonly reviewId: string;
  readonly hash: string;
  readonly ownerEmail: string;
  readonly approver: string;
  readonly cookies: readonly string[];
  readonly place: Parameters<typeof openPlanOver>[0];
}

async function setScene({ context, origin, cluster }: Installation): Promise<Scene> {
  const agency = await makeAgency(context);
  const { owner, planId, slug, agencyId } = agency;
  await fillGoals(context, owner, planId);
  const approver = await agency.clientPerson('approver');
  const userId = 'userId' in approver.actor ? approver.actor.userId : '';
  await execute(requestReview, context, owner, { planId, approvers: [{ userId }], locale: 'nl' });
  const { hash, review } = await execute(getSharedVersion, context, approver, { planId });
  // Goals that lack much: a review would be held back by them.
  await changePlan(context, owner, planId, firstGoals(6));
  const { rows } = await cluster.asSuperuser((client) =>
    client.query<{ email: string }>('select email from membership where agency_id = $1', [agencyId]),
  );
  const cookies = [];
  for (let index = 0; index < editors; index += 1) {
    cookies.push(await signIn(context, await agency.member('planner')));
  }
  const cookie = await signIn(context, owner);
  return {
    agencyId,
    planId,
    reviewId: review?.id ?? '',
    hash,
    ownerEmail: rows[0]?.email ?? '',
    approver: await signIn(context, approver),
    cookies,
    place: { slug, planId, cookie, origins: () => [origin] },
  };
}

/** What somebody heard who waited in vain. */
const nobody: Reply = { status: 0, code: 'nobody answers', body: null };

/** An approval, and files of the version and of the working plan; each asked for until it is answered. */
async function act({ origin }: Installation, scene: Scene, chance: Chance): Promise<readonly Reply[]> {
  const { planId, reviewId, hash, approver, place } = scene;
  const insist = async (cookie: string, procedure: string, input: unknown): Promise<Reply> => {
    await pause(chance.below(killWithinMs));
    for (const end = Date.now() + patienceMs; ; ) {
      const reply = await ask(origin, cookie, `/api/trpc/${place.slug}/${procedure}`, input);
      if (Date.now() > end || (reply !== null && isDecided(reply))) {
        return reply ?? nobody;
      }
      await pause(retryMs);
    }
  };
  const decision = { reviewId, version: 1, hash, kind: 'approve', note: 'Akkoord', locale: 'nl' };
  return await Promise.all([
    insist(approver, 'review.decide', decision),
    insist(approver, 'export.request', { planId, version: 1, locale: 'nl' }),
    insist(place.cookie, 'export.requestDraft', { planId, content: 'shared', locale: 'en' }),
  ]);
}

/** A process that lives and has no database says so; it does not say that it went wrong. */
function faultsOfFailures(sent: readonly SentSet[]): string[] {
  const codes = sent.flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.kind === 'none' && answer.code !== undefined ? [answer.code] : [])),
  );
  const strange = codes.filter((code) => code !== 'UNAVAILABLE');
  return [...new Set(strange)].map((code) => `Somebody who saved heard ${code}.`);
}

/** Whoever decides again because nobody answered hears that they have decided. */
function faultsOfActs(replies: readonly Reply[]): string[] {
  return replies
    .filter(({ code }) => code !== 'OK' && code !== 'ALREADY_DECIDED')
    .map(({ code }) => `An approval or a file was refused: ${code}.`);
}
