import { blockTypes } from '@kader/plan/blocks';

const types: ReadonlyMap<string, string> = new Map(
  blockTypes.flatMap(({ type, collections }) => collections.map(({ key }) => [key, type])),
);

/** The block type whose words name the rows of a collection; undefined for a collection of the document itself. */
export function typeOfCollection(collection: string): string | undefined {
  return types.get(collection);
}
