'use client';

import type { Change } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { type FieldValue, sameValue } from '@kader/plan/fields';
import { useRef } from 'react';
import { v7 } from 'uuid';
import { usePlanData } from '../plan/plan-scope.ts';
import { useEditor } from '../plan/use-store.ts';
import type { PersonNames } from '../store/transport.ts';
import { changesOfField, changesOfUnit, type Row, type TypedUnit } from './changes-of-field.ts';
import { changesOfFigures, type WrittenFigures } from './figures/changes-of-figures.ts';

export interface FieldWriter {
  /** Notes what the person sees as they begin; what they write until `end` is undone together. */
  readonly begin: () => void;
  /** Writes a value, or empties the field; writing what stands there does nothing. With the unit that was typed along. */
  readonly write: (value: FieldValue | undefined, unit?: TypedUnit) => void;
  /** Writes figures of months as they were read. */
  readonly writeFigures: (read: WrittenFigures) => void;
  /** Writes changes of one's own making. */
  readonly change: (changes: readonly Change[], persons?: PersonNames) => void;
  /** Whether a value is what the person wrote last, and others made something else of it since. */
  readonly isOvertaken: (value: FieldValue | undefined) => boolean;
  /** Notes that the person sees what stands there now. */
  readonly look: () => void;
  /** Puts back what stood there at `begin`. */
  readonly restore: () => void;
  /** The next `begin` begins another act. */
  readonly end: () => void;
}

interface Act {
  readonly group: string;
  readonly before: FieldValue | undefined;
  /** The document as it stood when the person last looked: at the beginning, and after each write of their own. */
  seen: PlanDocument;
}

/** How an editor writes its field: acts that belong together are grouped, and nobody's words are overwritten unseen. */
export function useFieldWriter(row: Row, field: string): FieldWriter {
  const store = useEditor();
  const { catalogues } = usePlanData();
  const act = useRef<Act | null>(null);

  const valueIn = (document: PlanDocument) => {
    const item = document.items.get(row.id);
    return item === undefined || item.removed === true ? undefined : item.fields[field];
  };
  function begin() {
    if (store !== null && act.current === null) {
      const seen = store.getState().view;
      act.current = { group: `${row.id}.${field}.${v7()}`, before: valueIn(seen), seen };
    }
  }
  function change(changes: readonly Change[], persons?: PersonNames) {
    if (store === null || changes.length === 0) {
      return;
    }
    const current = act.current;
    store.change(changes, {
      ...(persons === undefined ? {} : { persons }),
      ...(current === null ? {} : { group: current.group, seen: current.seen }),
    });
    if (current !== null) {
      current.seen = store.getState().view;
    }
  }
  /** The row as it is now; one that has still to be made as it was given. */
  function rowIn(document: PlanDocument): Row {
    const now = document.items.get(row.id);
    return now === undefined ? row : { ...row, ...now };
  }
  function write(value: FieldValue | undefined, unit?: TypedUnit) {
    if (store === null) {
      return;
    }
    const document = store.getState().view;
    // What others made of it since is theirs to keep: only what differs from what one saw is one's own.
    if (unit === undefined && sameValue(valueIn(act.current?.seen ?? document), value)) {
      return;
    }
    const current = rowIn(document);
    change([
      ...(unit === undefined ? [] : changesOfUnit(document, current, field, unit)),
      ...changesOfField(document, current, { field, value }, catalogues),
    ]);
  }
  function writeFigures(read: WrittenFigures) {
    if (store !== null) {
      const now = store.getState().view;
      const documents = { now, seen: act.current?.seen ?? now };
      change(changesOfFigures(documents, rowIn(now), field, read));
    }
  }
  return {
    begin,
    write,
    writeFigures,
    change,
    isOvertaken: (value) =>
      store !== null &&
      act.current !== null &&
      sameValue(valueIn(act.current.seen), value) &&
      !sameValue(valueIn(store.getState().view), value),
    look: () => {
      if (store !== null && act.current !== null) {
        act.current.seen = store.getState().view;
      }
    },
    restore: () => {
      if (act.current !== null) {
        write(act.current.before);
      }
    },
    end: () => {
      act.current = null;
    },
  };
}
