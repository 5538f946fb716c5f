import type { HistoryLine } from '@kader/plan/changes';
import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';

/** An accepted change set as history tells of it. */
export interface HistoryRow {
  readonly seq: number;
  /** Null for what a person without an account or the system did. */
  readonly actorId: string | null;
  readonly actorName: string;
  /** ISO date-time. */
  readonly at: string;
  readonly lines: readonly HistoryLine[];
}

/** Somebody who changed the document, under the name they had when they did so last. */
export interface HistoryActor {
  readonly actorId: string | null;
  readonly actorName: string;
}

/** Which lines are asked for: those that speak of a section, of one of its blocks, or of rows that belong there. */
export interface HistoryPlace {
  readonly section: string;
  readonly blocks: readonly string[];
  readonly collections: readonly string[];
}

const history = {
  name: 'list-history',
  text: `
    select c.seq::float8 as seq, case when c.actor_kind <> 'system' then c.actor_id end as "actorId",
      c.actor_name as "actorName", c.at, lines.lines
    from change_set c
    cross join lateral (
      select json_agg(l.line order by l.place) as lines
      from jsonb_array_elements(c.description) with ordinality as l (line, place)
      where $5::text is null or l.line -> 'params' ->> 'section' = $5 or l.line -> 'params' ->> 'block' = any ($6::text[])
        or (not (l.line -> 'params' ? 'block') and l.line -> 'params' ->> 'collection' = any ($7::text[]))
    ) lines
    where c.agency_id = $1 and c.document_id = $2 and ($3::float8 is null or c.seq < $3::float8)
      and ($4::text is null or c.actor_id = $4) and lines.lines is not null
    order by c.seq desc limit $8`,
};

const actors = {
  name: 'list-history-actors',
  text: `
    select distinct on (c.actor_id) c.actor_id as "actorId", c.actor_name as "actorName"
    from change_set c
    where c.agency_id = $1 and c.document_id = $2 and c.actor_id is not null and c.actor_kind <> 'system'
    order by c.actor_id, c.seq desc`,
};

/** What happened to a document, last first, before a number, by one person or at one place if told so. Agency side. */
export async function listHistory(
  scope: HotTx,
  documentId: string,
  wanted: {
    readonly before: number | null;
    readonly actorId: string | null;
    readonly place: HistoryPlace | null;
    readonly limit: number;
  },
): Promise<readonly HistoryRow[]> {
  const { before, actorId, place, limit } = wanted;
  const rows = await queryHot<HistoryRow>(scope, history, [
    scope.agencyId,
    documentId,
    before,
    actorId,
    place?.section ?? null,
    place?.blocks ?? [],
    place?.collections ?? [],
    limit,
  ]);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}

/** Everybody with an account who changed a document, by name. */
export async function listHistoryActors(scope: HotTx, documentId: string): Promise<readonly HistoryActor[]> {
  const rows = await queryHot<HistoryActor>(scope, actors, [scope.agencyId, documentId]);
  return rows.toSorted((a, b) => (a.actorName < b.actorName ? -1 : 1));
}
