import { fail, type Result } from '@kader/errors';
import { collectionDefinition, collectionsOf, fieldDefinition } from '../blocks/block-types.ts';
import type { CollectionDefinition } from '../blocks/define-block.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import { parseField } from '../fields/field-types.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { BlockInstance } from '../template/template-structure.ts';

/** Where changes look up what collections and fields are. The product's own unless a test brings others. */
export interface Definitions {
  collection(key: string): CollectionDefinition | undefined;
  field(collection: string, field: string): FieldDefinition | undefined;
  collectionsOf(block: BlockInstance): readonly CollectionDefinition[];
}

/** The collections and fields of the registered block types. */
export const registeredDefinitions: Definitions = {
  collection: collectionDefinition,
  field: fieldDefinition,
  collectionsOf,
};

/** Why a change is refused, beside the reasons of a field's value: `params.reason` of INVALID_CHANGE. */
export type InvalidChangeReason =
  | 'unknownCollection'
  | 'unknownField'
  | 'unknownItem'
  | 'unknownParent'
  | 'unknownSection'
  | 'unknownBlock'
  | 'idTaken'
  | 'notList'
  | 'notEntry'
  | 'notOrder'
  | 'notDerived'
  | 'systemItem';

/** Refuses a change with the path of what is wrong, inside the change. */
export function invalidChange(reason: InvalidChangeReason, ...path: readonly string[]): Result<never> {
  return fail('INVALID_CHANGE', { path, params: { reason } });
}

/** Reads a value of a collection's field into canonical form; INVALID_CHANGE for a field or value that does not fit. */
export function parseValue(
  definitions: Definitions,
  address: { readonly collection: string; readonly field: string },
  value: unknown,
  path: readonly string[],
): Result<FieldValue> {
  const definition = definitions.field(address.collection, address.field);
  if (definition === undefined) {
    return invalidChange('unknownField', ...path);
  }
  return underPath(parseField(definition, value), path);
}

/** The same outcome, its error's path led from further out. */
export function underPath<T>(result: Result<T>, path: readonly string[]): Result<T> {
  if (result.ok) {
    return result;
  }
  const { code, params, details } = result.error;
  return fail(code, { path: [...path, ...result.error.path], params, details });
}
