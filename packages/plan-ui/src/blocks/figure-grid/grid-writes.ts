import { orderBetween } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import type { Item, PlanDocument } from '@kader/plan/document';
import { type FieldDefinition, figureAt, parseField, seriesEntry } from '@kader/plan/fields';
import { setField } from '../../fields/changes-of-field.ts';
import { type ReadFigure, setFigures } from '../../fields/figures/figures.ts';
import type { Typed } from '../../fields/read-typed.ts';

/** What a grid writes to: a series field of the rows of a collection, and the text that heads each row. */
export interface GridTarget {
  readonly collection: string;
  readonly titleField: string;
  readonly titleDefinition: FieldDefinition;
  readonly field: string;
  /** Fields that rows of this view have from the start. */
  readonly presets: Item['fields'];
  /** What a text means in a row. */
  readonly read: (text: string, fields: Item['fields']) => ReadFigure;
}

/** A text for a cell; without month it heads the row. */
export interface CellText {
  readonly id: string;
  readonly month: string | null;
  readonly text: string;
}

/** A text that could not be read: it stays in its cell, with the reason. */
export interface RefusedText {
  readonly text: string;
  readonly why: Extract<Typed, { ok: false }>;
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
export function writeCells(
  document: PlanDocument,
  target: GridTarget,
  cells: readonly CellText[],
): GridWrites {
  const outcome = new Map<string, RefusedText | null>();
  const changes: Change[] = [];
  for (const [id, own] of Map.groupBy(cells, (cell) => cell.id)) {
    const row = document.items.get(id);
    if (row === undefined) {
      continue;
    }
    const { figures, title } = readCells(target, row.fields, own, outcome);
    changes.push(...setFigures(document, row, target.field, figures));
    const change =
      title === undefined || title === row.fields[target.titleField]
        ? null
        : setField(document, row, target.titleField, title === '' ? undefined : title);
    if (change !== null) {
      changes.push(change);
    }
  }
  return { changes, outcome };
}

/** Reads the cells of one row: figures by month, and the text that heads it if there is one. */
function readCells(
  target: GridTarget,
  fields: Item['fields'],
  cells: readonly CellText[],
  outcome: Map<string, RefusedText | null>,
): { readonly figures: ReadonlyMap<string, string | undefined>; readonly title: string | undefined } {
  const figures = new Map<string, string | undefined>();
  let title: string | undefined;
  for (const { id, month, text } of cells) {
    const key = cellKey(id, month);
    if (month === null) {
      const read = readTitle(target, text);
      title = read.ok ? read.text : title;
      outcome.set(key, read.ok ? null : { text, why: read });
      continue;
    }
    const read = target.read(text, fields);
    outcome.set(key, read.ok ? null : { text, why: read });
    if (read.ok) {
      figures.set(month, read.figure);
    }
  }
  return { figures, title };
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

/** Most changes of one paste: what one change set can hold. */
const maxChanges = 2000;

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
  const changes: Change[] = [];
  const outcome = new Map<string, RefusedText | null>();
  const columns: readonly (string | null)[] = [null, ...grid.months].slice(start.col);
  let order = document.items.get(grid.ids.at(-1) ?? '')?.order ?? null;
  let rowsLeft = 0;
  for (const [offset, line] of table.entries()) {
    const known = grid.ids[start.row + offset];
    const id = known ?? grid.newId();
    const cells = line
      .slice(0, columns.length)
      .map((text, index): CellText => ({ id, month: columns[index] ?? null, text }));
    const own = new Map<string, RefusedText | null>();
    let added: readonly Change[];
    if (known === undefined) {
      order = orderBetween(order, null);
      added = [addRow(target, { id, order }, cells, own)];
    } else {
      const writes = writeCells(document, target, cells);
      added = writes.changes;
      for (const [key, refused] of writes.outcome) {
        own.set(key, refused);
      }
    }
    if (changes.length + added.length > maxChanges) {
      rowsLeft = table.length - offset;
      break;
    }
    changes.push(...added);
    for (const [key, refused] of own) {
      outcome.set(key, refused);
    }
  }
  return {
    changes,
    outcome,
    pasted: [...outcome.values()].filter((refused) => refused === null).length,
    rowsLeft,
    isBeyond: table.some((line) => line.slice(columns.length).some((text) => text.trim() !== '')),
  };
}

function addRow(
  target: GridTarget,
  { id, order }: { readonly id: string; readonly order: string },
  cells: readonly CellText[],
  outcome: Map<string, RefusedText | null>,
): Change {
  const { figures, title } = readCells(target, target.presets, cells, outcome);
  const entries = [...figures].flatMap(([month, figure]) =>
    figure === undefined ? [] : [seriesEntry(month, figure)],
  );
  return {
    op: 'item.add',
    id,
    collection: target.collection,
    order,
    fields: {
      ...target.presets,
      ...(title === undefined || title === '' ? {} : { [target.titleField]: title }),
      ...(entries.length === 0 ? {} : { [target.field]: entries }),
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
  const figure = (id: string | undefined, month: string | undefined) =>
    id === undefined || month === undefined
      ? undefined
      : figureAt(document.items.get(id)?.fields[field], month);
  const [firstId] = range.ids;
  const [firstMonth] = range.months;
  return new Map(
    range.ids.map((id) => [
      id,
      new Map(
        range.months.map((month) => [
          month,
          way === 'right' ? figure(id, firstMonth) : figure(firstId, month),
        ]),
      ),
    ]),
  );
}
