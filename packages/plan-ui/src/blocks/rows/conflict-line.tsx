import { Conflicts } from '../../fields/conflicts.tsx';

/** What collides in a row of a table, as a line of its own below it. */
export function ConflictLine({ row, columns }: { readonly row: string; readonly columns: number }) {
  return (
    <tr className="not-has-[section]:hidden">
      <td colSpan={columns}>
        <Conflicts item={row} className="@container" />
      </td>
    </tr>
  );
}
