import { cx } from '../styles/cx.ts';

/** One grey line of what is coming; its size comes from className. Appears after 150 ms. */
export function Skeleton({ className }: { readonly className?: string | undefined }) {
  return <span aria-hidden="true" className={cx('after-150 block h-3 rounded-[3px] bg-press', className)} />;
}

const widths = ['w-[78%]', 'w-[62%]', 'w-[70%]', 'w-[84%]', 'w-[56%]'];

export type SkeletonRowsProps = {
  readonly rows: number;
  /** How many short columns stand at the end of a row; 2 when absent. */
  readonly columns?: number | undefined;
  /** Said to assistive technology: 'Loading'. */
  readonly label: string;
  readonly className?: string | undefined;
};

/** The rows of a list or a table that is coming. */
export function SkeletonRows({ rows, columns = 2, label, className }: SkeletonRowsProps) {
  const grid = { gridTemplateColumns: `1fr repeat(${columns}, minmax(40px, 96px))` };
  return (
    <div role="status" aria-label={label} className={cx('after-150 border-t', className)}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className="grid items-center gap-4 border-b py-3.5" style={grid}>
          <Skeleton className={widths[row % widths.length]} />
          {Array.from({ length: columns }, (_, column) => column).map((column) => (
            <Skeleton key={column} />
          ))}
        </div>
      ))}
    </div>
  );
}
