import { fail, ok, type Result } from '@kader/errors';
import * as z from 'zod';
import type { FieldValue } from '../fields/field-value.ts';
import { detailWindowKinds } from '../formulas/detail-window.ts';
import { businesses } from './businesses.ts';
import { findStructureFault } from './find-structure-fault.ts';
import { type FilterValue, promptScales, scopeRings, type TemplateStructure } from './template-structure.ts';

/** Keys become parts of word keys and derived ids: letters and digits, beginning with a small letter. */
const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const checkCode = z.string().regex(/^[A-Z]+-[A-Z0-9]+$/);
const isGiven = (value: unknown) => value !== undefined && value !== null;
const fields = z.record(key, z.custom<FieldValue>(isGiven));

/** Some of the ways to sell: all of them, or none, would say nothing. */
const someBusinesses = z
  .array(z.enum(businesses))
  .min(1)
  .max(businesses.length - 1)
  .exactOptional();

const settingsShape = z.strictObject({
  prompts: z
    .array(
      z.strictObject({
        key,
        required: z.boolean().exactOptional(),
        scale: z.enum(promptScales).exactOptional(),
        ring: z.enum(scopeRings).exactOptional(),
        businesses: someBusinesses,
      }),
    )
    .min(1)
    .max(40)
    .exactOptional(),
  strategicLines: z.boolean().exactOptional(),
  parentGoals: z.boolean().exactOptional(),
  filter: z.record(key, z.custom<FilterValue>(isGiven)).exactOptional(),
  dueDays: z.int().min(1).max(90).exactOptional(),
  view: z.enum(['table', 'board', 'timeline']).exactOptional(),
  rule: z.enum(['all', 'any']).exactOptional(),
  auditColumns: z.enum(['origin', 'position']).exactOptional(),
  afterPurchase: z.boolean().exactOptional(),
});

const blockShape = z.strictObject({
  key,
  type: key,
  settings: settingsShape.exactOptional(),
  businesses: someBusinesses,
});

const sectionShape = z.strictObject({
  key,
  blocks: z.array(blockShape).min(1).max(20),
  sostac: z.enum(['situation', 'objectives', 'strategy', 'tactics', 'action', 'control']).exactOptional(),
  businesses: someBusinesses,
});

/** Plans reach at most seven years, as far as a series does. */
const relativeDate = z.strictObject({
  from: z.enum(['start', 'end']),
  weeks: z.int().min(-365).max(365),
});

const structureShape = z.strictObject({
  key,
  version: z.int().min(1),
  kind: z.literal('plan'),
  sections: z.array(sectionShape).min(1).max(60),
  settings: z.strictObject({
    smartA: z.enum(['achievable', 'accepted']),
    detailWindow: z.enum(detailWindowKinds).exactOptional(),
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
        words: z.array(key).min(1).max(20).exactOptional(),
        dates: z.record(key, relativeDate).exactOptional(),
      }),
    )
    .max(500),
});

/**
 * Reads the structure of a template version from outside (a package, an import, the template editor). Strict: unknown
 * keys are refused, and so is what the block types of this version do not know. Returns INVALID_INPUT with the path of
 * the first fault and `params.reason` (zod's code of the issue, or a `StructureFault` reason).
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
  const fault = findStructureFault(structure);
  return fault === null
    ? ok(structure)
    : fail('INVALID_INPUT', { path: fault.path, params: { reason: fault.reason } });
}
