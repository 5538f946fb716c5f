import { fail, ok, type Result } from '@kader/errors';
import { z } from 'zod';
import type { FieldValue } from '../fields/field-value.ts';
import type { TemplateStructure } from './template-structure.ts';

/** Keys become parts of word keys and derived ids: letters and digits, beginning with a small letter. */
const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const checkCode = z.string().regex(/^[A-Z]+-[A-Z0-9]+$/);
const fieldValue = z.custom<FieldValue>((value) => value !== undefined && value !== null);
const fields = z.record(key, fieldValue);

const settingsShape = z.strictObject({
  prompts: z
    .array(z.strictObject({ key, required: z.boolean().exactOptional() }))
    .min(1)
    .max(40)
    .exactOptional(),
  strategicLines: z.boolean().exactOptional(),
  filter: fields.exactOptional(),
  dueDays: z.int().min(1).max(90).exactOptional(),
  rule: z.enum(['all', 'any']).exactOptional(),
});

const blockShape = z.strictObject({ key, type: key, settings: settingsShape.exactOptional() });

const sectionShape = z.strictObject({
  key,
  blocks: z.array(blockShape).min(1).max(20),
  sostac: z.enum(['situation', 'objectives', 'strategy', 'tactics', 'action', 'control']).exactOptional(),
});

const structureShape = z.strictObject({
  key,
  version: z.int().min(1),
  kind: z.literal('plan'),
  sections: z.array(sectionShape).min(1).max(60),
  settings: z.strictObject({
    smartA: z.enum(['achievable', 'accepted']),
    detailWindowDays: z.int().min(30).max(180),
    checks: z.record(checkCode, z.enum(['error', 'warning', 'hint', 'off'])).exactOptional(),
    approval: z.enum(['required', 'optional']),
  }),
  starterItems: z
    .array(
      z.strictObject({
        element: z.string().min(1).max(80),
        collection: key,
        block: key.exactOptional(),
        fields,
      }),
    )
    .max(500),
});

/** Returns the first value that stands twice, with its index, or null. */
function firstTwice(values: readonly string[]): number | null {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) {
      return index;
    }
    seen.add(value);
  }
  return null;
}

/**
 * Reads the structure of a template version from outside (a package, an import, the template editor). Strict: unknown
 * keys are refused. Returns INVALID_INPUT with the path of the first fault and `params.reason`.
 */
export function parseTemplateStructure(value: unknown): Result<TemplateStructure> {
  const parsed = structureShape.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail('INVALID_INPUT', {
      path: (issue?.path ?? []).map(String),
      params: { reason: issue?.code ?? 'invalid' },
    });
  }
  const structure: TemplateStructure = parsed.data;
  const sectionTwice = firstTwice(structure.sections.map((section) => section.key));
  if (sectionTwice !== null) {
    return fail('INVALID_INPUT', {
      path: ['sections', String(sectionTwice), 'key'],
      params: { reason: 'duplicate' },
    });
  }
  const blocks = structure.sections.flatMap((section, at) =>
    section.blocks.map((block, index) => ({
      block,
      path: ['sections', String(at), 'blocks', String(index)],
    })),
  );
  const blockTwice = firstTwice(blocks.map(({ block }) => block.key));
  if (blockTwice !== null) {
    return fail('INVALID_INPUT', {
      path: [...(blocks[blockTwice]?.path ?? []), 'key'],
      params: { reason: 'duplicate' },
    });
  }
  return ok(structure);
}
