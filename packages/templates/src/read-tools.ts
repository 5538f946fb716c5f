import { oneOf } from './one-of.ts';

const kinds = ['tool', 'dataSource'] as const;

/** A kind of tool or source of data that marketers choose among (000-58, 002-49); name and purpose stand in the catalogue's words. */
export interface ToolEntry {
  readonly key: string;
  readonly kind: (typeof kinds)[number];
}

/** Reads the rows of the tools file as entries of the catalogue. Throws an Error that names the tool for a kind that does not exist. */
export function readTools(
  rows: readonly { readonly key: string; readonly kind: string }[],
): readonly ToolEntry[] {
  return rows.map(({ key, kind }) => ({
    key,
    kind: oneOf(kinds, kind, { entry: `tool ${key}`, property: 'kind' }),
  }));
}
