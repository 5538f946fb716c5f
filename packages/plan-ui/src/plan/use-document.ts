'use client';

import { collectionsOf } from '@kader/plan/blocks';
import {
  type DocumentSection,
  headerOf,
  type Item,
  orderedSections,
  type PlanDocument,
  rowsOf,
} from '@kader/plan/document';
import { shownRows } from '@kader/plan/freeze';
import type { BlockInstance } from '@kader/plan/template';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { PersonEntry } from '../store/transport.ts';
import { usePlanScope } from './plan-scope.ts';
import { sameList, useSelected } from './use-selected.ts';

/** Reads the document at an event, without following it. */
export function useDocumentNow(): () => PlanDocument {
  return usePlanScope().source.document;
}

/** A row, a person, the header or a section's item; undefined when there is none or it was removed. */
export function useItem(id: string): Item | undefined {
  const select = useCallback(
    (document: PlanDocument) => {
      const item = document.items.get(id);
      return item?.removed === true ? undefined : item;
    },
    [id],
  );
  return useSelected(select, Object.is);
}

/** The same for what still has to be told of a row that was removed; undefined only for one that never was. */
export function useKnownItem(id: string): Item | undefined {
  const select = useCallback((document: PlanDocument) => document.items.get(id), [id]);
  return useSelected(select, Object.is);
}

/** Rows of a collection that a block shows, in display order. The same list while none of them changed, came or went. */
export function useRows(block: BlockInstance, collection: string): readonly Item[] {
  const select = useCallback(
    (document: PlanDocument) => {
      const definition = collectionsOf(block).find(({ key }) => key === collection);
      return definition === undefined ? [] : shownRows(document, block, definition);
    },
    [block, collection],
  );
  return useSelected(select, sameList);
}

/** Ids of those rows. The same list while none came, went or moved. */
export function useRowIds(block: BlockInstance, collection: string): readonly string[] {
  const rows = useRowsSelector(block, collection);
  return useSelected(rows, sameList);
}

function useRowsSelector(block: BlockInstance, collection: string) {
  return useCallback(
    (document: PlanDocument) => {
      const definition = collectionsOf(block).find(({ key }) => key === collection);
      return definition === undefined ? [] : shownRows(document, block, definition).map(({ id }) => id);
    },
    [block, collection],
  );
}

/** All rows of a collection, whichever block shows them. */
export function useCollection(collection: string): readonly Item[] {
  const select = useCallback((document: PlanDocument) => rowsOf(document, collection), [collection]);
  return useSelected(select, sameList);
}

/** The document's header: title, locale, currency, period. */
export function useHeader(): Item {
  return useSelected(headerOf, Object.is);
}

/** The sections in display order, hidden ones included, with what the document changed about them. */
export function useSections(): readonly DocumentSection[] {
  return useSelected(orderedSections, sameSections);
}

function sameSections(a: readonly DocumentSection[], b: readonly DocumentSection[]): boolean {
  return (
    a.length === b.length &&
    a.every((section, index) => {
      const other = b[index];
      return (
        section.section === other?.section &&
        section.order === other.order &&
        section.hidden === other.hidden &&
        section.hiddenReason === other.hiddenReason &&
        section.title === other.title &&
        section.notFor === other.notFor &&
        section.leftOut === other.leftOut &&
        section.leftOutPrompts === other.leftOutPrompts
      );
    })
  );
}

/** The people whom the content can name, with their names. */
export function usePeople(): readonly PersonEntry[] {
  const { source } = usePlanScope();
  return useSyncExternalStore(source.subscribe, source.people, () => source.first.people);
}

/** The name of a person of the document; null when nobody is chosen or the name is not known. */
export function usePersonName(id: string | undefined): string | null {
  const people = usePeople();
  return useMemo(() => people.find((person) => person.id === id)?.name ?? null, [people, id]);
}
