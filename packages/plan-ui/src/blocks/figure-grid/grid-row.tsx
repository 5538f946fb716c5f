'use client';

import { formatBare, formatForSheet, formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { figureAt } from '@kader/plan/fields';
import { cx } from '@kader/ui';
import { memo, type ReactNode } from 'react';
import type { RefusedText } from '../../fields/figures/read-figures.ts';
import { unitOf } from '../../fields/format-field.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useItem } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { ConflictLine } from '../rows/conflict-line.tsx';
import { type After, CellInput } from './cell-input.tsx';
import type { GridTarget } from './grid-writes.ts';

/** What of a selection lies in a row; the same object while it stays the same. */
export interface RowState {
  /** Column of the current cell; null when it is in another row. */
  readonly active: number | null;
  readonly selected: readonly [left: number, right: number] | null;
  /** The column that is edited, and what it begins with. */
  readonly edited: { readonly col: number; readonly text: string | null } | null;
}

export interface GridRowProps {
  readonly id: string;
  readonly index: number;
  readonly target: GridTarget;
  readonly months: readonly string[];
  readonly state: RowState;
  /** What could not be read in this row, by month; the head of the row under `''`. */
  readonly refused: ReadonlyMap<string, RefusedText> | undefined;
  readonly currentMonth: string | undefined;
  readonly onCommit: (row: number, col: number, text: string, after: After) => void;
  readonly onCancel: () => void;
  /** Behind the name of the row. */
  readonly head: (item: Item) => ReactNode;
  /** How many columns there are in all. */
  readonly columns: number;
  /** Cells behind the months. */
  readonly tail: (item: Item) => ReactNode;
}

/** One row of figures. Draws anew only when its own row, its selection or its months change. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const item = useItem(props.id);
  return item === undefined ? null : (
    <>
      <Row {...props} item={item} />
      <ConflictLine row={item.id} columns={props.columns} />
    </>
  );
});

function Row(props: GridRowProps & { readonly item: Item }) {
  const { item, index, target, months, head, tail } = props;
  const words = useCollectionWords(target.collection);
  const lang = useContentLang();
  const format = useFormat();
  const title = item.fields[target.titleField];
  const name = typeof title === 'string' ? title : words('untitled');
  const definition = fieldDefinition(target.collection, target.field);
  const unit =
    definition?.of === 'money'
      ? 'money'
      : definition === undefined
        ? 'count'
        : unitOf(definition, item.fields);
  return (
    <tr data-item={item.id} aria-rowindex={index + 2} className="group/row">
      <Cell
        {...props}
        col={0}
        name={name}
        month={null}
        stored={typeof title === 'string' ? title : ''}
        className="sticky left-0 z-[2] max-w-60 bg-paper-raised text-left @max-[560px]/sheet:max-w-40"
      >
        <span className="line-clamp-2 whitespace-normal">
          <span lang={lang} className={title === undefined ? 'text-ink-faint' : undefined}>
            {name}
          </span>
          {head(item)}
        </span>
      </Cell>
      {months.map((month, at) => {
        const figure = figureAt(item.fields[target.field], month);
        return (
          <Cell
            key={month}
            {...props}
            col={at + 1}
            name={name}
            month={month}
            stored={
              figure === undefined
                ? ''
                : formatForSheet(format.locale, figure, { unit, currency: format.currency })
            }
            className="num text-right"
          >
            {figure === undefined ? (
              <span className="text-ink-faint">–</span>
            ) : (
              formatBare(format.locale, figure, { unit, currency: format.currency })
            )}
          </Cell>
        );
      })}
      {tail(item)}
    </tr>
  );
}

interface CellProps extends GridRowProps {
  readonly col: number;
  readonly name: string;
  readonly month: string | null;
  readonly stored: string;
  readonly className: string;
  readonly children: ReactNode;
}

function Cell(props: CellProps) {
  const { index, target, state, col, month, stored, className, children } = props;
  const { name, currentMonth, onCommit, onCancel } = props;
  const format = useFormat();
  const t = useT('plan');
  const refused = props.refused?.get(month ?? '');
  const isActive = state.active === col;
  const isSelected = state.selected !== null && state.selected[0] <= col && col <= state.selected[1];
  const edited = state.edited?.col === col ? state.edited : null;
  const Tag = col === 0 ? 'th' : 'td';
  return (
    <Tag
      {...(col === 0 ? { scope: 'row' as const } : {})}
      role={col === 0 ? 'rowheader' : 'gridcell'}
      data-row={index}
      data-col={col}
      data-field={col === 0 ? target.titleField : target.field}
      data-month={month ?? undefined}
      aria-colindex={col + 1}
      aria-selected={isSelected}
      aria-invalid={refused === undefined ? undefined : true}
      tabIndex={isActive ? 0 : -1}
      className={cx(
        'relative h-8 cursor-cell border-b px-2 font-text whitespace-nowrap outline-none select-none',
        isSelected && (col === 0 ? 'bg-accent-soft' : 'bg-select'),
        isActive && 'shadow-[inset_0_0_0_2px_var(--accent)]',
        month !== null && month === currentMonth && 'font-medium',
        refused !== undefined && 'text-bad shadow-[inset_0_0_0_1px_var(--bad)]',
        className,
      )}
    >
      {refused === undefined ? children : <span className="line-clamp-2">{refused.text}</span>}
      {edited !== null && (
        <CellInput
          label={
            month === null ? name : t('grid.edit', { row: name, column: formatMonth(format.locale, month) })
          }
          initial={edited.text ?? refused?.text ?? stored}
          selectAll={edited.text === null}
          numeric={month !== null}
          onCommit={(text, after) => onCommit(index, col, text, after)}
          onCancel={onCancel}
        />
      )}
    </Tag>
  );
}
