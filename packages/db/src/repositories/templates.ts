import { platformAgencyId } from '@kader/access';
import type { Locale } from '@kader/plan/template';
import { sqlStates } from '../doors/sql-state.ts';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import type { Prisma } from '../generated/client.ts';
import { fromJson, toJson } from './json.ts';
import { expectOne, orNotFound, orRefuse } from './refuse.ts';

/** Names a template version: of the platform, or of an agency. */
export interface TemplateRef {
  readonly agencyId: string;
  readonly templateId: string;
  readonly version: number;
}

export type LibraryStatus = 'draft' | 'published' | 'deprecated';

export interface TemplateVersionRow extends TemplateRef {
  readonly key: string;
  readonly kind: 'plan';
  /** Canonical JSON of a `TemplateStructure`. */
  readonly structure: string;
  /** SHA-256 of `structure`, hex; the database checks. */
  readonly hash: string;
  readonly status: LibraryStatus;
  /** Hash of the package it was installed from; null if it was written in the editor. */
  readonly packageHash: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
}

export interface TemplateRow {
  readonly id: string;
  readonly key: string;
  readonly origin: 'package' | 'editor';
  /** Newest first. */
  readonly versions: readonly TemplateVersionRow[];
}

type VersionRecord = Prisma.TemplateVersionGetPayload<Record<string, never>>;

function toRow({ templateKey, ...row }: VersionRecord): TemplateVersionRow {
  return { ...row, key: templateKey, kind: 'plan', status: row.status as LibraryStatus };
}

/** Makes an empty template of the scope's agency. Throws SLUG_TAKEN when the key is in use there. */
export async function createTemplate(
  scope: ScopedTx,
  template: Pick<TemplateRow, 'id' | 'key' | 'origin'> & { readonly createdAt: Date },
): Promise<void> {
  await orRefuse(prismaOf(scope).template.createMany({ data: [{ ...template, agencyId: scope.agencyId }] }), {
    [sqlStates.unique]: 'SLUG_TAKEN',
  });
}

/** Templates of the scope's agency with all their versions, drafts included. Agency side. */
export async function listOwnTemplates(scope: ScopedTx): Promise<TemplateRow[]> {
  const rows = await prismaOf(scope).template.findMany({
    where: { agencyId: scope.agencyId },
    include: { versions: { orderBy: { version: 'desc' } } },
    orderBy: { key: 'asc' },
  });
  return rows.map(({ id, key, origin, versions }) => ({
    id,
    key,
    origin: origin as TemplateRow['origin'],
    versions: versions.map(toRow),
  }));
}

/** A template of the scope's agency by its key, with all versions; null if there is none. Agency side. */
export async function findOwnTemplate(scope: ScopedTx, key: string): Promise<TemplateRow | null> {
  return (await listOwnTemplates(scope)).find((template) => template.key === key) ?? null;
}

/** The newest published version of every template that can be used: the platform's and the agency's own, by key. */
export async function listPublishedTemplates(scope: ScopedTx): Promise<TemplateVersionRow[]> {
  const rows = await prismaOf(scope).templateVersion.findMany({
    where: { agencyId: { in: [scope.agencyId, platformAgencyId] }, status: 'published' },
    orderBy: [{ templateKey: 'asc' }, { agencyId: 'asc' }, { version: 'desc' }],
  });
  const newest = rows.filter((row, index) => rows[index - 1]?.templateId !== row.templateId);
  return newest.map(toRow);
}

/** Throws NOT_FOUND, also for a draft of somebody else. Works on every side for published and deprecated versions. */
export async function getTemplateVersion(scope: ScopedTx, ref: TemplateRef): Promise<TemplateVersionRow> {
  const { agencyId, templateId, version } = ref;
  return toRow(
    orNotFound(await prismaOf(scope).templateVersion.findFirst({ where: { agencyId, templateId, version } })),
  );
}

/** The newest published version of a template. Throws NOT_FOUND. */
export async function getPublishedTemplate(
  scope: ScopedTx,
  template: Pick<TemplateRef, 'agencyId' | 'templateId'>,
): Promise<TemplateVersionRow> {
  const { agencyId, templateId } = template;
  const where = { agencyId, templateId, status: 'published' };
  return toRow(
    orNotFound(await prismaOf(scope).templateVersion.findFirst({ where, orderBy: { version: 'desc' } })),
  );
}

export type NewTemplateVersion = Pick<
  TemplateVersionRow,
  'templateId' | 'version' | 'key' | 'kind' | 'structure' | 'hash' | 'packageHash' | 'createdAt'
>;

/** Adds a draft version to a template of the scope's agency; words follow, then publishing. */
export async function createTemplateVersion(scope: ScopedTx, version: NewTemplateVersion): Promise<void> {
  const { key, ...row } = version;
  await prismaOf(scope).templateVersion.createMany({
    data: [{ ...row, agencyId: scope.agencyId, templateKey: key, status: 'draft' }],
  });
}

/** All words of a template version in one language. */
export interface TemplateWordsRow {
  readonly locale: Locale;
  readonly words: Readonly<Record<string, string>>;
  readonly status: 'draft' | 'reviewed';
}

/** Keeps the words of a draft of the scope's agency, replacing those of the same language. */
export async function putTemplateWords(
  scope: ScopedTx,
  ref: Pick<TemplateRef, 'templateId' | 'version'>,
  words: TemplateWordsRow,
): Promise<void> {
  const client = prismaOf(scope);
  const { templateId, version } = ref;
  const key = { agencyId: scope.agencyId, templateId, version, locale: words.locale };
  await client.templateWords.deleteMany({ where: key });
  await client.templateWords.createMany({
    data: [{ ...key, words: toJson(words.words), status: words.status }],
  });
}

/** Words of a template version by language. Works on every side for published and deprecated versions. */
export async function listTemplateWords(scope: ScopedTx, ref: TemplateRef): Promise<TemplateWordsRow[]> {
  const { agencyId, templateId, version } = ref;
  const rows = await prismaOf(scope).templateWords.findMany({ where: { agencyId, templateId, version } });
  return rows.map(({ locale, words, status }) => ({
    locale: locale as Locale,
    words: fromJson<Record<string, string>>(words),
    status: status as TemplateWordsRow['status'],
  }));
}

/** Publishes a draft of the scope's agency; from now on nothing of it changes. Throws NOT_FOUND when it is no draft. */
export async function publishTemplateVersion(
  scope: ScopedTx,
  ref: Pick<TemplateRef, 'templateId' | 'version'>,
  publishedAt: Date,
): Promise<void> {
  const { templateId, version } = ref;
  const where = { agencyId: scope.agencyId, templateId, version, status: 'draft' };
  expectOne(
    await prismaOf(scope).templateVersion.updateMany({ where, data: { status: 'published', publishedAt } }),
  );
}

/** Takes a published version out of the gallery; plans made from it go on. Throws NOT_FOUND when it is not published. */
export async function deprecateTemplateVersion(
  scope: ScopedTx,
  ref: Pick<TemplateRef, 'templateId' | 'version'>,
): Promise<void> {
  const { templateId, version } = ref;
  const where = { agencyId: scope.agencyId, templateId, version, status: 'published' };
  expectOne(await prismaOf(scope).templateVersion.updateMany({ where, data: { status: 'deprecated' } }));
}
