'use client';

import { formatMonth, formatMonthName } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx } from '@kader/ui';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { RefusedText } from '../../fields/figures/read-figures.ts';
import { useFormat } from '../../fields/use-format.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useWidth } from '../use-width.ts';
import { GridRow, type RowState } from './grid-row.tsx';
import { GridToolbar } from './grid-toolbar.tsx';
import type { GridTarget } from './grid-writes.ts';
import { useGridEvents } from './use-grid-events.ts';
import { type GridSelection, useGridSelection } from './use-grid-selection.ts';
import { useGridWriter } from './use-grid-writer.ts';
import { PeriodStepper, useShownMonths } from './use-shown-months.tsx';

export interface FigureGridProps {
  readonly block: BlockInstance;
  readonly target: GridTarget;
  readonly label: string;
  /** Head of the first column. */
  readonly rowsLabel: string;
  /** All months that there are to show. */
  readonly months: readonly string[];
  /** Behind the name of a row; the same function as long as it says the same. */
  readonly head: (item: Item) => ReactNode;
  /** Heads of the columns behind the months, and the cells below them. */
  readonly tailHeads: readonly string[];
  readonly tail: (item: Item) => ReactNode;
  /** Rows below the lines: totals. Gets the months on the screen. */
  readonly footer: (months: readonly string[]) => ReactNode;
}

/** Of a row with one line: what the browser keeps room for before it has drawn the rows. */
const rowHeightPx = 33;

/**
 * Figures by row and month, typed, filled and pasted like in a spreadsheet. A grid by the ARIA pattern: one stop for Tab,
 * arrow keys within. On a narrow sheet it shows a quarter or a month at a time.
 */
export function FigureGrid(props: FigureGridProps) {
  const { block, target, label, rowsLabel, head, tail, tailHeads, footer } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const grid = useRef<HTMLTableElement>(null);
  const ids = useRowIds(block, target.collection);
  const shown = useShownMonths(props.months, width);
  const canEdit = useEditor() !== null;
  const { today } = usePlanData();
  const selection = useGridSelection({ rows: ids.length, cols: shown.months.length + 1 });
  const frame = { ids, months: shown.months, allMonths: props.months };
  const writer = useGridWriter(target, frame);
  const events = useGridEvents({ selection, writer, canEdit, size: frame });
  const states = useRowStates(ids.length, selection);
  const refused = useRefusedByRow(writer.refused);
  useFocusOnActive(grid, selection);

  return (
    <div ref={box} className="min-w-0">
      <GridToolbar {...{ block, target, frame, selection, writer, refused: writer.refused }} />
      <PeriodStepper shown={shown} />
      {/* Positioned, so that what is only read out stays within the part that scrolls. */}
      <div
        className="relative drawn-near-400 overflow-x-auto"
        style={{ containIntrinsicBlockSize: `auto ${(ids.length + 3) * rowHeightPx}px` }}
      >
        <table
          ref={grid}
          aria-label={label}
          {...asGrid(ids.length + 1, shown.months.length + 1 + tailHeads.length, canEdit)}
          className="w-full border-separate border-spacing-0 text-13"
          {...events.handlers}
        >
          <MonthHeads {...{ rowsLabel, tailHeads }} months={shown.months} today={today} />
          <tbody>
            {ids.map((id, index) => (
              <GridRow
                key={id}
                id={id}
                index={index}
                target={target}
                months={shown.months}
                state={states[index] ?? elsewhere}
                refused={refused.get(id)}
                currentMonth={today?.slice(0, 7)}
                onCommit={events.onCommit}
                onCancel={events.onCancel}
                columns={shown.months.length + 1 + tailHeads.length}
                head={head}
                tail={tail}
              />
            ))}
          </tbody>
          <tfoot>{footer(shown.months)}</tfoot>
        </table>
      </div>
    </div>
  );
}

