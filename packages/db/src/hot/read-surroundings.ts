import { platformAgencyId } from '@kader/access';
import { KaderError } from '@kader/errors';
import { type HotTx, queryHot, queryHotLast } from '../doors/with-hot-scope.ts';
import type { AgencyRow } from '../repositories/agencies.ts';
import type { ClientPersonRow } from '../repositories/client-people.ts';
import type { ClientRow } from '../repositories/clients.ts';
import type { DecisionRow } from '../repositories/decisions.ts';
import type { MembershipRow } from '../repositories/memberships.ts';
import type { ReviewRow } from '../repositories/reviews.ts';
import type { ScenarioChoiceRow } from '../repositories/scenario-choices.ts';
import type { VersionRow } from '../repositories/versions.ts';
import { type DocumentHead, type HeadRecord, headColumns, toHead } from './document-head.ts';
import { peopleOfDocument } from './open-document.ts';

/** What stands around a document's content and is shown with it. Lists are sorted as those of the repositories. */
export interface Surroundings {
  readonly agency: Pick<AgencyRow, 'name' | 'slug' | 'timeZone' | 'settings'>;
  readonly client: Pick<ClientRow, 'id' | 'name' | 'slug' | 'country'>;
  readonly members: readonly Pick<MembershipRow, 'userId' | 'name'>[];
  readonly clientPeople: readonly Pick<ClientPersonRow, 'userId' | 'name' | 'email' | 'role'>[];
  readonly reviews: readonly ReviewRow[];
  readonly versions: readonly VersionRow[];
  readonly decisions: readonly DecisionRow[];
  readonly choices: readonly ScenarioChoiceRow[];
  /** Newest published version of each of the platform's catalogues, by key. */
  readonly catalogues: Readonly<Record<string, { readonly version: number; readonly hash: string }>>;
}

export interface DocumentInPlace {
  readonly head: DocumentHead;
  readonly around: Surroundings;
  /** Everything that was read here as one text: as long as it is the same, so are head, people's names and surroundings. */
  readonly text: string;
}

