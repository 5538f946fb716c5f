import type { Locale } from '@kader/plan/template';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { userIdOf } from './actor-columns.ts';
import { markPeopleShared } from './document-people.ts';
import { lockDocument } from './documents.ts';
import { fromJson, toJson } from './json.ts';
import { orNotFound } from './refuse.ts';
import type { TemplateRef } from './templates.ts';

/** What is known of a frozen version without its content. Carries what the client side needs of a document it cannot read. */
export interface VersionRow {
  readonly documentId: string;
  readonly number: number;
  readonly clientId: string;
  readonly kind: 'plan';
  readonly title: string;
  /** Language of the content. */
  readonly locale: Locale;
  readonly currency: string | null;
  readonly template: TemplateRef & { readonly hash: string };
  readonly appVersion: string;
  readonly label: string | null;
  /** Change set up to which the document was frozen. */
  readonly seq: number;
  /** SHA-256 of the shared content, hex: what approvals point at. */
  readonly hash: string;
  readonly headerHash: string;
  readonly sectionHashes: Readonly<Record<string, string>>;
  readonly createdBy: string | null;
  readonly createdByName: string;
  readonly createdAt: Date;
}

/** A document frozen, ready to be kept. */
export interface NewVersion
  extends Pick<
    VersionRow,
    | 'documentId'
    | 'title'
    | 'locale'
    | 'currency'
    | 'appVersion'
    | 'label'
    | 'seq'
    | 'hash'
    | 'headerHash'
    | 'sectionHashes'
  > {
  readonly createdByName: string;
  readonly createdAt: Date;
  /** Canonical JSON whose SHA-256 is `hash`; the database checks. */
  readonly shared: string;
  readonly internal: { readonly body: string; readonly hash: string };
  /** People whom the shared content names: from now on the client side may read their names. */
  readonly sharedPeople: readonly string[];
}

interface DocumentFacts {
  readonly client_id: string;
  readonly kind: string;
  readonly template_agency_id: string;
  readonly template_id: string;
  readonly template_version: number;
  readonly template_hash: string;
  readonly next: number;
}

/** Keeps a frozen version under the document's next number, which it returns. Throws NOT_FOUND. */
export async function createVersion(scope: ScopedTx, version: NewVersion): Promise<number> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  const { shared, internal, sharedPeople, ...row } = version;
  const { documentId } = row;
  // Two versions at once get two numbers.
  await lockDocument(scope, documentId);
  const [found] = await client.$queryRaw<DocumentFacts[]>`
    select client_id, kind, template_agency_id, template_id, template_version, template_hash,
      1 + coalesce((select max(v.number) from version v where v.agency_id = d.agency_id and v.document_id = d.id), 0) as next
    from document d where agency_id = ${agencyId}::uuid and id = ${documentId}::uuid`;
  const document = orNotFound(found);
  const key = { agencyId, documentId, number: document.next };
  await client.version.createMany({
    data: [
      {
        ...row,
        ...key,
        clientId: document.client_id,
        kind: document.kind,
        templateAgencyId: document.template_agency_id,
        templateId: document.template_id,
        templateVersion: document.template_version,
        templateHash: document.template_hash,
        sectionHashes: toJson(row.sectionHashes),
        createdBy: userIdOf(scope.actor),
      },
    ],
  });
  await client.versionShared.createMany({
    data: [{ ...key, clientId: document.client_id, body: shared, hash: version.hash }],
  });
  await client.versionInternal.createMany({ data: [{ ...key, ...internal }] });
  await markPeopleShared(scope, documentId, sharedPeople);
  return document.next;
}

type VersionRecord = Awaited<ReturnType<ReturnType<typeof prismaOf>['version']['findMany']>>[number];

function toRow(record: VersionRecord): VersionRow {
  const { agencyId: _agency, templateAgencyId, templateId, templateVersion, templateHash, ...row } = record;
  return {
    ...row,
    kind: 'plan',
    locale: row.locale as Locale,
    seq: Number(row.seq),
    sectionHashes: fromJson<Record<string, string>>(row.sectionHashes),
    template: { agencyId: templateAgencyId, templateId, version: templateVersion, hash: templateHash },
  };
}

/** Versions of a document, newest first; of every document one may see without an id. Works on every side. */
export async function listVersions(scope: ScopedTx, documentId?: string): Promise<VersionRow[]> {
  const rows = await prismaOf(scope).version.findMany({
    where: { agencyId: scope.agencyId, ...(documentId === undefined ? {} : { documentId }) },
    orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
  });
  return rows.map(toRow);
}

/** Throws NOT_FOUND. Works on every side. */
export async function getVersion(scope: ScopedTx, documentId: string, number: number): Promise<VersionRow> {
  const where = { agencyId: scope.agencyId, documentId, number };
  return toRow(orNotFound(await prismaOf(scope).version.findFirst({ where })));
}

/** The shared content of a version: canonical JSON, byte for byte as hashed. Throws NOT_FOUND. Works on every side. */
export async function getSharedBody(scope: ScopedTx, documentId: string, number: number): Promise<string> {
  const where = { agencyId: scope.agencyId, documentId, number };
  return orNotFound(await prismaOf(scope).versionShared.findFirst({ where, select: { body: true } })).body;
}

/** What a version holds beyond the shared content. Throws NOT_FOUND. Agency side. */
export async function getInternalBody(scope: ScopedTx, documentId: string, number: number): Promise<string> {
  const where = { agencyId: scope.agencyId, documentId, number };
  return orNotFound(await prismaOf(scope).versionInternal.findFirst({ where, select: { body: true } })).body;
}
