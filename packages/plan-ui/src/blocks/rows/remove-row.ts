import { type Item, type PlanDocument, referencesTo } from '@kader/plan/document';
import type { DocumentStore } from '../../store/document-store.ts';
import type { RowTools } from './use-row-actions.ts';

/** Where a row stands: the field that its neighbour is entered by, and the rows that its block shows. */
export interface RemovalPlace {
  readonly place: { readonly block: string; readonly field: string };
  readonly rowsIn: (document: PlanDocument) => readonly Item[];
}

/** Removes a row, after a question where others refer to it; goes to its neighbour, and offers the way back. */
export function removeRow(
  tools: RowTools,
  row: { readonly id: string; readonly name: string },
  from: RemovalPlace,
): void {
  const { store, ask } = tools;
  if (store === null) {
    return;
  }
  const references = referencesTo(store.getState().view, row.id);
  const onDelete = () => removeNow({ ...tools, store }, row, from);
  if (references.length === 0) {
    onDelete();
  } else {
    ask({ name: row.name, references, onDelete });
  }
}

function removeNow(
  { store, goTo, toast, t }: RowTools & { readonly store: DocumentStore },
  { id, name }: { readonly id: string; readonly name: string },
  { place, rowsIn }: RemovalPlace,
): void {
  const rows = rowsIn(store.getState().view);
  const at = rows.findIndex((row) => row.id === id);
  const neighbour = rows[at + 1] ?? rows[at - 1];
  store.change([{ op: 'item.remove', id }]);
  if (neighbour !== undefined) {
    goTo({ ...place, item: neighbour.id });
  }
  toast.show({
    title: t('toast.deletedName', { name }),
    undo: {
      label: t('actions.undo'),
      onUndo: () => {
        store.change([{ op: 'item.restore', id }]);
        goTo({ ...place, item: id });
      },
    },
  });
}
