import { type Actor, platformAgencyId } from '@kader/access';
import {
  createCatalogueVersion,
  createTemplate,
  createTemplateVersion,
  type Database,
  findCatalogue,
  findOwnTemplate,
  publishCatalogueVersion,
  publishTemplateVersion,
  putTemplateWords,
  type ScopedTx,
  withScope,
} from '@kader/db';
import { canonicalJson, deriveId, sha256Hex } from '@kader/plan/canonical';
import { locales } from '@kader/plan/template';
import {
  type PackagedCatalogue,
  type PackagedTemplate,
  packagedCatalogues,
  packagedTemplates,
} from '@kader/templates';

const installer: Actor = { kind: 'system', agencyId: platformAgencyId, task: 'install-library' };

/** What an installation changed: keys with the version that was added. */
export interface InstalledLibrary {
  readonly templates: readonly { readonly key: string; readonly version: number }[];
  readonly catalogues: readonly { readonly key: string; readonly version: number }[];
}

/**
 * Puts the packaged templates and catalogues into the platform's library. A package that changed becomes a new
 * version; versions that exist, an admin's among them, stay as they are. Running it again adds nothing.
 */
export async function installLibrary(db: Database, at: Date): Promise<InstalledLibrary> {
  return await withScope(db, installer, async (scope) => {
    const templates = [];
    for (const template of packagedTemplates()) {
      const version = await installTemplate(scope, template, at);
      if (version !== null) {
        templates.push({ key: template.key, version });
      }
    }
    const catalogues = [];
    for (const catalogue of Object.values(packagedCatalogues())) {
      const version = await installCatalogue(scope, catalogue, at);
      if (version !== null) {
        catalogues.push({ key: catalogue.key, version });
      }
    }
    return { templates, catalogues };
  });
}

async function installTemplate(
  scope: ScopedTx,
  template: PackagedTemplate,
  at: Date,
): Promise<number | null> {
  const known = await findOwnTemplate(scope, template.key);
  if (known?.versions.some((version) => version.packageHash === template.packageHash)) {
    return null;
  }
  const templateId = known?.id ?? deriveId(platformAgencyId, 'template', template.key);
  if (known === null) {
    await createTemplate(scope, { id: templateId, key: template.key, origin: 'package', createdAt: at });
  }
  // The package's own number, so that a version means the same everywhere, unless it is taken.
  const newest = Math.max(0, ...(known?.versions.map((row) => row.version) ?? []));
  const version = Math.max(template.structure.version, newest + 1);
  const structure = canonicalJson({ ...template.structure, version });
  await createTemplateVersion(scope, {
    templateId,
    version,
    key: template.key,
    kind: 'plan',
    structure,
    hash: sha256Hex(structure),
    packageHash: template.packageHash,
    createdAt: at,
  });
  for (const locale of locales) {
    await putTemplateWords(
      scope,
      { templateId, version },
      { locale, words: template.words[locale], status: 'reviewed' },
    );
  }
  await publishTemplateVersion(scope, { templateId, version }, at);
  return version;
}

async function installCatalogue(
  scope: ScopedTx,
  catalogue: PackagedCatalogue,
  at: Date,
): Promise<number | null> {
  const { key, entries, words, packageHash } = catalogue;
  const known = await findCatalogue(scope, key);
  if (known?.hash === packageHash) {
    return null;
  }
  const version = (known?.version ?? 0) + 1;
  await createCatalogueVersion(scope, {
    key,
    version,
    data: { entries },
    words,
    hash: packageHash,
    createdAt: at,
  });
  await publishCatalogueVersion(scope, { key, version }, at);
  return version;
}