/** By the ARIA pattern a table of cells that one edits is a grid; its rows and cells keep the structure of a table. */
function asGrid(rows: number, columns: number, canEdit: boolean) {
  return {
    role: 'grid',
    'aria-multiselectable': true,
    'aria-readonly': canEdit ? undefined : true,
    'aria-rowcount': rows,
    'aria-colcount': columns,
  } as const;
}

const elsewhere: RowState = { active: null, selected: null, edited: null };

/** What of the selection lies in each row; rows that it does not touch keep the same object. */
function useRowStates(count: number, { active, range, editing }: GridSelection): readonly RowState[] {
  return useMemo(
    () =>
      Array.from({ length: count }, (_, row): RowState => {
        const isIn = range.top <= row && row <= range.bottom;
        return isIn
          ? {
              active: active.row === row ? active.col : null,
              selected: [range.left, range.right],
              edited: editing?.place.row === row ? { col: editing.place.col, text: editing.text } : null,
            }
          : elsewhere;
      }),
    [count, active.row, active.col, range.top, range.bottom, range.left, range.right, editing],
  );
}

function useRefusedByRow(
  refused: ReadonlyMap<string, RefusedText>,
): ReadonlyMap<string, ReadonlyMap<string, RefusedText>> {
  return useMemo(() => {
    const rows = new Map<string, Map<string, RefusedText>>();
    for (const [key, text] of refused) {
      const at = key.indexOf('/');
      const id = key.slice(0, at);
      rows.set(id, (rows.get(id) ?? new Map<string, RefusedText>()).set(key.slice(at + 1), text));
    }
    return rows;
  }, [refused]);
}

/** Focus follows the current cell while it is in the grid. */
function useFocusOnActive(
  grid: { readonly current: HTMLTableElement | null },
  { active, editing }: GridSelection,
): void {
  const wasEditing = useRef(false);
  useEffect(() => {
    const table = grid.current;
    const { activeElement, body } = table?.ownerDocument ?? document;
    // The box that was typed in is gone, and took focus with it.
    const isLost = wasEditing.current && activeElement === body;
    wasEditing.current = editing !== null;
    if (editing !== null || table === null || !(isLost || table.contains(activeElement))) {
      return;
    }
    const cell = table.querySelector<HTMLElement>(`[data-row="${active.row}"][data-col="${active.col}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [grid, active.row, active.col, editing]);
}

function MonthHeads({
  rowsLabel,
  months,
  tailHeads,
  today,
}: Pick<FigureGridProps, 'rowsLabel' | 'months' | 'tailHeads'> & { readonly today: string | undefined }) {
  const { locale } = useFormat();
  const t = useT('plan');
  const years = new Set(months.map((month) => month.slice(0, 4)));
  const head = 'h-8 border-b px-2 text-12 font-text text-ink-faint';
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          aria-colindex={1}
          className={cx(
            head,
            'sticky left-0 z-[3] w-56 min-w-36 bg-paper-raised text-left @max-[560px]/sheet:w-36 @max-[560px]/sheet:min-w-28',
          )}
        >
          {rowsLabel}
          <span className="sr-only">. {t('grid.hint')}</span>
        </th>
        {months.map((month, index) => (
          <th
            key={month}
            scope="col"
            aria-colindex={index + 2}
            className={cx(
              head,
              'min-w-16 text-right',
              month === today?.slice(0, 7) && 'font-strong text-accent',
            )}
          >
            <abbr title={formatMonth(locale, month)} className="no-underline">
              {formatMonthName(locale, month, 'medium')}
              {/* The year below the first month of each, where there is more than one. */}
              {years.size > 1 && (
                <span className="block h-4 leading-4">
                  {(index === 0 || month.endsWith('-01')) && month.slice(0, 4)}
                </span>
              )}
            </abbr>
          </th>
        ))}
        {tailHeads.map((name, index) => (
          <th
            key={name}
            scope="col"
            aria-colindex={months.length + 2 + index}
            className={cx(head, 'text-right')}
          >
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
