import { fail, unwrap } from '@kader/errors';
import { collectionDefinition, fieldDefinition } from '../blocks/block-types.ts';
import { keyedRowId, promptRowId, singleRowId, starterRowId } from '../blocks/derived-rows.ts';
import { orderAt } from '../canonical/order-key.ts';
import { parseField } from '../fields/field-types.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { addDays } from '../formulas/calendar.ts';
import { starterWordKey } from '../template/starter-word-key.ts';
import type { StarterItem, TemplateStructure } from '../template/template-structure.ts';
import type { Item, PlanDocument } from './document.ts';

export interface NewDocument {
  readonly id: string;
  readonly structure: TemplateStructure;
  /** Fields of the header: `title`, `locale`, `currency` (ISO 4217), `periodStart`, `periodEnd` (`YYYY-MM-DD`), `business` (how the firm sells). */
  readonly header: Readonly<Record<string, FieldValue>>;
  /** Rows to begin with; those of the template unless told otherwise. */
  readonly starter?: readonly StarterItem[];
  /** Words of the template in the content language of the document, by key; a starter text without a word stays empty. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * Makes a document with its header and its starter rows, which carry their origin and derived ids. For a row that
 * answers a prompt, the last part of the element's key (after `.`) is the prompt. Values are parsed like those of a
 * change; throws INVALID_CHANGE with the path of one that does not fit.
 */
export function createDocument(given: NewDocument): PlanDocument {
  const { id, structure } = given;
  const header: Item = {
    id,
    collection: 'document',
    order: orderAt(0),
    fields: parseFields('document', given.header, ['header']),
    revisions: {},
  };
  const items = new Map<string, Item>([[id, header]]);
  const counts = new Map<string, number>();
  for (const [index, starter] of startersOf(given).entries()) {
    const list = `${starter.collection} ${starter.block ?? ''}`;
    const position = counts.get(list) ?? 0;
    counts.set(list, position + 1);
    const itemId = starterId(id, starter);
    items.set(itemId, {
      id: itemId,
      collection: starter.collection,
      ...(starter.block === undefined ? {} : { block: starter.block }),
      order: orderAt(position),
      fields: parseFields(
        starter.collection,
        { ...starter.fields, ...wordFields(starter, given.words), ...dateFields(starter, given.header) },
        ['starterItems', String(index), 'fields'],
      ),
      origin: { element: starter.element, version: structure.version },
      revisions: {},
    });
  }
  return { id, kind: structure.kind, seq: 0, structure, items };
}

/** The rows to begin with: those given, and the plan's answer how the firm sells in every journey. */
function startersOf({
  structure,
  header: { business },
  starter = structure.starterItems,
}: NewDocument): readonly StarterItem[] {
  const journeys = structure.sections
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type === 'journey');
  return business === undefined
    ? starter
    : [
        ...starter,
        ...journeys.map(({ key: block }) => ({
          element: `${block}.salesMode`,
          collection: 'journeySettings',
          block,
          fields: { salesMode: business },
        })),
      ];
}

/** The texts that the words of the template give a starter row. */
function wordFields(
  { element, words = [] }: StarterItem,
  texts: NewDocument['words'] = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.flatMap((field) => {
      const text = texts[starterWordKey(element, field)];
      return text === undefined || text === '' ? [] : [[field, text]];
    }),
  );
}

/** The dates that the period of the plan gives a starter row; none where the plan has no such day. They stay within the plan. */
function dateFields(
  { dates = {} }: StarterItem,
  { periodStart, periodEnd }: NewDocument['header'],
): Readonly<Record<string, string>> {
  const within = (day: string) => {
    const late = typeof periodEnd === 'string' && day > periodEnd ? periodEnd : day;
    return typeof periodStart === 'string' && late < periodStart ? periodStart : late;
  };
  return Object.fromEntries(
    Object.entries(dates).flatMap(([field, { from, weeks }]) => {
      const day = from === 'start' ? periodStart : periodEnd;
      return typeof day === 'string' ? [[field, within(addDays(day, weeks * 7))]] : [];
    }),
  );
}

function starterId(documentId: string, { block, collection, element, fields }: StarterItem): string {
  const { rows, keyedBy = '' } = collectionDefinition(collection) ?? {};
  const key = fields[keyedBy];
  if (block !== undefined && rows === 'one') {
    return singleRowId(documentId, block, collection);
  }
  if (block !== undefined && rows === 'prompts') {
    return promptRowId(documentId, block, element.slice(element.lastIndexOf('.') + 1));
  }
  return typeof key === 'string'
    ? keyedRowId(documentId, collection, { key })
    : starterRowId(documentId, element);
}

function parseFields(
  collection: string,
  fields: Readonly<Record<string, FieldValue>>,
  path: readonly string[],
): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const definition = fieldDefinition(collection, name);
      const parsed =
        definition === undefined
          ? fail('INVALID_CHANGE', { params: { reason: 'unknownField' } })
          : parseField(definition, value);
      if (!parsed.ok) {
        const { code, params } = parsed.error;
        return unwrap(fail(code, { path: [...path, name], params }));
      }
      return [name, parsed.value];
    }),
  );
}
