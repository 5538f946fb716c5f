import * as z from 'zod/mini';
import { fieldDefinition } from '../blocks/block-types.ts';
import { isShallow } from '../canonical/is-shallow.ts';
import { parseField } from '../fields/field-types.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { InvalidReason } from '../fields/invalid-value.ts';
import { isRecord } from '../fields/parse-id.ts';
import type { FileReading } from './file-reading.ts';
import type { PlanFileFault } from './plan-file-fault.ts';

/** Far more than any collection has. */
const maxFields = 500;

/** The form that the fields of a row have in a file, whatever they are called. Counted first: a file of 20 MB could name a million. */
export const fieldsShape = z.custom<Readonly<Record<string, unknown>>>((given) => {
  const names = isRecord(given) ? Object.keys(given) : null;
  return names !== null && names.length <= maxFields && names.every((name) => name.length <= 40);
});

/** The fields of a row in canonical form; each one that is unknown or does not fit is noted. */
export function readFields(
  reading: FileReading,
  collection: string,
  given: Readonly<Record<string, unknown>>,
  place: Omit<PlanFileFault, 'reason'>,
): Readonly<Record<string, FieldValue>> {
  const fields: [string, FieldValue][] = [];
  for (const [field, raw] of Object.entries(given)) {
    if (reading.isFull()) {
      break;
    }
    const definition = fieldDefinition(collection, field);
    const where = { ...place, collection, field };
    if (definition === undefined) {
      reading.note({ ...where, reason: 'unknownField' });
    } else if (!isShallow(raw)) {
      reading.note({ ...where, reason: 'richTextDepth' });
    } else {
      const parsed = parseField(definition, raw);
      if (parsed.ok) {
        fields.push([field, parsed.value]);
      } else {
        const { reason, limit } = parsed.error.params;
        reading.note({
          ...where,
          reason: reason as InvalidReason,
          ...(typeof limit === 'number' ? { limit } : {}),
        });
      }
    }
  }
  return Object.fromEntries(fields);
}
