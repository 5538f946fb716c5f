import type { Locale } from '@kader/plan/template';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { userIdOf } from './actor-columns.ts';
import { expectOne, orNotFound } from './refuse.ts';

/** A working plan as a file shows it. */
export interface DraftFacts {
  /** Number of the last change set in it. */
  readonly seq: number;
  /** All of it, or what the client would see. */
  readonly content: 'shared' | 'everything';
}

/** What a file is: the plan whole, its implementation guide (D6), or its goal on one page. */
export type ExportKind = 'pdf' | 'implementationGuide' | 'goalExtract';

/** A file being made, or made. Progress counts sections. */
export interface ExportRow {
  readonly id: string;
  readonly documentId: string;
  readonly clientId: string;
  /** Null for an export of the working plan. */
  readonly versionNumber: number | null;
  /** What an export of the working plan holds; null for one of a version. */
  readonly draft: DraftFacts | null;
  readonly kind: ExportKind;
  readonly locale: Locale;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly progressDone: number;
  readonly progressTotal: number;
  /** When the making last got on, or was asked for. */
  readonly progressAt: Date;
  /** Where storage keeps the file; with the four below, set once done. */
  readonly fileKey: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly fileName: string | null;
  readonly finishedAt: Date | null;
  /** How many decisions the record in the file shows; null when it is not known. */
  readonly decisionsShown: number | null;
  readonly errorCode: string | null;
  readonly requestedBy: string | null;
  readonly createdAt: Date;
}

type ExportRecord = Omit<ExportRow, 'kind' | 'locale' | 'state' | 'draft'> & {
  readonly agencyId: string;
  readonly documentSeq: bigint | null;
  readonly content: string | null;
  readonly kind: string;
  readonly locale: string;
  readonly state: string;
};

function toRow({ agencyId: _agency, documentSeq, content, ...record }: ExportRecord): ExportRow {
  return {
    ...record,
    draft:
      documentSeq === null
        ? null
        : { seq: Number(documentSeq), content: content === 'everything' ? 'everything' : 'shared' },
    kind: record.kind as ExportKind,
    locale: record.locale as Locale,
    state: record.state as ExportRow['state'],
  };
}

type NewFile = Pick<ExportRow, 'id' | 'documentId' | 'clientId' | 'kind' | 'locale' | 'createdAt'>;

/** A file of a version, or of the working plan. */
export type NewExport = NewFile & ({ readonly versionNumber: number } | { readonly draft: DraftFacts });

/**
 * Asks for a file. There is one per kind and language of a version, and of a state and content of the working plan: if it
 * was asked for before, that row is returned and nothing is written, so the same bytes come out later. Works on every side
 * for versions, inside also for the working plan.
 */
export async function requestExport(scope: ScopedTx, wanted: NewExport): Promise<ExportRow> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  const { id, documentId, clientId, kind, locale, createdAt } = wanted;
  const what =
    'draft' in wanted
      ? { documentSeq: BigInt(wanted.draft.seq), content: wanted.draft.content }
      : { versionNumber: wanted.versionNumber };
  await client.export.createMany({
    data: [
      {
        id,
        documentId,
        clientId,
        kind,
        locale,
        createdAt,
        ...what,
        agencyId,
        state: 'queued',
        progressDone: 0,
        progressTotal: 0,
        progressAt: createdAt,
        requestedBy: userIdOf(scope.actor),
      },
    ],
    skipDuplicates: true,
  });
  const where = { agencyId, documentId, ...what, kind, locale };
  return toRow(orNotFound(await client.export.findFirst({ where })));
}

/**
 * Notes that a file of the working plan shows a later state than the one it was asked for, unless there is one of that
 * state already.
 */
export async function moveExport(scope: ScopedTx, row: ExportRow, seq: number): Promise<void> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  const { id, documentId, draft, kind, locale } = row;
  const documentSeq = BigInt(seq);
  const place = { agencyId, documentId, content: draft?.content ?? null, kind, locale };
  if ((await client.export.count({ where: { ...place, documentSeq } })) === 0) {
    await client.export.updateMany({
      where: { agencyId, id, documentSeq: { not: null } },
      data: { documentSeq },
    });
  }
}

/** Throws NOT_FOUND. */
export async function getExport(scope: ScopedTx, id: string): Promise<ExportRow> {
  return toRow(
    orNotFound(await prismaOf(scope).export.findFirst({ where: { agencyId: scope.agencyId, id } })),
  );
}

/** Says how far the making is; also starts it, or starts it again after a failure. A finished file stays as it is. */
export async function setExportProgress(
  scope: ScopedTx,
  id: string,
  progress: { readonly done: number; readonly total: number; readonly at: Date },
): Promise<void> {
  const where = { agencyId: scope.agencyId, id, state: { not: 'done' } };
  const data = {
    state: 'running',
    progressDone: progress.done,
    progressTotal: progress.total,
    progressAt: progress.at,
    errorCode: null,
  };
  await prismaOf(scope).export.updateMany({ where, data });
}

/** Where the file is, what it is, and how many decisions its record shows. */
export interface FinishedFile {
  readonly fileKey: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly fileName: string;
  readonly finishedAt: Date;
  readonly decisionsShown: number;
}

/** Keeps the finished file. Throws NOT_FOUND when there is one already: a file is made once. */
export async function finishExport(scope: ScopedTx, id: string, file: FinishedFile): Promise<void> {
  const where = { agencyId: scope.agencyId, id, state: { not: 'done' } };
  expectOne(await prismaOf(scope).export.updateMany({ where, data: { ...file, state: 'done' } }));
}

/** What is known of a file that is to be made again. */
const unmade = {
  state: 'queued',
  progressDone: 0,
  fileKey: null,
  sha256: null,
  bytes: null,
  fileName: null,
  finishedAt: null,
  decisionsShown: null,
} as const;

/** Sets a finished file of the working plan to be made again. Throws NOT_FOUND for any other. */
export async function renewDraft(scope: ScopedTx, id: string, at: Date): Promise<ExportRow> {
  const where = { agencyId: scope.agencyId, id, state: 'done', documentSeq: { not: null } };
  expectOne(await prismaOf(scope).export.updateMany({ where, data: { ...unmade, progressAt: at } }));
  return await getExport(scope, id);
}

/** Notes that the making failed, with the code of the error. */
export async function failExport(
  scope: ScopedTx,
  id: string,
  failure: { readonly errorCode: string; readonly finishedAt: Date },
): Promise<void> {
  const where = { agencyId: scope.agencyId, id, state: { not: 'done' } };
  await prismaOf(scope).export.updateMany({ where, data: { ...failure, state: 'failed' } });
}

/**
 * Sets the files of a version to be made again whose record shows fewer than its `decisions`; one that shows them all
 * stays as it is. Returns the ids of its exports that are not done now.
 */
export async function renewExports(
  scope: ScopedTx,
  version: {
    readonly documentId: string;
    readonly number: number;
    readonly decisions: number;
    readonly at: Date;
  },
): Promise<string[]> {
  const client = prismaOf(scope);
  const where = {
    agencyId: scope.agencyId,
    documentId: version.documentId,
    versionNumber: version.number,
  };
  await client.export.updateMany({
    where: {
      ...where,
      state: 'done',
      OR: [{ decisionsShown: null }, { decisionsShown: { lt: version.decisions } }],
    },
    data: { ...unmade, progressAt: version.at },
  });
  const rows = await client.export.findMany({
    where: { ...where, state: { not: 'done' } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
