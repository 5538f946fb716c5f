'use client';

import { formatForSheet } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import type { Change } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { figureAt } from '@kader/plan/fields';
import { useToast } from '@kader/ui';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { RefusedText } from '../../fields/figures/read-figures.ts';
import { readTable, writeTable } from '../../fields/figures/table-text.ts';
import { writeTextCell } from '../../fields/figures/text-cell.ts';
import { type FormatContext, unitOf } from '../../fields/format-field.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useDocumentNow } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { fitChanges } from './fit-changes.ts';
import type { Place, Range } from './grid-place.ts';
import {
  type CellText,
  fillFigures,
  type GridTarget,
  pasteTable,
  writeCells,
  writeRows,
} from './grid-writes.ts';
import { spreadFigures } from './spread-figures.ts';

export interface GridFrame {
  /** Rows in the order in which they stand. */
  readonly ids: readonly string[];
  /** The months on the screen. */
  readonly months: readonly string[];
  /** All months of the plan: a paste goes on beyond the screen. */
  readonly allMonths: readonly string[];
}

export interface GridWriter {
  readonly refused: ReadonlyMap<string, RefusedText>;
  /** Notes what the person sees as they open a cell: what others write while it is open is not overwritten unseen. */
  readonly begin: () => void;
  /** Writes the cell that was opened. */
  readonly write: (place: Place, text: string) => void;
  /** Writes what was typed in the opened cell into every cell of a range. */
  readonly writeAll: (range: Range, text: string) => void;
  readonly clear: (range: Range) => void;
  readonly fill: (range: Range, way: 'right' | 'down') => void;
  readonly spread: (range: Range) => void;
  readonly paste: (range: Range, text: string) => void;
  readonly copy: (range: Range) => { readonly text: string; readonly html: string };
}

/** What can be done with the cells of a grid; each act is one change set, and one undo. */
export function useGridWriter(target: GridTarget, frame: GridFrame): GridWriter {
  const store = useEditor();
  const documentNow = useDocumentNow();
  const format = useFormat();
  const tell = useTold();
  const [refused, note] = useRefused();
  const opened = useRef<PlanDocument | null>(null);
  const { ids, months } = frame;
  const monthsIn = ({ left, right }: Range) => months.slice(Math.max(0, left - 1), right);
  const idsIn = ({ top, bottom }: Range) => ids.slice(top, bottom + 1);

  /** One text for all cells of a range; heads of rows only where nothing else is in it. */
  function cellsIn(range: Range, text: string): readonly CellText[] {
    const columns = [...(range.left === 0 && range.right === 0 ? [null] : []), ...monthsIn(range)];
    return idsIn(range).flatMap((id) => columns.map((month) => ({ id, month, text })));
  }
  function take(
    changes: readonly Change[],
    outcome: ReadonlyMap<string, RefusedText | null>,
    seen: PlanDocument = documentNow(),
  ) {
    note(outcome);
    store?.change(fitChanges(documentNow(), changes), { seen });
  }
  function writeTexts(cells: readonly CellText[], seen: PlanDocument = documentNow()) {
    const { changes, outcome } = writeCells({ now: documentNow(), seen }, target, cells);
    take(changes, outcome, seen);
  }
  function writeFigures(figures: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>) {
    const { changes, outcome } = writeRows(documentNow(), target.field, figures);
    take(changes, outcome);
  }
  return {
    refused,
    begin: () => {
      opened.current = documentNow();
    },
    write: ({ row, col }, text) => {
      const id = ids[row];
      if (id !== undefined) {
        const month = col === 0 ? null : (months[col - 1] ?? null);
        writeTexts([{ id, month, text }], opened.current ?? documentNow());
      }
      opened.current = null;
    },
    writeAll: (range, text) => {
      writeTexts(cellsIn(range, text), opened.current ?? documentNow());
      opened.current = null;
    },
    clear: (range) => writeTexts(cellsIn(range, '')),
    fill: (range, way) =>
      writeFigures(
        fillFigures(documentNow(), target.field, { ids: idsIn(range), months: monthsIn(range) }, way),
      ),
    spread: (range) =>
      writeFigures(
        spreadFigures(documentNow(), target.field, { ids: idsIn(range), months: monthsIn(range) }),
      ),
    paste: (range, text) => {
      const document = documentNow();
      const given = {
        start: { row: range.top, col: Math.min(range.left, 1) },
        table: tableFor(range, readTable(text)),
      };
      const pasted = pasteTable(
        document,
        target,
        { ids, months: monthsFrom(frame, range), newId: () => v7() },
        given,
      );
      take(pasted.changes, pasted.outcome);
      tell(pasted);
    },
    copy: (range) =>
      writeTable(
        idsIn(range).map((id) =>
          textsOfRow(documentNow(), target, format, { id, range, months: monthsIn(range) }),
        ),
      ),
  };
}

/** Texts that could not be read, and how to note what became of others. */
function useRefused(): readonly [
  ReadonlyMap<string, RefusedText>,
  (outcome: ReadonlyMap<string, RefusedText | null>) => void,
] {
  const [refused, setRefused] = useState<ReadonlyMap<string, RefusedText>>(new Map());
  return [
    refused,
    (outcome) =>
      setRefused((known) => {
        const next = new Map(known);
        for (const [key, text] of outcome) {
          if (text === null) {
            next.delete(key);
          } else {
            next.set(key, text);
          }
        }
        return next;
      }),
  ];
}

/** The months from the first selected column on, beyond the screen, too. */
function monthsFrom({ months, allMonths }: GridFrame, { left }: Range): readonly string[] {
  return allMonths.slice(Math.max(0, allMonths.indexOf(months[Math.max(0, left - 1)] ?? '')));
}

/** A row of selected cells as a spreadsheet takes it. */
function textsOfRow(
  document: PlanDocument,
  target: GridTarget,
  format: FormatContext,
  given: { readonly id: string; readonly range: Range; readonly months: readonly string[] },
): readonly string[] {
  const definition = fieldDefinition(target.collection, target.field);
  const fields = document.items.get(given.id)?.fields ?? {};
  const title = fields[target.titleField];
  const unit =
    definition?.of === 'money' ? 'money' : definition === undefined ? 'count' : unitOf(definition, fields);
  const figures = given.months.map((month) => {
    const figure = figureAt(fields[target.field], month);
    return figure === undefined
      ? ''
      : formatForSheet(format.locale, figure, { unit, currency: format.currency });
  });
  return given.range.left === 0
    ? [typeof title === 'string' ? writeTextCell(title) : '', ...figures]
    : figures;
}

/** One copied cell fills every selected one. */
function tableFor(range: Range, table: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [[only] = [], ...more] = table;
  if (only === undefined || more.length > 0 || table[0]?.length !== 1) {
    return table;
  }
  return Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: range.right - range.left + 1 }, () => only),
  );
}

/** Says after a paste of several cells what came of it. */
function useTold(): (paste: ReturnType<typeof pasteTable>) => void {
  const t = useT('plan');
  const toast = useToast();
  return ({ outcome, pasted, rowsLeft, isBeyond }) => {
    const unread = outcome.size - pasted;
    if (outcome.size < 2 && unread === 0) {
      return;
    }
    const parts = [
      t('grid.pasted', { count: pasted }),
      ...(unread === 0 ? [] : [t('grid.unread', { count: unread })]),
      ...(isBeyond ? [t('grid.beyond')] : []),
      ...(rowsLeft === 0 ? [] : [t('grid.tooMuch', { count: rowsLeft })]),
    ];
    toast.show({ title: parts.join('. '), ...(unread === 0 ? { tone: 'good' as const } : {}) });
  };
}
