import { KaderError } from '@kader/errors';
import * as z from 'zod';
import type { FieldValue } from '../fields/field-value.ts';
import type { BlockSettings } from '../template/template-structure.ts';
import type { SharedDocument, SharedValue } from './shared-document.ts';

// Versions are ours and guarded by their hash; what is read here is the form, so that a later form is not taken for this one.
const item = z.strictObject({
  id: z.string(),
  parent: z.string().exactOptional(),
  fields: z.record(
    z.string(),
    z.custom<SharedValue>((value) => value !== null),
  ),
});
const block = z.strictObject({
  key: z.string(),
  type: z.string(),
  settings: z.custom<BlockSettings>((value) => typeof value === 'object').exactOptional(),
  collections: z.record(z.string(), z.array(item)),
});
const sharedDocument = z.strictObject({
  format: z.literal(1),
  id: z.string(),
  kind: z.literal('plan'),
  header: z.record(
    z.string(),
    z.custom<FieldValue>((value) => value !== null),
  ),
  template: z.strictObject({ key: z.string(), version: z.int() }),
  sections: z.array(
    z.strictObject({ key: z.string(), title: z.string().exactOptional(), blocks: z.array(block) }),
  ),
  people: z.array(z.string()),
});

/**
 * Reads the shared JSON of a frozen version. Throws INTERNAL for a text that is no shared document of a form this
 * version of the program knows: versions are never written by hand, so that is a fault of ours.
 */
export function readShared(json: string): SharedDocument {
  const parsed = sharedDocument.safeParse(parseJson(json));
  if (!parsed.success) {
    throw new KaderError('INTERNAL', { details: { reason: 'sharedVersion' }, cause: parsed.error });
  }
  return parsed.data;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new KaderError('INTERNAL', { details: { reason: 'sharedVersion' }, cause: error });
  }
}
