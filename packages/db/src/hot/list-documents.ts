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

const working = {
  name: 'list-documents',
  text: `
    select d.id, d.client_id as "clientId", c.name as "clientName", c.slug as "clientSlug", d.title, d.locale,
      d.filled, d.required, d.errors, d.warnings, d.rolled_seq >= 0 as evaluated,
      case when d.rolled_seq = d.seq then d.shared_hash end as "sharedHash",
      extract(epoch from d.updated_at)::float8 as "updatedAt", d.updated_by as "updatedBy", d.archived_at as "archivedAt"
    from document d join client c on c.agency_id = d.agency_id and c.id = d.client_id
    where d.agency_id = $1 and ($2::uuid is null or d.client_id = $2)
    order by d.updated_at desc, d.id`,
};

const shared = {
  name: 'list-shared-documents',
  text: `
    select d.id, d.client_id as "clientId", c.name as "clientName", c.slug as "clientSlug", d.title, d.locale,
      d.number as "versionNumber", d.created_at as "sharedAt", d.created_by_name as "sharedByName"
    from (
      select distinct on (document_id) agency_id, document_id as id, client_id, title, locale, number, created_at, created_by_name
      from version where agency_id = $1 order by document_id, number desc
    ) d
    join client c on c.agency_id = d.agency_id and c.id = d.client_id
    order by d.created_at desc, d.id`,
};

const names = {
  name: 'list-member-names',
  text: 'select user_id as "userId", name from membership where agency_id = $1',
};

const reviews = {
  name: 'list-current-reviews',
  text: `
    select r.document_id as "documentId", r.id, r.version_number as "versionNumber", r.outcome, (
      select coalesce(json_agg(a.name order by a.name), '[]') from review_approver a
      where a.agency_id = r.agency_id and a.review_id = r.id and not exists (
        select 1 from decision x where x.agency_id = r.agency_id and x.review_id = r.id and x.user_id = a.user_id)
    ) as "waitingFor"
    from (
      select distinct on (document_id) agency_id, document_id, id, version_number, outcome from review
      where agency_id = $1 and (outcome is null or outcome in ('approved', 'changes_requested'))
      order by document_id, requested_at desc, version_number desc
    ) r`,
};

const approvals = {
  name: 'list-approvals',
  text: `
    select distinct on (document_id) document_id as "documentId", version_number as "versionNumber", hash from review
    where agency_id = $1 and outcome = 'approved' order by document_id, closed_at desc, version_number desc`,
};

/** Reviews and approvals of all documents that the scope sees, read once and not once per document. */
interface ReviewsByDocument {
  readonly reviewOf: (documentId: string) => ReviewFacts | null;
  readonly approvedOf: (documentId: string) => ApprovedFacts | null;
}

async function readReviews(scope: HotTx): Promise<ReviewsByDocument> {
  type OfDocument<Facts> = Facts & { readonly documentId: string };
  const [current, approved] = await Promise.all([
    queryHot<OfDocument<ReviewFacts>>(scope, reviews, [scope.agencyId]),
    queryHot<OfDocument<ApprovedFacts>>(scope, approvals, [scope.agencyId]),
  ]);
  const reviewOf = new Map(current.map(({ documentId, ...facts }) => [documentId, facts]));
  const approvedOf = new Map(approved.map(({ documentId, ...facts }) => [documentId, facts]));
  return {
    reviewOf: (documentId) => reviewOf.get(documentId) ?? null,
    approvedOf: (documentId) => approvedOf.get(documentId) ?? null,
  };
}

type Read<Row> = Omit<Row, 'review' | 'approved'>;

/** A row as it is read: the moment in seconds since 1970, which costs less to read than a date, and who by their id. */
type WorkingRecord = Omit<Read<DocumentListRow>, 'updatedAt' | 'updatedByName'> & {
  readonly updatedAt: number;
  readonly updatedBy: string | null;
};

/** Working documents of the agency, or of one client, last changed first; archived ones too. Agency side. */
export async function listDocuments(
  scope: HotTx,
  clientId: string | null = null,
): Promise<DocumentListRow[]> {
  const [rows, members, { reviewOf, approvedOf }] = await Promise.all([
    queryHot<WorkingRecord>(scope, working, [scope.agencyId, clientId]),
    queryHot<{ userId: string; name: string }>(scope, names, [scope.agencyId]),
    readReviews(scope),
  ]);
  const nameOf = new Map(members.map(({ userId, name }) => [userId, name]));
  return rows.map(({ updatedAt, updatedBy, ...row }) => ({
    ...row,
    updatedAt: new Date(Math.round(updatedAt * 1000)),
    updatedByName: updatedBy === null ? null : (nameOf.get(updatedBy) ?? null),
    review: reviewOf(row.id),
    approved: approvedOf(row.id),
  }));
}

/** What was shared with those who may read it, newest first. For the client and guest sides. */
export async function listSharedDocuments(scope: HotTx): Promise<SharedDocumentRow[]> {
  const [rows, { reviewOf, approvedOf }] = await Promise.all([
    queryHot<Read<SharedDocumentRow>>(scope, shared, [scope.agencyId]),
    readReviews(scope),
  ]);
  return rows.map((row) => ({ ...row, review: reviewOf(row.id), approved: approvedOf(row.id) }));
}
