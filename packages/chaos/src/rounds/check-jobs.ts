import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from './open-installation.ts';
import type { Scene } from './run-round.ts';

/** A file takes a second; a worker that was killed looks for what it left behind every five. */
const patienceMs = 30_000;

interface Facts {
  readonly waiting: number;
  readonly decisions: number;
  readonly audited: number;
  readonly outcome: string;
  readonly exports: readonly {
    readonly state: string;
    readonly version: number | null;
    /** Of the working plan as it was at this change; null for a version. */
    readonly draftSeq: number | null;
    readonly fileKey: string | null;
    readonly sha256: string | null;
  }[];
  /** Number of the plan, of the last roll-up, and how many of its changes the audit has. */
  readonly seq: number;
  readonly rolled: number;
  readonly changes: number;
}

/** A job that was held by somebody when another took its place is kept by the queue, and never run. */
const question = `
  select
    (select count(*)::int from graphile_worker._private_jobs where payload ->> 'agencyId' = $1::text
     and attempts < max_attempts) as waiting,
    (select count(*)::int from decision where agency_id = $1::uuid and review_id = $3) as decisions,
    (select count(*)::int from audit_event where agency_id = $1::uuid and action = 'review.approve') as audited,
    (select outcome from review where agency_id = $1::uuid and id = $3) as outcome,
    (select coalesce(json_agg(json_build_object('state', state, 'version', version_number, 'draftSeq', document_seq, 'fileKey', file_key, 'sha256', sha256)), '[]')
     from export where agency_id = $1::uuid and document_id = $2) as exports,
    d.seq::float8 as seq, d.rolled_seq::float8 as rolled,
    (select count(*)::int from audit_event where agency_id = $1::uuid and action = 'plan.changed'
     and target ->> 'documentId' = $2::text) as changes
  from document d where d.agency_id = $1::uuid and d.id = $2`;

/**
 * Waits until the worker has done all that waits for it, and looks at what came of it: one decision, and all that follows
 * from it; files that are there, each once, with the bytes that their rows name; roll-ups of the last change.
 */
export async function checkJobs(
  { cluster, storageFolder, mail }: Installation,
  { agencyId, planId, reviewId, ownerEmail }: Scene,
): Promise<{ readonly faults: readonly string[]; readonly doubledMails: number }> {
  const read = async (): Promise<Facts | undefined> =>
    await cluster.asSuperuser(async (client) => {
      const { rows } = await client.query<Facts>(question, [agencyId, planId, reviewId]);
      return rows[0];
    });
  const end = Date.now() + patienceMs;
  let facts = await read();
  while (facts !== undefined && facts.waiting > 0 && Date.now() < end) {
    await pause(50);
    facts = await read();
  }
  if (facts === undefined) {
    return { faults: ['The plan is gone.'], doubledMails: 0 };
  }
  const files = await Promise.all(facts.exports.map((row) => faultOfFile(storageFolder, row)));
  const ofVersion = facts.exports.filter(({ version }) => version !== null);
  // Asked for again because nobody answered, the plan may have gone on: that is another file, but never the same twice.
  const drafts = facts.exports.flatMap(({ draftSeq }) => draftSeq ?? []);
  const mails = mail.mailsTo(ownerEmail);
  const claims: readonly (readonly [boolean, string])[] = [
    [facts.waiting === 0, `${facts.waiting} jobs still wait.`],
    [facts.decisions === 1, `There are ${facts.decisions} decisions where one was made.`],
    [facts.audited === 1, `The audit has ${facts.audited} approvals where one was made.`],
    [facts.outcome === 'approved', `The review is ${facts.outcome}, and was approved.`],
    [ofVersion.length === 1, `There are ${ofVersion.length} files of the version in one language.`],
    [drafts.length > 0, 'There is no file of the working plan.'],
    [
      new Set(drafts).size === drafts.length,
      `Files of the plan at changes ${drafts.join(', ')}: one is there twice.`,
    ],
    [facts.rolled === facts.seq, `Roll-ups are of change ${facts.rolled}, the plan is at ${facts.seq}.`],
    [facts.changes === facts.seq, `The audit has ${facts.changes} changes of ${facts.seq}.`],
    [mails > 0, 'Nobody told the agency of the approval.'],
  ];
  const faults = claims.filter(([holds]) => !holds).map(([, sentence]) => sentence);
  return { faults: [...faults, ...files.flat()], doubledMails: Math.max(0, mails - 1) };
}

async function faultOfFile(
  folder: string,
  { state, fileKey, sha256 }: Facts['exports'][number],
): Promise<string[]> {
  if (state !== 'done' || fileKey === null) {
    return [`A file is ${state}.`];
  }
  const bytes = await readFile(join(folder, fileKey)).catch(() => null);
  if (bytes === null) {
    return [`The file ${fileKey} is not there.`];
  }
  return createHash('sha256').update(bytes).digest('hex') === sha256
    ? []
    : [`The file ${fileKey} is another one.`];
}
