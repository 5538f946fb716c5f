import * as z from 'zod/mini';
import { planFileFormat, planFileVersion } from './plan-file.ts';
import type { PlanFileFault } from './plan-file-fault.ts';

const headShape = z.object({
  format: z.literal(planFileFormat),
  version: z.int().check(z.minimum(1)),
});
const templateShape = z.object({
  kind: z.literal('plan'),
  template: z.object({
    key: z.string().check(z.regex(/^[a-z0-9][A-Za-z0-9-]{0,59}$/)),
    version: z.int().check(z.minimum(1), z.maximum(2 ** 31 - 1)),
  }),
});

/** Which template version a file was made with: what a reader has to know before the file can be read. */
export interface PlanFileHead {
  readonly template: { readonly key: string; readonly version: number };
}

/** What the JSON of a file says of itself, or why it is no file of a form that this version of the program knows. */
export function readPlanFileHead(
  json: unknown,
): { readonly head: PlanFileHead } | { readonly fault: PlanFileFault } {
  const known = headShape.safeParse(json);
  if (!known.success) {
    return { fault: { reason: 'notPlanFile' } };
  }
  if (known.data.version > planFileVersion) {
    return { fault: { reason: 'newerFile' } };
  }
  const named = templateShape.safeParse(json);
  return named.success ? { head: { template: named.data.template } } : { fault: { reason: 'shape' } };
}
