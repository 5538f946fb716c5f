import type { Item } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import { type HotTx, queryHotLast } from '../doors/with-hot-scope.ts';
import { actorColumns, userIdOf } from '../repositories/actor-columns.ts';
import type { ApplyInput, DecidedChange } from './apply-change-set.ts';
import { countedItems } from './counted-items.ts';
import type { DocumentHead } from './document-head.ts';

const people = `, people as (
      insert into document_person as p (agency_id, document_id, person_id, kind, name, user_id, shared)
      select $1::uuid, $2::uuid, r."personId", r.kind, r.name, r."userId", false
      from jsonb_to_recordset($19::jsonb) as r ("personId" uuid, kind text, name text, "userId" uuid)
      on conflict (agency_id, document_id, person_id) do update set kind = excluded.kind, name = excluded.name,
        user_id = coalesce(excluded.user_id, p.user_id)
    )`;

/** One statement for everything, so that a set of 2,000 changes costs the round trips of one. */
const writeText = (more: string) => `
    with items as (
      insert into document_item as i
        (agency_id, document_id, id, collection, parent, block, ord, fields, revisions, removed, origin)
      select $1::uuid, $2::uuid, r.id, r.collection, r.parent, r.block, r."order", r.fields, r.revisions,
        coalesce(r.removed, false), r.origin
      from jsonb_to_recordset($3::jsonb) as r (id uuid, collection text, parent uuid, block text, "order" text,
        fields jsonb, revisions jsonb, removed boolean, origin jsonb)
      on conflict (agency_id, document_id, id) do update set collection = excluded.collection, parent = excluded.parent,
        block = excluded.block, ord = excluded.ord, fields = excluded.fields, revisions = excluded.revisions,
        removed = excluded.removed, origin = excluded.origin
    ), history as (
      insert into change_set
        (agency_id, document_id, id, seq, sha256, changes, description, actor_kind, actor_id, actor_name, at)
      values ($1::uuid, $2::uuid, $4::uuid, $5::bigint, $6::text, $7::jsonb, $8::jsonb, $9::text, $10::text, $11::text, $12::timestamptz)
    ), audit as (
      insert into audit_event (agency_id, id, at, actor_kind, actor_id, actor_name, action, target, detail)
      values ($1::uuid, $13::uuid, $12::timestamptz, $9::text, $10::text, $11::text, 'plan.changed',
        jsonb_build_object('documentId', $2::uuid), jsonb_build_object('seq', $5::bigint, 'changes', jsonb_array_length($7::jsonb)))
    ), head as (
      update document set seq = $5::bigint, item_count = item_count + $14::integer, title = $15::text, locale = $16::text,
        currency = $17::text, updated_by = $18::uuid, updated_at = $12::timestamptz
      where agency_id = $1::uuid and id = $2::uuid
    )${more}
    select app.enqueue('evaluate-document', jsonb_build_object('agencyId', $1::uuid, 'documentId', $2::uuid),
      'evaluate-document:' || $2::text)`;

const write = { name: 'write-change', text: writeText('') };
const writeWithPeople = { name: 'write-change-with-people', text: writeText(people) };

interface Written {
  readonly input: ApplyInput;
  readonly head: DocumentHead;
  readonly seq: number;
  /** Items as they were loaded. */
  readonly before: ReadonlyMap<string, Item>;
  readonly decided: DecidedChange;
}

/** Copies in the document's row of what its header item says. */
function headerCopies(
  head: DocumentHead,
  items: readonly Item[],
): { title: unknown; locale: unknown; currency: unknown } {
  const header = items.find((item) => item.id === head.id)?.fields;
  return header === undefined
    ? head
    : { title: header.title ?? '', locale: header.locale ?? head.locale, currency: header.currency ?? null };
}

/** Writes an accepted set: items, history, names of people, audit, head and roll-ups, and the job that evaluates. Commits. */
export async function writeChange(scope: HotTx, written: Written): Promise<void> {
  const { input, head, seq, before, decided } = written;
  const { items, changes, description } = decided;
  const { actorKind, actorId } = actorColumns(scope.actor);
  const countBefore = countedItems(items.flatMap((item) => before.get(item.id) ?? []));
  const { title, locale, currency } = headerCopies(head, items);
  const values = [
    scope.agencyId,
    input.documentId,
    JSON.stringify(items),
    input.set.id,
    seq,
    input.sha256,
    JSON.stringify(changes),
    JSON.stringify(description),
    actorKind,
    actorId,
    input.actorName,
    input.at,
    uuidv7(),
    countedItems(items) - countBefore,
    title,
    locale,
    currency,
    userIdOf(scope.actor),
  ];
  await (input.people.length === 0
    ? queryHotLast(scope, write, values)
    : queryHotLast(scope, writeWithPeople, [...values, JSON.stringify(input.people)]));
}
