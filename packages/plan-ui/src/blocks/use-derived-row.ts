'use client';

import type { Row } from '../fields/changes-of-field.ts';
import { useItem } from '../plan/use-document.ts';

/** The row with a derived id: as the document has it, or as its first value will make it. */
export function useDerivedRow(id: string, place: Pick<Row, 'collection' | 'order' | 'block'>): Row {
  const known = useItem(id);
  return known ?? { id, fields: {}, ...place };
}