const list = (columns: string, order: string, from: string) =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from ${from})`;

const approvers = list(
  "'id', a.id, 'userId', a.user_id, 'invitationId', a.invitation_id, 'name', a.name",
  'a.created_at, a.id',
  'review_approver a where a.agency_id = r.agency_id and a.review_id = r.id',
);

const parts = {
  agency: `(select json_build_object('name', a.name, 'slug', a.slug, 'timeZone', a.time_zone, 'settings', a.settings)
    from agency a where a.agency_id = d.agency_id)`,
  client: `(select json_build_object('id', c.id, 'name', c.name, 'slug', c.slug, 'country', c.country)
    from client c where c.agency_id = d.agency_id and c.id = d.client_id)`,
  members: list(
    "'userId', m.user_id, 'name', m.name",
    'm.name, m.user_id',
    'membership m where m.agency_id = d.agency_id and m.removed_at is null',
  ),
  clientPeople: list(
    "'userId', p.user_id, 'name', p.name, 'email', p.email, 'role', p.role",
    'p.name, p.user_id',
    'client_person p where p.agency_id = d.agency_id and p.client_id = d.client_id and p.removed_at is null',
  ),
  reviews: list(
    `'id', r.id, 'documentId', r.document_id, 'clientId', r.client_id, 'versionNumber', r.version_number, 'hash', r.hash,
     'rule', r.rule, 'message', r.message, 'dueOn', r.due_on, 'requestedBy', r.requested_by,
     'requestedByName', r.requested_by_name, 'requestedAt', r.requested_at, 'closedAt', r.closed_at, 'outcome', r.outcome,
     'approvers', ${approvers}`,
    'r.requested_at desc, r.id desc',
    'review r where r.agency_id = d.agency_id and r.document_id = d.id',
  ),
  versions: list(
    `'documentId', v.document_id, 'number', v.number, 'clientId', v.client_id, 'kind', v.kind, 'title', v.title,
     'locale', v.locale, 'currency', v.currency, 'template', json_build_object('agencyId', v.template_agency_id,
       'templateId', v.template_id, 'version', v.template_version, 'hash', v.template_hash),
     'appVersion', v.app_version, 'label', v.label, 'seq', v.seq, 'hash', v.hash, 'headerHash', v.header_hash,
     'sectionHashes', v.section_hashes, 'createdBy', v.created_by, 'createdByName', v.created_by_name,
     'createdAt', v.created_at`,
    'v.created_at desc, v.number desc',
    'version v where v.agency_id = d.agency_id and v.document_id = d.id',
  ),
  decisions: list(
    `'id', x.id, 'reviewId', x.review_id, 'documentId', x.document_id, 'clientId', x.client_id,
     'versionNumber', x.version_number, 'hash', x.hash, 'userId', x.user_id, 'name', x.name, 'role', x.role, 'kind', x.kind,
     'note', x.note, 'locale', x.locale, 'at', x.at, 'timeZone', x.time_zone`,
    'x.at desc, x.id desc',
    'decision x where x.agency_id = d.agency_id and x.document_id = d.id',
  ),
  choices: list(
    `'id', s.id, 'reviewId', s.review_id, 'documentId', s.document_id, 'clientId', s.client_id,
     'versionNumber', s.version_number, 'hash', s.hash, 'userId', s.user_id, 'name', s.name, 'role', s.role,
     'scenario', s.scenario, 'reason', s.reason, 'locale', s.locale, 'at', s.at, 'timeZone', s.time_zone`,
    's.at desc, s.id desc',
    'scenario_choice s where s.agency_id = d.agency_id and s.document_id = d.id',
  ),
  catalogues: `(select coalesce(json_object_agg(k.key, json_build_object('version', k.version, 'hash', k.hash)), '{}') from (
    select distinct on (key) key, version, hash from catalogue_version
    where agency_id = '${platformAgencyId}' and status = 'published' order by key, version desc
  ) k)`,
} as const satisfies Record<keyof Surroundings, string>;

const statement = {
  name: 'read-surroundings',
  text: `select ${headColumns}, ${peopleOfDocument}::text as people, json_build_object(
    ${Object.entries(parts)
      .map(([name, part]) => `'${name}', ${part}`)
      .join(', ')})::text as around
    from document d where d.agency_id = $1 and d.id = $2`,
};

type Dated<Row, Dates extends keyof Row> = Omit<Row, Dates> & { readonly [Key in Dates]: string };

/** Dates are texts in JSON. */
interface Told extends Omit<Surroundings, 'reviews' | 'versions' | 'decisions' | 'choices'> {
  readonly reviews: readonly (Dated<Omit<ReviewRow, 'closedAt'>, 'requestedAt'> & {
    readonly closedAt: string | null;
  })[];
  readonly versions: readonly Dated<VersionRow, 'createdAt'>[];
  readonly decisions: readonly Dated<DecisionRow, 'at'>[];
  readonly choices: readonly Dated<ScenarioChoiceRow, 'at'>[];
}

/**
 * Reads what stands around a document, in one statement; with `last` the scope ends with it. Agency side. Throws NOT_FOUND.
 */
export async function readSurroundings(
  scope: HotTx,
  id: string,
  { last = false }: { readonly last?: boolean } = {},
): Promise<DocumentInPlace> {
  type Row = HeadRecord & { readonly people: string; readonly around: string };
  const query = last ? queryHotLast<Row> : queryHot<Row>;
  const [row] = await query(scope, statement, [scope.agencyId, id]);
  if (row === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  const head = toHead(row);
  const told: Told = JSON.parse(row.around);
  return {
    head,
    text: [JSON.stringify(head), row.people, row.around].join('\n'),
    around: {
      ...told,
      reviews: told.reviews.map((review) => ({
        ...review,
        requestedAt: new Date(review.requestedAt),
        closedAt: review.closedAt === null ? null : new Date(review.closedAt),
      })),
      versions: told.versions.map((version) => ({ ...version, createdAt: new Date(version.createdAt) })),
      decisions: told.decisions.map((decision) => ({ ...decision, at: new Date(decision.at) })),
      choices: told.choices.map((choice) => ({ ...choice, at: new Date(choice.at) })),
    },
  };
}
