import type { HistoryLine } from '@kader/plan/changes';
import type { Item } from '@kader/plan/document';
import type { Locale } from '@kader/plan/template';
import { v7 as uuidv7 } from 'uuid';
import { sqlStates } from '../doors/sql-state.ts';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { countedItems } from '../hot/counted-items.ts';
import { actorColumns, userIdOf } from './actor-columns.ts';
import type { DocumentPersonRow } from './document-people.ts';
import { toJson } from './json.ts';
import { expectOne, orNotFound, orRefuse } from './refuse.ts';
import type { TemplateRef } from './templates.ts';

/** A working document without its items. Agency side only. */
export interface DocumentRow {
  readonly id: string;
  readonly clientId: string;
  readonly kind: 'plan';
  readonly title: string;
  /** Language of the content. */
  readonly locale: Locale;
  readonly currency: string | null;
  /** Number of the last change set. */
  readonly seq: number;
  readonly template: TemplateRef & { readonly key: string; readonly hash: string };
  /** Roll-ups; all but `itemCount` are those of `rolledSeq`, which is -1 before the first evaluation. */
  readonly itemCount: number;
  readonly filled: number;
  readonly required: number;
  readonly errors: number;
  readonly warnings: number;
  /** Hash of what would be shared. */
  readonly sharedHash: string | null;
  readonly rolledSeq: number;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly updatedBy: string | null;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
}

export interface NewDocument
  extends Pick<
    DocumentRow,
    'id' | 'clientId' | 'kind' | 'title' | 'locale' | 'currency' | 'template' | 'createdAt'
  > {
  readonly items: readonly Item[];
  readonly people: readonly DocumentPersonRow[];
  /** Where it comes from, as the first entry of its history; a document made anew has none yet. */
  readonly origin?: {
    readonly actorName: string;
    readonly lines: readonly HistoryLine[];
    /** SHA-256 of what it came from, 64 hex digits. */
    readonly sha256: string;
  };
}

/** Makes a document with its first items: `seq` 0, or 1 where its history tells its origin. Throws NOT_FOUND when the client is not one of the agency's. */
export async function createDocument(scope: ScopedTx, document: NewDocument): Promise<void> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  const { items, people, template, origin: begun, ...row } = document;
  const author = userIdOf(scope.actor);
  await orRefuse(
    client.document.createMany({
      data: [
        {
          ...row,
          agencyId,
          seq: begun === undefined ? 0 : 1,
          templateAgencyId: template.agencyId,
          templateId: template.templateId,
          templateKey: template.key,
          templateVersion: template.version,
          templateHash: template.hash,
          itemCount: countedItems(items),
          createdBy: author,
          updatedBy: author,
          updatedAt: row.createdAt,
        },
      ],
    }),
    { [sqlStates.foreignKey]: 'NOT_FOUND' },
  );
  const key = { agencyId, documentId: document.id };
  await client.documentItem.createMany({
    data: items.map(({ order, removed, fields, revisions, origin, ...item }) => ({
      ...item,
      ...key,
      ord: order,
      removed: removed ?? false,
      fields: toJson(fields),
      revisions: toJson(revisions),
      ...(origin === undefined ? {} : { origin: toJson(origin) }),
    })),
  });
  await client.documentPerson.createMany({
    data: people.map((person) => ({ ...person, ...key, shared: false })),
  });
  if (begun !== undefined) {
    const { actorName, lines, sha256 } = begun;
    await client.changeSet.createMany({
      data: [
        {
          ...key,
          ...actorColumns(scope.actor),
          id: uuidv7(),
          seq: 1,
          sha256,
          changes: [],
          description: toJson(lines),
          actorName,
          at: row.createdAt,
        },
      ],
    });
  }
}

/** Throws NOT_FOUND. */
export async function getDocument(scope: ScopedTx, id: string): Promise<DocumentRow> {
  const record = orNotFound(
    await prismaOf(scope).document.findFirst({
      where: { agencyId: scope.agencyId, id },
      omit: { deletedAt: true, deletedBy: true },
    }),
  );
  const {
    agencyId: _agency,
    templateAgencyId,
    templateId,
    templateKey,
    templateVersion,
    templateHash,
    ...row
  } = record;
  return {
    ...row,
    kind: 'plan',
    locale: row.locale as Locale,
    seq: Number(row.seq),
    rolledSeq: Number(row.rolledSeq),
    template: {
      agencyId: templateAgencyId,
      templateId,
      key: templateKey,
      version: templateVersion,
      hash: templateHash,
    },
  };
}

/**
 * Takes the document's row until the transaction ends: change sets, versions and reviews of one document come one after
 * the other. Returns the number of its last change set. A statement of its own, so that the next one sees what the last
 * holder of the lock wrote. Throws NOT_FOUND. Agency side.
 */
export async function lockDocument(scope: ScopedTx, id: string): Promise<number> {
  const [row] = await prismaOf(scope).$queryRaw<{ seq: number }[]>`
    select seq::float8 as seq from document where agency_id = ${scope.agencyId}::uuid and id = ${id}::uuid for update`;
  return orNotFound(row).seq;
}

/** Ids of the documents of the agency that are not archived. */
export async function listActiveDocuments(scope: ScopedTx): Promise<string[]> {
  const rows = await prismaOf(scope).document.findMany({
    where: { agencyId: scope.agencyId, archivedAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Archives a document, or with null takes it back. Throws NOT_FOUND. */
export async function setDocumentArchived(
  scope: ScopedTx,
  id: string,
  archivedAt: Date | null,
): Promise<void> {
  const where = { agencyId: scope.agencyId, id };
  expectOne(await prismaOf(scope).document.updateMany({ where, data: { archivedAt } }));
}

export type DocumentRollUps = Pick<
  DocumentRow,
  'filled' | 'required' | 'errors' | 'warnings' | 'sharedHash' | 'rolledSeq'
>;

/** Keeps what the evaluation of `rolledSeq` found, unless a later one was faster. Safe to repeat. */
export async function setDocumentRollUps(
  scope: ScopedTx,
  id: string,
  rollUps: DocumentRollUps,
): Promise<void> {
  const where = { agencyId: scope.agencyId, id, rolledSeq: { lte: rollUps.rolledSeq } };
  await prismaOf(scope).document.updateMany({ where, data: rollUps });
}
