import * as z from 'zod/mini';
import { cleanLine } from '../canonical/clean-text.ts';
import { isOrderKey, orderAt } from '../canonical/order-key.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { isOwnKey } from '../document/own-sections.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import { isItemId, isRecord } from '../fields/parse-id.ts';
import type { Locale } from '../template/frame.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import { type FileReading, fileReading } from './file-reading.ts';
import {
  maxPlanFilePeople,
  maxPlanFileRows,
  maxPlanFileSections,
  planFileContents,
  planFileFormat,
  planFileId,
  planFileVersion,
} from './plan-file.ts';
import type { PlanFileFault } from './plan-file-fault.ts';
import { fieldsShape, readFields } from './read-fields.ts';
import { readRows } from './read-rows.ts';
import { contentHashOf } from './to-plan-file.ts';

const order = z.string().check(z.refine(isOrderKey));
const fileShape = z.strictObject({
  format: z.literal(planFileFormat),
  version: z.literal(planFileVersion),
  kind: z.literal('plan'),
  content: z.enum(planFileContents),
  contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  // What stands here beside key and version is for readers without our library.
  template: z.object({ key: z.string(), version: z.int() }),
  plan: fieldsShape,
  sections: z.array(
    z.strictObject({
      key: z.string().check(z.maxLength(40)),
      order,
      own: z.exactOptional(z.literal(true)),
      fields: fieldsShape,
    }),
  ),
  people: z.array(
    z.strictObject({
      id: z.string().check(z.refine(isItemId)),
      order,
      kind: z.enum(['member', 'client', 'outside']),
      name: z.string().check(z.maxLength(200)),
    }),
  ),
  rows: z.array(z.unknown()),
});
type FileShape = z.infer<typeof fileShape>;

/** What a file holds, as a document under `planFileId` that nobody has yet. */
export interface ReadPlanFile {
  readonly document: PlanDocument;
  readonly title: string;
  readonly locale: Locale;
  /** Name of each entry of `people` that has one. */
  readonly people: readonly {
    readonly id: string;
    readonly kind: 'member' | 'client' | 'outside';
    readonly name: string;
  }[];
  /** As `PlanFile.contentHash`, worked out anew. */
  readonly contentHash: string;
  /** Whether the content is still the one that was exported; null where the template here is of another version. */
  readonly isUntouched: boolean | null;
}

/**
 * Reads a plan from the JSON of a file, whose head `readPlanFileHead` knows, with the structure of its template. Everything goes
 * through the registry as an edit would: places and ids of rows, fields and values; and every reference has its target.
 * Answers the plan, or what does not fit, at most 50 faults.
 */
export function readPlanFile(
  json: unknown,
  structure: TemplateStructure,
): { readonly file: ReadPlanFile } | { readonly faults: readonly PlanFileFault[] } {
  const tooLong = findTooLong(json);
  if (tooLong !== null) {
    return { faults: [tooLong] };
  }
  const parsed = fileShape.safeParse(json);
  if (!parsed.success) {
    return { faults: [shapeFault(parsed.error.issues[0]?.path ?? [])] };
  }
  const { data } = parsed;
  const reading = fileReading(structure);
  readHeader(reading, data);
  readSections(reading, data);
  readPeople(reading, data);
  readRows(reading, data.rows);
  if (reading.faults.length > 0) {
    return { faults: reading.faults };
  }
  // A map of its own: what was asked about the other one on the way is remembered by it.
  const items = new Map(reading.items);
  const document: PlanDocument = { id: planFileId, kind: 'plan', seq: 0, structure, items };
  const people = data.people.flatMap(({ id, kind, name }) => {
    const clean = cleanLine(name).trim();
    return clean === '' ? [] : [{ id, kind, name: clean }];
  });
  const isSame = structure.version === data.template.version;
  const contentHash = contentHashOf(document);
  const isUntouched = isSame ? contentHash === data.contentHash : null;
  return {
    file: { document, ...namesOf(reading), people, contentHash, isUntouched },
  };
}

/** What the header, which was read, says for lists. */
function namesOf({ items }: FileReading): Pick<ReadPlanFile, 'title' | 'locale'> {
  const { title, locale } = items.get(planFileId)?.fields ?? {};
  return { title: typeof title === 'string' ? title : '', locale: locale as Locale };
}

/** The first list that is longer than any plan's: told before anything in it is looked at. */
function findTooLong(json: unknown): PlanFileFault | null {
  const { rows, people, sections } = isRecord(json) ? json : {};
  const isOver = (list: unknown, limit: number) => Array.isArray(list) && list.length > limit;
  if (isOver(rows, maxPlanFileRows)) {
    return { reason: 'tooManyRows', limit: maxPlanFileRows };
  }
  if (isOver(people, maxPlanFilePeople)) {
    return { reason: 'tooMany', limit: maxPlanFilePeople, collection: 'people' };
  }
  return isOver(sections, maxPlanFileSections)
    ? { reason: 'tooMany', limit: maxPlanFileSections, collection: 'sections' }
    : null;
}

/** What a wrong form is about, as far as that says something to a reader. */
function shapeFault([part]: readonly PropertyKey[]): PlanFileFault {
  return { reason: 'shape', ...(part === 'sections' || part === 'people' ? { collection: part } : {}) };
}

/** A plan needs a title and a language; of all else a check says when it is missing. */
function readHeader(reading: FileReading, { plan }: FileShape): void {
  for (const field of ['title', 'locale']) {
    if (!Object.hasOwn(plan, field)) {
      reading.note({ reason: 'empty', collection: 'document', field });
    }
  }
  reading.put({
    id: planFileId,
    collection: 'document',
    order: orderAt(0),
    fields: readFields(reading, 'document', plan, {}),
    revisions: {},
  });
}

function readSections(reading: FileReading, { sections }: FileShape): void {
  const known = new Set(reading.structure.sections.map(({ key }) => key));
  for (const { key, order: at, own, fields: given } of sections) {
    const place = { section: key, collection: 'sections' };
    if (own === true ? !isOwnKey(key) : !known.has(key)) {
      reading.note({ reason: 'unknownSection', ...place });
    } else if (own === true && !Object.hasOwn(given, 'title')) {
      reading.note({ reason: 'empty', ...place, field: 'title' });
    } else {
      const item: Item = {
        id: sectionItemId(planFileId, key),
        collection: 'sections',
        ...(own === true ? { block: key } : {}),
        order: at,
        fields: readFields(reading, 'sections', given, place),
        revisions: {},
      };
      reading.put(item, place);
    }
  }
}

function readPeople(reading: FileReading, { people }: FileShape): void {
  for (const { id, order: at, kind, name } of people) {
    const place = { collection: 'people', title: name };
    reading.put({ id, collection: 'people', order: at, fields: { kind }, revisions: {} }, place);
  }
}
