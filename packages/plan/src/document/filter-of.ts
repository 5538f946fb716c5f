import { starterRowId } from '../blocks/derived-rows.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { BlockInstance, FilterValue, StarterElement } from '../template/template-structure.ts';

/** What a view of a document asks of its rows: starter elements of the template are the rows that this document has of them. */
export function filterOf(
  documentId: string,
  { settings }: BlockInstance,
): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    Object.entries(settings?.filter ?? {}).map(([field, wanted]) => [
      field,
      isStarterElement(wanted) ? { id: starterRowId(documentId, wanted.element) } : wanted,
    ]),
  );
}

/** The rows by which a view of a document is filtered. */
export function filterRowsOf(documentId: string, { settings }: BlockInstance): readonly string[] {
  return Object.values(settings?.filter ?? {})
    .filter(isStarterElement)
    .map(({ element }) => starterRowId(documentId, element));
}

/** Whether a view asks for a row that the template itself brings. */
export function isStarterElement(wanted: FilterValue): wanted is StarterElement {
  return typeof wanted === 'object' && 'element' in wanted;
}
