import { orderBetween } from '@kader/plan/canonical';
import { type Change, maxChangesInSet } from '@kader/plan/changes';
import type { Item, PlanDocument } from '@kader/plan/document';
import { type FieldDefinition, figureAt, parseField } from '@kader/plan/fields';
import { figureInUnitOf, setField } from '../../fields/changes-of-field.ts';
import {
  changesOfFigures,
  type Documents,
  type WrittenFigures,
  withFigures,
} from '../../fields/figures/changes-of-figures.ts';
import { setFigures } from '../../fields/figures/figures.ts';
import type { ReadFigures, RefusedText } from '../../fields/figures/read-figures.ts';
import { readTextCell } from '../../fields/figures/text-cell.ts';
import type { Typed } from '../../fields/read-typed.ts';
import { fitRows } from './fit-changes.ts';

/** What a grid writes to: a series field of the rows of a collection, and the text that heads each row. */
export interface GridTarget {
  readonly collection: string;
  readonly titleField: string;
  readonly titleDefinition: FieldDefinition;
  readonly field: string;
  /** Fields that rows of this view have from the start. */
  readonly presets: Item['fields'];
  /** What texts by month mean in a row. */
  readonly read: (texts: ReadonlyMap<string, string>, fields: Item['fields']) => ReadFigures;
}

/** A text for a cell; without month it heads the row. */
export interface CellText {
  readonly id: string;
  readonly month: string | null;
  readonly text: string;
}

export interface GridWrites {
  readonly changes: readonly Change[];
  /** By `cellKey`: null where a text was read, so that an earlier refusal is over. */
  readonly outcome: ReadonlyMap<string, RefusedText | null>;
}

export function cellKey(id: string, month: string | null): string {
  return `${id}/${month ?? ''}`;
}

/** The changes that write texts into cells of rows that exist; what cannot be read makes no change. */
export function writeCells(documents: Documents, target: GridTarget, cells: readonly CellText[]): GridWrites {
  const outcome = new Map<string, RefusedText | null>();
  const changes: Change[] = [];
  for (const [id, own] of Map.groupBy(cells, (cell) => cell.id)) {
    const row = documents.now.items.get(id);
    if (row === undefined) {
      continue;
    }
    const read = readCells(target, row.fields, own, outcome);
    changes.push(...changesOfFigures(documents, row, target.field, read));
    const known = [row, documents.seen.items.get(id)].map((item) => item?.fields[target.titleField] ?? '');
    const change =
      read.title === undefined || known.includes(read.title)
        ? null
        : setField(documents.now, row, target.titleField, read.title === '' ? undefined : read.title);
    if (change !== null) {
      changes.push(change);
    }
  }
  return { changes, outcome };
}

/** The changes that write figures by row and month. */
export function writeRows(
  document: PlanDocument,
  field: string,
  figures: ReadonlyMap<string, WrittenFigures['figures']>,
): GridWrites {
  const outcome = new Map<string, null>();
  const changes = [...figures].flatMap(([id, own]) => {
    for (const month of own.keys()) {
      outcome.set(cellKey(id, month), null);
    }
    const row = document.items.get(id);
    return row === undefined ? [] : setFigures(document, row, field, own);
  });
  return { changes, outcome };
}

/** Reads the cells of one row: figures by month, and the text that heads it if there is one. */
function readCells(
  target: GridTarget,
  fields: Item['fields'],
  cells: readonly CellText[],
  outcome: Map<string, RefusedText | null>,
): WrittenFigures & { readonly title: string | undefined } {
  let title: string | undefined;
  const texts = new Map<string, string>();
  for (const { id, month, text } of cells) {
    if (month !== null) {
      texts.set(month, text);
      continue;
    }
    const read = readTitle(target, text);
    title = read.ok ? read.text : title;
    outcome.set(cellKey(id, null), read.ok ? null : { text, why: read });
  }
  const read = target.read(texts, fields);
  for (const { id, month } of cells) {
    if (month !== null) {
      outcome.set(cellKey(id, month), read.refused.get(month) ?? null);
    }
  }
  return { ...read, title };
}

function readTitle(
  target: GridTarget,
  text: string,
): { readonly ok: true; readonly text: string } | Extract<Typed, { ok: false }> {
  if (text.trim() === '') {
    return { ok: true, text: '' };
  }
  const parsed = parseField(target.titleDefinition, text);
  if (parsed.ok) {
    return { ok: true, text: typeof parsed.value === 'string' ? parsed.value : text };
  }
  const { reason, ...params } = parsed.error.params;
  return { ok: false, reason: String(reason), params };
}

