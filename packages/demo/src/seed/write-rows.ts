import {
  type CollectionDefinition,
  collectionDefinition,
  keyedRowId,
  promptRowId,
  singleRowId,
} from '@kader/plan/blocks';
import type { Change } from '@kader/plan/changes';
import type { FieldValue } from '@kader/plan/fields';
import type { ContentRow, PlanContent } from '../content/plan-content.ts';
import { keptValue, type Reading } from './kept-value.ts';

/** What writing rows needs beside reading their words. */
export interface RowWriting extends Reading {
  /** The next order key of a collection. */
  readonly orders: (collection: string) => string;
}

/** A row of the content with all that tells where it stands. */
interface PlacedRow {
  readonly definition: CollectionDefinition;
  readonly block?: string;
  readonly key: string;
  readonly parent?: string;
  readonly fields: ContentRow;
}

/** Turns rows of a whole plan into changes: rows that are there already, such as those of the template, are filled in. Throws for a collection or a field that does not exist. */
export function writeRows(writing: RowWriting, content: PlanContent): readonly Change[] {
  const rows = placedRows(content);
  const own = new Map<string, string>();
  const reading: RowWriting = { ...writing, rowId: (key) => own.get(key) ?? writing.rowId(key) };
  for (const row of rows) {
    own.set(row.key, idOf(reading, row));
  }
  return rows.flatMap((row) => writeRow(reading, row, idOf(reading, row)));
}

function placedRows(content: PlanContent): readonly PlacedRow[] {
  return Object.entries(content).flatMap(([place, rows]) => {
    const [name = '', block] = place.split('@');
    const definition = collectionDefinition(name);
    if (definition === undefined) {
      throw new Error(`There is no collection ${name}.`);
    }
    return Object.entries(rows).map(([key, { parent, ...fields }]) => ({
      definition,
      key,
      fields,
      ...(block === undefined ? {} : { block }),
      ...(typeof parent === 'string' ? { parent } : {}),
    }));
  });
}

function idOf(reading: Reading, row: PlacedRow): string {
  const { definition, block = '', key, parent } = row;
  const { id: documentId } = reading.document;
  if (definition.rows === 'one') {
    return singleRowId(documentId, block, definition.key);
  }
  if (definition.rows === 'prompts') {
    return promptRowId(documentId, block, key);
  }
  if (definition.keyedBy === undefined) {
    return reading.rowId(key);
  }
  const value = keptFields(reading, row)[definition.keyedBy];
  const kept = typeof value === 'object' && 'id' in value ? value.id : value;
  if (typeof kept !== 'string') {
    throw new Error(`${definition.key} ${key}: ${definition.keyedBy} is missing.`);
  }
  const within = parent === undefined ? undefined : reading.rowId(parent);
  return keyedRowId(documentId, definition.key, { key: kept, parent: within });
}

function writeRow(writing: RowWriting, row: PlacedRow, id: string): readonly Change[] {
  const { definition, block, parent } = row;
  const fields = keptFields(writing, row);
  if (writing.document.items.has(id)) {
    return Object.entries(fields).map(([field, value]) => ({ op: 'item.set', id, field, value }));
  }
  return [
    {
      op: 'item.add',
      id,
      collection: definition.key,
      order: writing.orders(definition.key),
      ...(block === undefined ? {} : { block }),
      ...(parent === undefined ? {} : { parent: writing.rowId(parent) }),
      fields,
    },
  ];
}

/** Fields of a row in the form in which they are kept. A flag that is not set is not kept. */
function keptFields(
  reading: Reading,
  { definition, key, fields }: PlacedRow,
): Readonly<Record<string, FieldValue>> {
  const { unit } = fields;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      if (!(field in definition.fields || field === 'internal')) {
        throw new Error(`${definition.key} ${key}: there is no field ${field}.`);
      }
      const place = { collection: definition.key, field, unit };
      return value === false ? [] : [[field, keptValue(reading, place, value)]];
    }),
  );
}
