import { kpiNoteId, promptRowId, reconciliationId, singleRowId } from '@kader/plan/blocks';
import { deriveId, orderAt } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import { headerOf, type PlanDocument, rowsOf } from '@kader/plan/document';
import { type FieldValue, seriesEntry } from '@kader/plan/fields';
import { addDays, occurrencesUntil, readRule } from '@kader/plan/formulas';
import type { StoryEdit } from '../content/plan-story.ts';
import { keptFigure, keptValue, rowIdsOf, stageIdOf } from './kept-value.ts';
import { type PeriodDays, storyMonth } from './story-days.ts';
import { type RowWriting, writeRows } from './write-rows.ts';

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

/** The blocks of the four-step template to which rows belong that are not the whole plan's. */
const blockOf: Readonly<Record<string, string>> = {
  strategicLines: 'strategy',
  textBasis: 'strategy',
  answers: 'strategy',
  positioning: 'positioning',
  positioningOther: 'positioning',
  questions: 'questions',
  ownQuestions: 'questions',
  funnelEconomics: 'funnel',
  budgetSettings: 'budget',
};

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
  { today, period, people: named }: StoryWorld,
): WrittenEdits {
  const people = collectPeople(document, named);
  const orders = createOrders(document);
  const rowId = rowIdsOf(document);
  const writing: RowWriting = { document, today, period, personId: people.idOf, rowId, orders };
  const changes = edits.flatMap((edit) => writeEdit(writing, edit));
  return { changes: [...people.changes(orders), ...changes], persons: people.names() };
}

function writeEdit(writing: RowWriting, edit: StoryEdit): readonly Change[] {
  const { id: documentId } = writing.document;
  if ('answer' in edit) {
    const id = promptRowId(documentId, 'strategy', edit.answer);
    return putRow(writing, 'answers', id, { answer: edit.text });
  }
  if ('question' in edit) {
    return putRow(writing, 'questions', promptRowId(documentId, 'questions', edit.question), edit.fields);
  }
  if ('basedOn' in edit) {
    return putRow(writing, 'textBasis', singleRowId(documentId, 'strategy', 'textBasis'), edit);
  }
  if ('header' in edit) {
    const { id } = headerOf(writing.document);
    return Object.entries(edit.header).map(([field, value]) => ({ op: 'item.set', id, field, value }));
  }
  if ('rows' in edit) {
    return writeRows(writing, edit.rows);
  }
  if ('single' in edit) {
    const id = singleRowId(documentId, blockOf[edit.single] ?? '', edit.single);
    return putRow(writing, edit.single, id, edit.fields);
  }
  if ('stage' in edit) {
    return putRow(writing, 'funnelStages', stageIdOf(writing.document, edit.stage), edit.fields);
  }
  if ('actuals' in edit) {
    return Object.entries(edit.actuals).map(([key, figure]) => writeActual(writing, key, edit.month, figure));
  }
  if ('tookPlace' in edit) {
    return writeTookPlace(writing, edit);
  }
  if ('set' in edit) {
    const id = writing.rowId(edit.set);
    return putRow(writing, writing.document.items.get(id)?.collection ?? '', id, edit.fields);
  }
  return addRow(writing, edit);
}

/** Fields of a row in the form in which they are kept. */
function keptFields(
  writing: RowWriting,
  collection: string,
  fields: object,
): Readonly<Record<string, FieldValue>> {
  const unit = 'unit' in fields ? fields.unit : undefined;
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      keptValue(writing, { collection, field, unit }, value),
    ]),
  );
}

/** Writes fields of a row, which exists from its first words on. */
function putRow(writing: RowWriting, collection: string, id: string, fields: object): readonly Change[] {
  const kept = keptFields(writing, collection, fields);
  return writing.document.items.has(id)
    ? Object.entries(kept).map(([field, value]) => ({ op: 'item.set', id, field, value }))
    : [newRow(writing, collection, { id, fields: kept })];
}

function newRow(
  { orders }: RowWriting,
  collection: string,
  row: {
    readonly id: string;
    readonly fields: Readonly<Record<string, FieldValue>>;
    readonly parent?: string;
  },
): Change {
  const block = blockOf[collection];
  const place = block === undefined ? {} : { block };
  return { op: 'item.add', collection, order: orders(collection), ...place, ...row };
}

/** Notes about a KPI and rows that set analytics beside sales have an id of their own: there is one per month. */
function addRow(writing: RowWriting, edit: Extract<StoryEdit, { readonly add: string }>): readonly Change[] {
  const { id: documentId } = writing.document;
  if (edit.add === 'kpiNotes') {
    const { kpi, ...fields } = edit.fields;
    const parent = writing.rowId(kpi);
    const id = kpiNoteId(documentId, parent, storyMonth(fields.month, writing.period));
    return [newRow(writing, edit.add, { id, parent, fields: keptFields(writing, edit.add, fields) })];
  }
  const id =
    edit.add === 'reconciliation'
      ? reconciliationId(documentId, storyMonth(edit.fields.month, writing.period))
      : writing.rowId(edit.key);
  return [newRow(writing, edit.add, { id, fields: keptFields(writing, edit.add, edit.fields) })];
}

function writeActual(
  { document, period, rowId }: RowWriting,
  key: string,
  number: number,
  figure: number,
): Change {
  const id = rowId(key);
  const row = document.items.get(id);
  const field = 'actual';
  const month = storyMonth(number, period);
  const place = { collection: row?.collection ?? '', field, unit: row?.fields.unit };
  return { op: 'item.set', id, field, entry: month, value: [seriesEntry(month, keptFigure(place, figure))] };
}

/** Says of a meeting or report when it last took place, and of a meeting how often it did. */
function writeTookPlace(
  { document, today, rowId }: RowWriting,
  { tookPlace, missed = 0 }: Extract<StoryEdit, { readonly tookPlace: string }>,
): readonly Change[] {
  const id = rowId(tookPlace);
  const { collection, fields } = document.items.get(id) ?? {};
  const rule = typeof fields?.frequency === 'string' ? readRule(fields.frequency) : null;
  if (typeof fields?.firstDate !== 'string' || rule === null) {
    throw new Error(`The plan has no meeting or report ${tookPlace}.`);
  }
  const dates = occurrencesUntil(fields.firstDate, rule, addDays(today, -1));
  const last = dates.at(-1);
  if (last === undefined) {
    return [];
  }
  return collection === 'meetings'
    ? [
        { op: 'item.set', id, field: 'lastHeld', value: last },
        { op: 'item.set', id, field: 'held', value: String(Math.max(0, dates.length - missed)) },
      ]
    : [{ op: 'item.set', id, field: 'lastSent', value: last }];
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
function collectPeople(document: PlanDocument, named: StoryWorld['people']) {
  const added = new Map<string, NamedPerson>();
  return {
    idOf: (key: string): string => {
      const person = named.get(key);
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
