import { platformAgencyId } from '@kader/access';
import type { Locale } from '@kader/plan/template';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { fromJson, toJson } from './json.ts';
import { expectOne } from './refuse.ts';
import type { LibraryStatus } from './templates.ts';

/** A version of a catalogue: its entries, and their words by language and key. `Data` is what the catalogue's code reads. */
export interface CatalogueVersionRow<Data = unknown> {
  readonly agencyId: string;
  readonly key: string;
  readonly version: number;
  readonly data: Data;
  readonly words: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;
  /** SHA-256 over data and words, made by the installer. */
  readonly hash: string;
  readonly status: LibraryStatus;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
}

/** The newest published version of a platform catalogue, e.g. `metrics`; null before the library was installed. Works on every side. */
export async function findCatalogue<Data>(
  scope: ScopedTx,
  key: string,
): Promise<CatalogueVersionRow<Data> | null> {
  const row = await prismaOf(scope).catalogueVersion.findFirst({
    where: { agencyId: platformAgencyId, key, status: 'published' },
    orderBy: { version: 'desc' },
  });
  return row === null
    ? null
    : {
        ...row,
        data: fromJson<Data>(row.data),
        words: fromJson<CatalogueVersionRow['words']>(row.words),
        status: row.status as LibraryStatus,
      };
}

export type NewCatalogueVersion = Pick<
  CatalogueVersionRow,
  'key' | 'version' | 'words' | 'hash' | 'createdAt'
> & {
  readonly data: object;
};

/** Adds a draft version to a catalogue of the scope's agency. */
export async function createCatalogueVersion(scope: ScopedTx, version: NewCatalogueVersion): Promise<void> {
  await prismaOf(scope).catalogueVersion.createMany({
    data: [
      {
        ...version,
        agencyId: scope.agencyId,
        data: toJson(version.data),
        words: toJson(version.words),
        status: 'draft',
      },
    ],
  });
}

/** Publishes a draft of the scope's agency. Throws NOT_FOUND when it is no draft. */
export async function publishCatalogueVersion(
  scope: ScopedTx,
  ref: Pick<CatalogueVersionRow, 'key' | 'version'>,
  publishedAt: Date,
): Promise<void> {
  const where = { agencyId: scope.agencyId, key: ref.key, version: ref.version, status: 'draft' };
  expectOne(
    await prismaOf(scope).catalogueVersion.updateMany({ where, data: { status: 'published', publishedAt } }),
  );
}
