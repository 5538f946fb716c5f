import { type Definitions, registeredDefinitions } from '../changes/definitions.ts';
import { valueAt } from '../changes/write-field.ts';
import type { Item } from '../document/document.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import { fieldTypes, sameValue } from '../fields/field-types.ts';
import type { FieldValue, ListEntry } from '../fields/field-value.ts';
import { isEntries } from '../fields/parse-entries.ts';
import { diffWords, type WordPart } from './diff-words.ts';

/** One entry of a list, or one month of a series (`id` is the month), that differs; null = not there. */
export interface EntryDiff {
  readonly id: string;
  readonly before: ListEntry['value'] | null;
  readonly after: ListEntry['value'] | null;
}

/** A field that differs; null = empty. */
export interface FieldDiff {
  readonly field: string;
  readonly definition: FieldDefinition;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
  /** For a list or a series: the entries that differ. Empty if only their order does. */
  readonly entries?: readonly EntryDiff[];
  /** For texts that both hold something: what changed, word by word. */
  readonly words?: readonly WordPart[];
  /** For figures whose unit stands in a field of the row: the unit of each value; null = none chosen. */
  readonly units?: { readonly before: string | null; readonly after: string | null };
}

/** The fields in which two states of an item differ, in the order of their definition. */
export function diffFields(
  before: Item | undefined,
  after: Item | undefined,
  definitions: Definitions = registeredDefinitions,
): readonly FieldDiff[] {
  const collection = (after ?? before)?.collection ?? '';
  const known = Object.keys(definitions.collection(collection)?.fields ?? {});
  const held = [before, after].flatMap((item) => Object.keys(item?.fields ?? {}));
  return [...new Set([...known, ...held])].flatMap((field) => {
    const definition = definitions.field(collection, field);
    const [from, to] = [valueAt(before, field), valueAt(after, field)];
    if (definition === undefined || sameValue(from, to)) {
      return [];
    }
    return [
      {
        field,
        definition,
        before: from ?? null,
        after: to ?? null,
        ...(isList(definition) ? { entries: diffEntries(definition, from, to) } : {}),
        ...wordsDiff(definition, from, to),
        ...unitsOf(definition, before, after),
      },
    ];
  });
}

function isList(definition: FieldDefinition): boolean {
  return fieldTypes[definition.type].merge === 'entries';
}

/** The entries in which two values of a list or a series differ: months in their order, others as they stand, then those gone. */
export function diffEntries(
  definition: FieldDefinition,
  from: FieldValue | null | undefined,
  to: FieldValue | null | undefined,
): readonly EntryDiff[] {
  const read = (value: FieldValue | null | undefined) =>
    new Map(
      isEntries(value) ? value.map((entry): [string, ListEntry['value']] => [entry.id, entry.value]) : [],
    );
  const [before, after] = [read(from), read(to)];
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const entries = ids
    .filter((id) => !sameEntry(before.get(id), after.get(id)))
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
  return definition.type === 'series' ? entries.sort((a, b) => (a.id < b.id ? -1 : 1)) : entries;
}

function sameEntry(a: ListEntry['value'] | undefined, b: ListEntry['value'] | undefined): boolean {
  return a !== undefined && b !== undefined && sameValue(a, b);
}

function wordsDiff(
  definition: FieldDefinition,
  from: FieldValue | undefined,
  to: FieldValue | undefined,
): Pick<FieldDiff, 'words'> {
  const isText = definition.type === 'text' || definition.type === 'richText';
  if (!isText || from === undefined || to === undefined) {
    return {};
  }
  const type = fieldTypes[definition.type];
  return { words: diffWords(type.toText(from), type.toText(to)) };
}

function unitsOf(
  { unitField }: FieldDefinition,
  before: Item | undefined,
  after: Item | undefined,
): Pick<FieldDiff, 'units'> {
  if (unitField === undefined) {
    return {};
  }
  const [from, to] = [before, after].map((item) => valueAt(item, unitField));
  return {
    units: { before: typeof from === 'string' ? from : null, after: typeof to === 'string' ? to : null },
  };
}
