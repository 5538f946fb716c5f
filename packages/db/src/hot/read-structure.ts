import { KaderError } from '@kader/errors';
import type { TemplateStructure } from '@kader/plan/template';
import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';
import type { TemplateRef } from '../repositories/templates.ts';

const statement = {
  name: 'read-structure',
  text: 'select structure, status from template_version where agency_id = $1 and template_id = $2 and version = $3',
};

const kept = new Map<string, TemplateStructure>();
const keptMax = 200;

/**
 * Structure of a template version. Published ones never change, so a process keeps the last ones used; who asks has
 * read a document that names the version, which is right enough to see its structure. Throws NOT_FOUND.
 */
export async function readStructure(
  scope: HotTx,
  ref: TemplateRef & { readonly hash: string },
): Promise<TemplateStructure> {
  const key = `${ref.agencyId}/${ref.templateId}/${ref.version}/${ref.hash}`;
  const known = kept.get(key);
  if (known !== undefined) {
    return known;
  }
  const values = [ref.agencyId, ref.templateId, ref.version];
  const [row] = await queryHot<{ structure: string; status: string }>(scope, statement, values);
  if (row === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  const structure: TemplateStructure = JSON.parse(row.structure);
  if (row.status !== 'draft') {
    const oldest = kept.size >= keptMax ? kept.keys().next().value : undefined;
    if (oldest !== undefined) {
      kept.delete(oldest);
    }
    kept.set(key, structure);
  }
  return structure;
}
