'use client';

import type { Translate } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { collectionDefinition, collectionsOf, fieldDefinition } from '@kader/plan/blocks';
import { orderBetween } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import { filterOf, type Item, type PlanDocument } from '@kader/plan/document';
import type { FieldValue } from '@kader/plan/fields';
import { shownRows } from '@kader/plan/freeze';
import type { BlockInstance } from '@kader/plan/template';
import { type Toasts, useToast } from '@kader/ui';
import { use } from 'react';
import { v7 } from 'uuid';
import type { Row } from '../../fields/changes-of-field.ts';
import type { FocusTarget } from '../../plan/focus-source.ts';
import { useGoTo } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { RemovalContext, type RemovalQuestion } from './removal-question.ts';
import { removeRow } from './remove-row.ts';

export interface RowActions {
  /** Adds a row after another, or at the end, and goes to it. */
  readonly add: (after?: string, fields?: Item['fields']) => void;
  /** Moves a row by so many places, within what the block shows. */
  readonly moveBy: (id: string, places: number) => void;
  /** Moves a row to the place of another, as if it were dragged there. */
  readonly moveTo: (id: string, other: string) => void;
  readonly duplicate: (id: string) => void;
  readonly setInternal: (id: string, internal: boolean) => void;
  /** Removes a row, after a question where others refer to it; a toast offers the way back. `name` is what both call it. */
  readonly remove: (id: string, name: string) => void;
}

/** What the actions work with. `store` is null where the person may not edit; then they do nothing. */
export interface RowTools {
  readonly store: DocumentStore | null;
  readonly goTo: (target: FocusTarget) => void;
  readonly toast: Toasts;
  readonly t: Translate<'common'>;
  /** Asks before a row goes that others refer to. */
  readonly ask: (question: RemovalQuestion) => void;
}

export function useRowTools(): RowTools {
  return {
    store: useEditor(),
    goTo: useGoTo(),
    toast: useToast(),
    t: useT('common'),
    ask: use(RemovalContext),
  };
}

/**
 * What can be done with the rows of a collection in a block, or with those that belong to one row (`parent`), which comes into
 * being with its first one if it derives. Does nothing where the person may not edit.
 */
export function useRowActions(block: BlockInstance, collection: string, parent?: Row): RowActions {
  return createRowActions(useRowTools(), block, collection, parent);
}

/** The same for code that learns only at the event which rows it is about. */
export function createRowActions(
  tools: RowTools,
  block: BlockInstance,
  collection: string,
  parent?: Row,
): RowActions {
  const { store, goTo } = tools;
  const definition = collectionDefinition(collection);
  const firstField = definition?.titleField ?? Object.keys(definition?.fields ?? {})[0] ?? '';

  const rowsIn = (document: PlanDocument): readonly Item[] => {
    const shown = collectionsOf(block).find(({ key }) => key === collection);
    return shown === undefined ? [] : shownRows(document, block, shown);
  };
  /** Rows of one list: those that belong to the same row. */
  const rowsBeside = (document: PlanDocument, id: string | undefined): readonly Item[] => {
    const owner = ownerOf(document, id);
    return rowsIn(document).filter((row) => row.parent === owner);
  };
  const ownerOf = (document: PlanDocument, id: string | undefined): string | undefined =>
    id === undefined ? parent?.id : document.items.get(id)?.parent;
  function addAt(after: string | undefined, fields: Item['fields']) {
    if (store === null) {
      return;
    }
    const { view } = store.getState();
    const rows = rowsBeside(view, after);
    const owner = ownerOf(view, after);
    const place = rows.findIndex(({ id }) => id === after);
    const [previous, next] = place < 0 ? [rows.at(-1), undefined] : [rows[place], rows[place + 1]];
    const id = v7();
    store.change([
      ...(after === undefined ? missingParent(view, parent) : []),
      {
        op: 'item.add',
        id,
        collection,
        order: orderBetween(previous?.order ?? null, next?.order ?? null),
        ...(definition?.scope === 'block' ? { block: block.key } : {}),
        ...(owner === undefined ? {} : { parent: owner }),
        fields: { ...presets(view.id, block, collection), ...fields },
      },
    ]);
    goTo({ block: block.key, item: id, field: firstField });
  }
  function moveBy(id: string, places: number) {
    const order = store === null ? null : orderAfterMove(rowsBeside(store.getState().view, id), id, places);
    if (order !== null) {
      store?.change([{ op: 'item.move', id, order }]);
    }
  }
  return {
    add: (after, fields = {}) => addAt(after, fields),
    duplicate: (id) => {
      const row = store?.getState().view.items.get(id);
      if (row !== undefined) {
        addAt(id, row.fields);
      }
    },
    moveBy,
    moveTo: (id, other) => {
      const rows = store === null ? [] : rowsBeside(store.getState().view, id);
      const place = (wanted: string) => rows.findIndex((row) => row.id === wanted);
      if (place(id) >= 0 && place(other) >= 0) {
        moveBy(id, place(other) - place(id));
      }
    },
    setInternal: (id, internal) => {
      store?.change([{ op: 'item.set', id, field: 'internal', ...(internal ? { value: true } : {}) }]);
    },
    remove: (id, name) => {
      const place = { block: block.key, field: firstField };
      removeRow(tools, { id, name }, { place, rowsIn: (document) => rowsBeside(document, id) });
    },
  };
}

/** The change that makes the row that others are to belong to, while it does not exist yet. */
function missingParent(document: PlanDocument, parent: Row | undefined): readonly Change[] {
  const known = parent === undefined ? undefined : document.items.get(parent.id);
  if (parent === undefined || (known !== undefined && known.removed !== true)) {
    return [];
  }
  const { id, collection, order, fields } = parent;
  return [{ op: 'item.add', id, collection, order, fields }];
}

/** What a view asks of its rows, new ones have. */
export function presets(
  documentId: string,
  block: BlockInstance,
  collection: string,
): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    Object.entries(filterOf(documentId, block)).filter(
      ([field, value]) => value !== false && fieldDefinition(collection, field) !== undefined,
    ),
  );
}

/** The order key of a row moved by so many places; null if it cannot move. */
function orderAfterMove(rows: readonly Item[], id: string, places: number): string | null {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + places;
  if (from < 0 || places === 0 || to < 0 || to >= rows.length) {
    return null;
  }
  const others = rows.filter((row) => row.id !== id);
  return orderBetween(others[to - 1]?.order ?? null, others[to]?.order ?? null);
}
