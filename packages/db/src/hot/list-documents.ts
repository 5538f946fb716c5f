import type { Locale } from '@kader/plan/template';
import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';

/** The review that counts now: the newest that was neither superseded nor withdrawn. */
export interface ReviewFacts {
  readonly id: string;
  readonly versionNumber: number;
  readonly outcome: 'approved' | 'changes_requested' | null;
  /** Names of approvers who have not decided. */
  readonly waitingFor: readonly string[];
}

/** The version approved last. */
export interface ApprovedFacts {
  readonly versionNumber: number;
  readonly hash: string;
}

/** A document as a row of a list: stored roll-ups and what its shown state follows from. */
export interface DocumentListRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientSlug: string;
  readonly title: string;
  readonly locale: Locale;
  readonly itemCount: number;
  readonly filled: number;
  readonly required: number;
  readonly errors: number;
  readonly warnings: number;
  /** False before the first evaluation: then the four counts above say nothing. */
  readonly evaluated: boolean;
  /** Hash of what would be shared now; null while not evaluated since the last change. */
  readonly sharedHash: string | null;
  readonly updatedAt: Date;
  readonly updatedByName: string | null;
  readonly archivedAt: Date | null;
  readonly review: ReviewFacts | null;
  readonly approved: ApprovedFacts | null;
}

/** A plan as the client side lists it: its newest version. */
export interface SharedDocumentRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientSlug: string;
  readonly title: string;
  readonly locale: Locale;
  readonly versionNumber: number;
  readonly sharedAt: Date;
  readonly sharedByName: string;
  readonly review: ReviewFacts | null;
  readonly approved: ApprovedFacts | null;
}

/** Review and approval of a document, for use beside a row `d` with agency_id and id. */
const reviewJoins = `
  left join lateral (
    select json_build_object('id', r.id, 'versionNumber', r.version_number, 'outcome', r.outcome, 'waitingFor', (
      select coalesce(json_agg(a.name order by a.name), '[]') from review_approver a
      where a.agency_id = r.agency_id and a.review_id = r.id and not exists (
        select 1 from decision x where x.agency_id = r.agency_id and x.review_id = r.id and x.user_id = a.user_id))) as facts
    from review r
    where r.agency_id = d.agency_id and r.document_id = d.id
      and (r.outcome is null or r.outcome in ('approved', 'changes_requested'))
    order by r.requested_at desc limit 1
  ) review on true
  left join lateral (
    select json_build_object('versionNumber', r.version_number, 'hash', r.hash) as facts
    from review r where r.agency_id = d.agency_id and r.document_id = d.id and r.outcome = 'approved'
    order by r.closed_at desc limit 1
  ) approved on true`;

const working = {
  name: 'list-documents',
  text: `
    select d.id, d.client_id as "clientId", c.name as "clientName", c.slug as "clientSlug", d.title, d.locale,
      d.item_count as "itemCount", d.filled, d.required, d.errors, d.warnings, d.rolled_seq >= 0 as evaluated,
      case when d.rolled_seq = d.seq then d.shared_hash end as "sharedHash",
      d.updated_at as "updatedAt", m.name as "updatedByName", d.archived_at as "archivedAt",
      review.facts as review, approved.facts as approved
    from document d
    join client c on c.agency_id = d.agency_id and c.id = d.client_id
    left join membership m on m.agency_id = d.agency_id and m.user_id = d.updated_by
    ${reviewJoins}
    where d.agency_id = $1 and ($2::uuid is null or d.client_id = $2)
    order by d.updated_at desc, d.id`,
};

const shared = {
  name: 'list-shared-documents',
  text: `
    select d.id, d.client_id as "clientId", c.name as "clientName", c.slug as "clientSlug", d.title, d.locale,
      d.number as "versionNumber", d.created_at as "sharedAt", d.created_by_name as "sharedByName",
      review.facts as review, approved.facts as approved
    from (
      select distinct on (document_id) agency_id, document_id as id, client_id, title, locale, number, created_at, created_by_name
      from version where agency_id = $1 order by document_id, number desc
    ) d
    join client c on c.agency_id = d.agency_id and c.id = d.client_id
    ${reviewJoins}
    order by d.created_at desc, d.id`,
};

/** Working documents of the agency, or of one client, last changed first; archived ones too. Agency side. */
export async function listDocuments(
  scope: HotTx,
  clientId: string | null = null,
): Promise<DocumentListRow[]> {
  return queryHot<DocumentListRow>(scope, working, [scope.agencyId, clientId]);
}

/** What was shared with those who may read it, newest first. For the client and guest sides. */
export async function listSharedDocuments(scope: HotTx): Promise<SharedDocumentRow[]> {
  return queryHot<SharedDocumentRow>(scope, shared, [scope.agencyId]);
}
