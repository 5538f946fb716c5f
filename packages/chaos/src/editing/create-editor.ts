import { setTimeout as pause } from 'node:timers/promises';
import { type AcceptedSet, baseFor, type Change, type ChangeSet, receiveSets } from '@kader/plan/changes';
import { type DocumentJson, documentFromJson, type PlanDocument } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import type { Answer, SentSet } from '../history/check-history.ts';
import { ask, type Caller, isDecided, type Reply } from './ask.ts';
import { makeEdit } from './make-edit.ts';
import type { Chance } from './random.ts';

export interface EditorWanted extends Caller {
  readonly name: string;
  readonly slug: string;
  readonly planId: string;
  /** The plan as they have it open. */
  readonly document: PlanDocument;
  readonly chance: Chance;
}

/** How often a person's browser asks what others did, per set sent. */
const refreshing = 0.3;
/** How often a set arrives twice: a connection that is lost behind a proxy is tried again by it. */
const doubling = 0.05;
const retryMs = 40;
/** Who hears nothing for this long gives up; the checker says so. */
const patienceMs = 60_000;

const documentPath = ({ slug, planId }: Pick<EditorWanted, 'slug' | 'planId'>) =>
  `/api/${slug}/documents/${planId}`;

/** Opens the plan whole. */
export async function openPlanOver(
  wanted: Omit<EditorWanted, 'name' | 'chance' | 'document'>,
): Promise<PlanDocument> {
  const reply = await ask(wanted.origins()[0], wanted.cookie, documentPath(wanted));
  if (reply?.status !== 200) {
    throw new Error(`The plan cannot be opened: ${reply?.code ?? 'nobody answers'}.`);
  }
  return documentFromJson((reply.body as { readonly document: DocumentJson }).document);
}

/**
 * Edits a plan as a browser does while `goesOn`: each set has an id of its own and names what was seen; what was not
 * answered is sent again, to whichever process is there, until it is. Returns all that was sent and heard.
 */
export async function edit(wanted: EditorWanted, goesOn: () => boolean): Promise<SentSet[]> {
  const { chance, name } = wanted;
  const sent: SentSet[] = [];
  let { document } = wanted;
  while (goesOn()) {
    const changes: readonly Change[] = [makeEdit(document, chance)];
    const set: ChangeSet = { id: uuidv7(), changes, base: baseFor(document, changes) };
    const answers = await sendUntilDecided(wanted, set);
    sent.push({ client: name, set, answers });
    if (answers.some(({ kind }) => kind === 'conflict') || chance.happens(refreshing)) {
      document = await catchUp(wanted, document);
    }
  }
  return sent;
}

async function sendUntilDecided(wanted: EditorWanted, set: ChangeSet): Promise<Answer[]> {
  const { chance, cookie } = wanted;
  const path = `${documentPath(wanted)}/changes`;
  const send = async () => answerOf(await ask(chance.pick(wanted.origins()), cookie, path, set));
  const answers: Answer[] = [];
  const end = Date.now() + patienceMs;
  while (!answers.some(({ kind }) => kind !== 'none') && Date.now() < end) {
    const times = chance.happens(doubling) ? [send(), send()] : [send()];
    answers.push(...(await Promise.all(times)));
    if (answers.at(-1)?.kind === 'none') {
      await pause(retryMs);
    }
  }
  return answers;
}

function answerOf(reply: Reply | null): Answer {
  if (reply === null) {
    return { kind: 'none' };
  }
  if (!isDecided(reply)) {
    return { kind: 'none', code: reply.code };
  }
  if (reply.code === 'OK') {
    return { kind: 'acknowledged', seq: (reply.body as { readonly seq: number }).seq };
  }
  return reply.code === 'CONFLICT' ? { kind: 'conflict' } : { kind: 'refused', code: reply.code };
}

/** Takes in what others did; a server that cannot say so now is asked the next time. */
async function catchUp(wanted: EditorWanted, document: PlanDocument): Promise<PlanDocument> {
  const path = `${documentPath(wanted)}/changes?since=${document.seq}`;
  const reply = await ask(wanted.chance.pick(wanted.origins()), wanted.cookie, path);
  if (reply?.code !== 'OK') {
    return document;
  }
  const { sets } = reply.body as { readonly sets: readonly AcceptedSet[] };
  const received = receiveSets({ acknowledged: document, pending: [] }, sets);
  return received.ok ? received.value.acknowledged : document;
}
