import { fieldDefinition, promptRowId, singleRowId } from '@kader/plan/blocks';
import { deriveId, orderAt } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import { type PlanDocument, rowsOf } from '@kader/plan/document';
import type { FieldValue } from '@kader/plan/fields';
import type { PlanPersonKey, StoryDay, StoryEdit } from '../content/plan-story.ts';
import { richTextOf } from './rich-text-of.ts';
import { type PeriodDays, storyDay } from './story-days.ts';

/** Somebody whom a plan can name. */
export interface NamedPerson {
  readonly name: string;
  readonly kind: 'member' | 'client' | 'outside';
  readonly userId?: string;
}

/** What edits need to know beyond the document. */
export interface StoryWorld {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly period: PeriodDays;
  readonly people: ReadonlyMap<string, NamedPerson>;
}

/** The change set's content, and the names of the people whom it adds by the id of their entry. */
export interface WrittenEdits {
  readonly changes: readonly Change[];
  readonly persons: Readonly<Record<string, { readonly name: string; readonly userId?: string }>>;
}

/** The block in which the four-step template asks about strategy. */
const strategyBlock = 'strategy';

/** Returns the id of a row that a story names by key. */
function rowIdOf(documentId: string, key: string): string {
  return deriveId(documentId, 'demo', key);
}

/** Returns the id of a person's entry: that of the account's, as the screens make it, or one of the name alone. */
function personIdOf(documentId: string, { name, userId }: NamedPerson): string {
  return userId === undefined
    ? deriveId(documentId, 'demo', 'person', name)
    : deriveId(documentId, 'person', userId);
}

/** Turns edits of a story into changes of the document as it stands; people named for the first time are added first. */
export function writeEdits(
  document: PlanDocument,
  edits: readonly StoryEdit[],
  world: StoryWorld,
): WrittenEdits {
  const people = collectPeople(document, world);
  const orders = createOrders(document);
  const keptFields = (collection: string, fields: object) =>
    Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [
        field,
        keptValue({ document, world, personId: people.idOf }, { collection, field }, value),
      ]),
    );
  const changes = edits.flatMap((edit): readonly Change[] => {
    if ('answer' in edit) {
      return [writeAnswer(document, edit, keptFields('answers', { answer: edit.text }), orders)];
    }
    if ('basedOn' in edit) {
      const id = singleRowId(document.id, strategyBlock, 'textBasis');
      const place = { collection: 'textBasis', block: strategyBlock, order: orders('textBasis') };
      return [{ op: 'item.add', id, ...place, fields: keptFields('textBasis', edit) }];
    }
    if ('set' in edit) {
      const id = rowIdOf(document.id, edit.set);
      const collection = document.items.get(id)?.collection ?? '';
      const values = Object.entries(keptFields(collection, edit.fields));
      return values.map(([field, value]) => ({ op: 'item.set', id, field, value }));
    }
    const { add: collection, key, fields } = edit;
    const block = collection === 'strategicLines' ? { block: strategyBlock } : {};
    const place = { id: rowIdOf(document.id, key), collection, order: orders(collection), ...block };
    return [{ op: 'item.add', ...place, fields: keptFields(collection, fields) }];
  });
  return { changes: [...people.changes(orders), ...changes], persons: people.names() };
}

/** Order keys for rows added at the end of their collection. */
function createOrders(document: PlanDocument): (collection: string) => string {
  const counts = new Map<string, number>();
  return (collection) => {
    const place = counts.get(collection) ?? rowsOf(document, collection).length;
    counts.set(collection, place + 1);
    return orderAt(place);
  };
}

/** Ids of the people whom the edits name; who has no entry yet is added. */
function collectPeople(document: PlanDocument, world: StoryWorld) {
  const added = new Map<string, NamedPerson>();
  return {
    idOf: (key: string): string => {
      const person = world.people.get(key);
      if (person === undefined) {
        throw new Error(`The plan names ${key}, whom the demo does not know.`);
      }
      const id = personIdOf(document.id, person);
      if (!document.items.has(id)) {
        added.set(id, person);
      }
      return id;
    },
    changes: (orders: (collection: string) => string): Change[] =>
      [...added].map(([id, { kind }]) => {
        const place = { collection: 'people', order: orders('people') };
        return { op: 'item.add', id, ...place, fields: { kind } };
      }),
    names: () =>
      Object.fromEntries(
        [...added].map(([id, { name, userId }]) => [id, userId === undefined ? { name } : { name, userId }]),
      ),
  };
}

/** An answer is one row per question, which exists from its first words on. */
function writeAnswer(
  document: PlanDocument,
  { answer }: Extract<StoryEdit, { readonly answer: string }>,
  fields: Readonly<Record<string, FieldValue>>,
  orders: (collection: string) => string,
): Change {
  const id = promptRowId(document.id, strategyBlock, answer);
  if (document.items.has(id)) {
    return {
      op: 'item.set',
      id,
      field: 'answer',
      ...(fields.answer === undefined ? {} : { value: fields.answer }),
    };
  }
  const place = { collection: 'answers', block: strategyBlock, order: orders('answers') };
  return { op: 'item.add', id, ...place, fields };
}

interface Reading {
  readonly document: PlanDocument;
  readonly world: StoryWorld;
  readonly personId: (key: string) => string;
}

/** A value of the content in the form in which its field keeps it. */
function keptValue(
  { document, world, personId }: Reading,
  { collection, field }: { readonly collection: string; readonly field: string },
  value: unknown,
): FieldValue {
  const idOf = (key: string) => rowIdOf(document.id, key);
  switch (fieldDefinition(collection, field)?.type) {
    case 'person':
      return personId(value as PlanPersonKey);
    case 'date':
      return storyDay(value as StoryDay, world.today, world.period);
    case 'reference':
      return { id: idOf(value as string) };
    case 'referenceList':
      return (value as readonly string[]).map((key, index) => ({
        id: idOf(key),
        order: orderAt(index),
        value: { id: idOf(key) },
      }));
    case 'richText':
      return richTextOf(value as string, idOf);
    default:
      return value as FieldValue;
  }
}
