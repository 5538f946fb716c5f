import { KaderError } from '@kader/errors';
import type { Change } from '@kader/plan/changes';
import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';
import type { DocumentPersonRow } from '../repositories/document-people.ts';
import { peopleOfDocument } from './open-document.ts';

/** An accepted change set as others learn of it. */
export interface SetSince {
  readonly id: string;
  readonly seq: number;
  readonly changes: readonly Change[];
  /** Name of who made it. */
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

export interface ChangesSince {
  /** Number up to which the sets reach: the document's, or less when there are more than one answer holds. */
  readonly seq: number;
  readonly clientId: string;
  readonly sets: readonly SetSince[];
  readonly people: readonly DocumentPersonRow[];
}

const setsMax = 500;

const since = {
  name: 'changes-since',
  text: `
    select d.seq::float8 as seq, d.client_id as "clientId", ${peopleOfDocument} as people, (
      select coalesce(json_agg(s order by s.seq), '[]') from (
        select c.id, c.seq, c.changes, c.actor_name as by, c.at
        from change_set c where c.agency_id = d.agency_id and c.document_id = d.id and c.seq > $3
        order by c.seq limit ${setsMax}
      ) s) as sets
    from document d where d.agency_id = $1 and d.id = $2`,
};

/** Sets of a document after a number that is known, in order. Agency side. Throws NOT_FOUND. */
export async function changesSince(scope: HotTx, documentId: string, seq: number): Promise<ChangesSince> {
  const [row] = await queryHot<ChangesSince>(scope, since, [scope.agencyId, documentId, seq]);
  if (row === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  const sets = row.sets.map((set) => ({ ...set, at: new Date(set.at).toISOString() }));
  const last = sets.at(-1);
  return { ...row, sets, seq: sets.length === setsMax && last !== undefined ? last.seq : row.seq };
}
