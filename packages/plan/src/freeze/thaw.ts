import { KaderError } from '@kader/errors';
import type { Item, PlanDocument } from '../document/document.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import type { SharedDocument } from './shared-document.ts';
import type { InternalDocument } from './to-internal.ts';

/** Reads the internal JSON of a frozen version. Throws INTERNAL for a form that this version of the program does not know. */
export function readInternal(json: string): InternalDocument {
  const internal: unknown = JSON.parse(json);
  if (typeof internal !== 'object' || internal === null || !('format' in internal) || internal.format !== 1) {
    throw new KaderError('INTERNAL', { details: { reason: 'internalVersion' } });
  }
  return internal as InternalDocument;
}

/**
 * The document that a version was frozen from: every row that was not removed, with its order key and all its fields.
 * For the agency's eyes alone. Its `seq` is 0 and it has no revisions: it is a content to compare with, and to restore.
 */
export function thaw(
  { shared, internal }: { readonly shared: SharedDocument; readonly internal: InternalDocument },
  structure: TemplateStructure,
): PlanDocument {
  const known = new Map<string, Item['fields']>([[shared.id, shared.header]]);
  for (const block of shared.sections.flatMap(({ blocks }) => blocks)) {
    for (const row of Object.values(block.collections).flat()) {
      // What is not kept beside the shared part stands in it unchanged; a list never does, since it loses its order keys.
      known.set(row.id, row.fields as Readonly<Record<string, FieldValue>>);
    }
  }
  const items = internal.items.map((item): [string, Item] => [
    item.id,
    { ...item, fields: { ...known.get(item.id), ...item.fields }, revisions: {} },
  ]);
  return { id: shared.id, kind: shared.kind, seq: 0, structure, items: new Map(items) };
}
