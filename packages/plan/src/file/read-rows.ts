import * as z from 'zod/mini';
import {
  collectionDefinition,
  fieldDefinition,
  isSystemCollection,
  singleCollections,
} from '../blocks/block-types.ts';
import { promptRowId, singleRowId } from '../blocks/derived-rows.ts';
import { addItem } from '../changes/add-item.ts';
import type { InvalidChangeReason } from '../changes/definitions.ts';
import { rowShape } from '../changes/parse-change-set.ts';
import type { Item } from '../document/document.ts';
import { structureOf } from '../document/own-sections.ts';
import { placeOfRow } from '../document/section-of-row.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import { fieldTypes } from '../fields/field-types.ts';
import { isRecord } from '../fields/parse-id.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import type { FileReading } from './file-reading.ts';
import { planFileId } from './plan-file.ts';
import type { PlanFileFault } from './plan-file-fault.ts';
import { fieldsShape, readFields } from './read-fields.ts';
import { asAdded, draftOf, parentsFirst } from './standing-rows.ts';

type Place = Omit<PlanFileFault, 'reason'>;

const { fields: _fields, ...placeShape } = rowShape;
const fileRowShape = z.strictObject({
  ...placeShape,
  fields: fieldsShape,
  prompt: z.exactOptional(z.string().check(z.maxLength(40))),
});
type FileRow = z.infer<typeof fileRowShape>;

/** A row with where it stands, for whatever there is to say about it. */
interface Placed {
  readonly row: FileRow;
  readonly parent?: string;
  readonly place: Place;
}

/** Reads the rows of a file into the document: each one as if it were added to it, then what they refer to. */
export function readRows(reading: FileReading, given: readonly unknown[]): void {
  const draft = draftOf({ id: planFileId, structure: reading.structure, items: reading.items });
  // Sections of the plan's own were read before: no row adds one.
  const structure = structureOf(reading);
  const reserved = reservedIds(structure);
  const read: Placed[] = [];
  for (const placed of parentsFirst(readShapes(reading, structure, given))) {
    if (reading.isFull()) {
      return;
    }
    const { row, place } = placed;
    if (isSystemCollection(row.collection) || collectionDefinition(row.collection) === undefined) {
      reading.note({ reason: 'unknownCollection', ...place });
      continue;
    }
    const before = reading.faults.length;
    const fields = readFields(reading, row.collection, row.fields, place);
    const { prompt: _prompt, ...rest } = row;
    const item = { ...rest, fields, revisions: {} };
    const refused = refusal(draft, item, reserved);
    if (refused !== null) {
      reading.note({ reason: refused, ...place });
    } else if (reading.faults.length === before) {
      reading.put(item, place);
      read.push(placed);
    }
  }
  // Of rows that were not read the targets are missing for that reason alone.
  if (reading.faults.length === 0) {
    for (const placed of read) {
      findLostTargets(reading, placed);
    }
  }
}

function readShapes(
  reading: FileReading,
  structure: TemplateStructure,
  given: readonly unknown[],
): readonly Placed[] {
  return given.flatMap((one, index): readonly Placed[] => {
    if (reading.isFull()) {
      return [];
    }
    const parsed = fileRowShape.safeParse(one);
    if (!parsed.success) {
      const { collection } = isRecord(one) ? one : {};
      const named = typeof collection === 'string' && collectionDefinition(collection) !== undefined;
      reading.note({ reason: 'shape', row: index + 1, ...(named ? { collection } : {}) });
      return [];
    }
    const row = parsed.data;
    const place = placeOf(structure, row, index);
    return [{ row, place, ...(row.parent === undefined ? {} : { parent: row.parent }) }];
  });
}

function placeOf(structure: TemplateStructure, row: FileRow, index: number): Place {
  const found = placeOfRow(structure, row);
  const title = row.fields[collectionDefinition(row.collection)?.titleField ?? ''];
  return {
    collection: row.collection,
    row: index + 1,
    ...(found === null ? {} : { section: found.section, block: found.block.key }),
    ...(typeof title === 'string' ? { title: title.slice(0, 160) } : {}),
  };
}

/** Why a row cannot stand where it says; null when it can. */
function refusal(
  draft: ReturnType<typeof draftOf>,
  item: FileRow & { readonly fields: Parameters<typeof asAdded>[0]['fields'] },
  reserved: ReadonlySet<string>,
): PlanFileFault['reason'] | null {
  if (draft.get(item.id) !== undefined) {
    return 'idTaken';
  }
  if ((collectionDefinition(item.collection)?.rows ?? 'many') === 'many' && reserved.has(item.id)) {
    return 'notDerived';
  }
  const added = addItem(draft, asAdded(item));
  return added.ok ? null : (added.error.params.reason as InvalidChangeReason);
}

/** Ids by which a plan looks for what exists once: no other row may have them. */
function reservedIds({ sections }: TemplateStructure): ReadonlySet<string> {
  return new Set(
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ key, type, settings }) => [
        ...(settings?.prompts ?? []).map((prompt) => promptRowId(planFileId, key, prompt.key)),
        ...singleCollections(type).map((collection) => singleRowId(planFileId, key, collection)),
      ]),
  );
}

/** Notes what a row refers to that is not in the file: people where a field names people, rows where it names rows. */
function findLostTargets(reading: FileReading, { row, place }: Placed): void {
  for (const [field, value] of Object.entries(reading.items.get(row.id)?.fields ?? {})) {
    const definition = fieldDefinition(row.collection, field);
    if (definition !== undefined) {
      const isLost = (id: string) => !isTarget(definition, reading.items.get(id));
      if (fieldTypes[definition.type].references(value).some(isLost)) {
        reading.note({ reason: 'unknownTarget', ...place, field });
      }
    }
  }
}

/** Whether a field can refer to an item; prose mentions any. */
function isTarget({ type, to }: FieldDefinition, target: Item | undefined): boolean {
  const namesPeople = type === 'person' || [to].flat().includes('people');
  return target !== undefined && (type === 'richText' || namesPeople === (target.collection === 'people'));
}
