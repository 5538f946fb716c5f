'use client';

import { fieldDefinition } from '@kader/plan/blocks';
import type { FieldDefinition } from '@kader/plan/fields';
import { usePlanScope } from './plan-scope.ts';

/** What a field is, as the store of this document has it; undefined for one that it does not know. */
export function useFieldDefinition(collection: string, field: string): FieldDefinition | undefined {
  const own = usePlanScope().store?.definitions;
  return own === undefined ? fieldDefinition(collection, field) : own.field(collection, field);
}
