'use client';

import { canonicalJson } from '@kader/plan/canonical';
import type { PlanDocument } from '@kader/plan/document';
import { type ContentHashes, compareHashes, contentHashes, type HashDifference } from '@kader/plan/freeze';
import { useEffect, useState } from 'react';
import type { DocumentStore } from '../store/document-store.ts';

/** Milliseconds after a change until the document is hashed: typing goes first. */
const delayMs = 200;

/**
 * Where a document, own unsent changes included, differs from the version approved last: kept up to date as it changes.
 * Null when no version was approved. Keeps its identity while it says the same.
 */
export function useDifference(store: DocumentStore, approved: ContentHashes | null): HashDifference | null {
  const [difference, setDifference] = useState(() => compare(store.getState().confirmed, approved));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      const found = compare(store.getState().view, approved);
      setDifference((known) => (canonicalJson(known) === canonicalJson(found) ? known : found));
    };
    const schedule = () => {
      timer ??= setTimeout(look, delayMs);
    };
    look();
    const unsubscribe = store.subscribe(schedule);
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, approved]);
  return difference;
}

function compare(document: PlanDocument, approved: ContentHashes | null): HashDifference | null {
  return approved === null ? null : compareHashes(approved, contentHashes(document));
}
