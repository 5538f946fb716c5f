import type { Item } from '../document/document.ts';
import type { FieldValue, ListEntry } from '../fields/field-value.ts';

/** Reads a field kept as a string (text, choice, number, date, person, catalogue key); undefined when empty. */
export function readString(item: Item, field: string): string | undefined {
  const value = item.fields[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads the id that a reference field points to; undefined when empty. */
export function readReference(item: Item, field: string): string | undefined {
  const value = item.fields[field];
  return isReference(value) ? value.id : undefined;
}

/** Reads the ids that a list of references points to, in display order; empty when there is none. */
export function readReferences(item: Item, field: string): readonly string[] {
  const value = item.fields[field];
  return isEntries(value) ? value.map((entry) => entry.id) : [];
}

/** Whether a flag is set. */
export function readFlag(item: Item, field: string): boolean {
  return item.fields[field] === true;
}

function isEntries(value: FieldValue | undefined): value is readonly ListEntry[] {
  return Array.isArray(value);
}

function isReference(value: FieldValue | undefined): value is { readonly id: string } {
  return typeof value === 'object' && !Array.isArray(value) && 'id' in value;
}