export interface Paste extends GridWrites {
  /** Cells whose text was read. */
  readonly pasted: number;
  /** Rows that were left out, because one change cannot hold them. */
  readonly rowsLeft: number;
  /** Whether columns lay beyond the last month. */
  readonly isBeyond: boolean;
}

/** A table, and the cell onto which its first cell comes. */
export interface PastedTable {
  readonly start: { readonly row: number; readonly col: number };
  readonly table: readonly (readonly string[])[];
}

/**
 * The changes that lay a table over a grid from one of its cells on, all in one set. Rows below the last are added, with
 * what the view presets. `months` are all months from the first column on, `start.col` counts the head of the row as 0.
 */
export function pasteTable(
  document: PlanDocument,
  target: GridTarget,
  grid: { readonly ids: readonly string[]; readonly months: readonly string[]; readonly newId: () => string },
  given: PastedTable,
): Paste {
  const { start, table } = given;
  const columns: readonly (string | null)[] = [null, ...grid.months].slice(start.col);
  let order = document.items.get(grid.ids.at(-1) ?? '')?.order ?? null;
  // A row is one change at the least: more of them than a set holds need not be read.
  const rows = table.slice(0, maxChangesInSet).map((line, offset): GridWrites => {
    const known = grid.ids[start.row + offset];
    const id = known ?? grid.newId();
    const cells = line.slice(0, columns.length).map((text, index): CellText => {
      const month = columns[index] ?? null;
      return { id, month, text: month === null ? readTextCell(text) : text };
    });
    if (known !== undefined) {
      return writeCells({ now: document, seen: document }, target, cells);
    }
    order = orderBetween(order, null);
    const outcome = new Map<string, RefusedText | null>();
    return { changes: [addRow(target, { id, order }, cells, outcome)], outcome };
  });
  const lists = fitRows(
    document,
    rows.map(({ changes }) => changes),
  );
  const outcome = new Map(rows.slice(0, lists.length).flatMap((row) => [...row.outcome]));
  return {
    changes: lists.flat(),
    outcome,
    pasted: [...outcome.values()].filter((refused) => refused === null).length,
    rowsLeft: table.length - lists.length,
    isBeyond: table.some((line) => line.slice(columns.length).some((text) => text.trim() !== '')),
  };
}

function addRow(
  target: GridTarget,
  { id, order }: { readonly id: string; readonly order: string },
  cells: readonly CellText[],
  outcome: Map<string, RefusedText | null>,
): Change {
  const { figures, unit, title } = readCells(target, target.presets, cells, outcome);
  const entries = withFigures(undefined, figures);
  return {
    op: 'item.add',
    id,
    collection: target.collection,
    order,
    fields: {
      ...target.presets,
      ...(unit === undefined ? {} : { [unit.field]: unit.value }),
      ...(title === undefined || title === '' ? {} : { [target.titleField]: title }),
      ...(entries === undefined ? {} : { [target.field]: entries }),
    },
  };
}

/** The figures with which a range is filled from its first column, or its first row. */
export function fillFigures(
  document: PlanDocument,
  field: string,
  range: { readonly ids: readonly string[]; readonly months: readonly string[] },
  way: 'right' | 'down',
): ReadonlyMap<string, ReadonlyMap<string, string | undefined>> {
  const [firstId] = range.ids;
  const [firstMonth] = range.months;
  const figure = (id: string | undefined, month: string | undefined) =>
    id === undefined || month === undefined
      ? undefined
      : figureAt(document.items.get(id)?.fields[field], month);
  /** The figure of the first row as another row counts: the number that is read stays. */
  const below = (id: string, month: string) => {
    const [from, to, given] = [
      document.items.get(firstId ?? ''),
      document.items.get(id),
      figure(firstId, month),
    ];
    return from === undefined || to === undefined || given === undefined
      ? given
      : figureInUnitOf(document, field, given, { from, to });
  };
  return new Map(
    range.ids.map((id) => [
      id,
      new Map(
        range.months.map((month) => [month, way === 'right' ? figure(id, firstMonth) : below(id, month)]),
      ),
    ]),
  );
}
