import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../styles/cx.ts';
import { SidewaysScroll } from './sideways-scroll.tsx';

const heights = {
  dense: '[--cell-y:4px] [--row:32px]',
  standard: '[--cell-y:6px] [--row:40px]',
  'two-line': '[--cell-y:7px] [--row:56px]',
};

export type TableProps = ComponentProps<'table'> & {
  /** The table's name. */
  readonly label: string;
  /** Row height: dense 32, standard 40, two-line 56. Rows grow with their text. */
  readonly density?: 'dense' | 'standard' | 'two-line' | undefined;
  /** Lets the table scroll sideways in its own box. */
  readonly scroll?: boolean | undefined;
};

/** A data table. Inside: thead, tbody, Tr, Th, Td. */
export function Table({
  label,
  density = 'standard',
  scroll = false,
  className,
  children,
  ...rest
}: TableProps) {
  const table = (
    <table
      {...rest}
      aria-label={label}
      className={cx('w-full border-collapse text-13', heights[density], className)}
    >
      {children}
    </table>
  );
  return scroll ? <SidewaysScroll label={label}>{table}</SidewaysScroll> : table;
}

export type TrProps = ComponentProps<'tr'> & {
  readonly selected?: boolean | undefined;
  /** group: a heading over rows. total: ruled in ink. */
  readonly kind?: 'row' | 'group' | 'total' | undefined;
};

/** A row of the body. */
export function Tr({ selected = false, kind = 'row', className, ...rest }: TrProps) {
  return (
    <tr
      {...rest}
      aria-selected={selected ? true : undefined}
      className={cx(
        'transition-colors',
        kind === 'row' && 'hover:bg-hover',
        kind === 'group' && '[&>*]:align-bottom [&>*]:font-strong',
        kind === 'total' && '[&>*]:border-t [&>*]:border-t-ink [&>*]:font-strong',
        selected && 'bg-accent-soft hover:bg-accent-soft',
        className,
      )}
    />
  );
}

export type Sorting = 'ascending' | 'descending' | 'none';

export type ThProps = Omit<ComponentProps<'th'>, 'scope'> & {
  readonly numeric?: boolean | undefined;
  /** How the rows are sorted by this column; with onSort the head becomes a button. */
  readonly sort?: Sorting | undefined;
  readonly onSort?: (() => void) | undefined;
  /** row: the head of a row, in the body. */
  readonly scope?: 'col' | 'row' | undefined;
};

/** The head of a column, or of a row. */
export function Th({ numeric = false, sort, onSort, scope = 'col', className, children, ...rest }: ThProps) {
  return (
    <th
      {...rest}
      scope={scope}
      aria-sort={sort}
      className={cx(
        'border-b p-0 pr-3 last:pr-0',
        scope === 'col'
          ? 'h-8 align-middle text-12 font-text text-ink-faint'
          : 'h-(--row) py-(--cell-y) align-middle font-medium',
        numeric ? 'num text-right' : 'text-left',
        className,
      )}
    >
      {onSort === undefined ? children : <SortButton {...{ sort, onSort }}>{children}</SortButton>}
    </th>
  );
}

type SortButtonProps = {
  readonly sort: Sorting | undefined;
  readonly onSort: () => void;
  readonly children: ReactNode;
};

function SortButton({ sort = 'none', onSort, children }: SortButtonProps) {
  const Icon = sort === 'ascending' ? ArrowUp : sort === 'descending' ? ArrowDown : ChevronsUpDown;
  return (
    <button
      type="button"
      onClick={onSort}
      className="touch-44 -mx-1 inline-flex min-h-6 items-center gap-1 rounded-chip px-1 hover:bg-hover hover:text-ink"
    >
      {children}
      <Icon aria-hidden="true" className={cx('size-3.5', sort === 'none' && 'text-line-control')} />
    </button>
  );
}

export type TdProps = ComponentProps<'td'> & {
  /** Figures stand at the right, tabular. */
  readonly numeric?: boolean | undefined;
};

/** A cell. Nothing to show is '–'; a zero that was typed is 0. */
export function Td({ numeric = false, className, ...rest }: TdProps) {
  return (
    <td
      {...rest}
      className={cx(
        'h-(--row) border-b p-0 py-(--cell-y) pr-3 align-middle last:pr-0',
        numeric && 'num text-right',
        className,
      )}
    />
  );
}
